package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.model.Calendar;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shipped calendar, and others made of it. */
final class Calendars {
  static final String PATH = "baseline/governance/calendar.yaml";

  private Calendars() {}

  static Calendar shipped() {
    return of(Texts.shipped());
  }

  /** The shipped one with a line, which must be there once, replaced. */
  static WorkingDays with(String before, String after) {
    return new WorkingDays(of(Texts.shipped().replace(PATH, before, after)));
  }

  private static Calendar of(Texts texts) {
    try {
      Loaded loaded = Loader.loadCalendar(MemoryTree.ofBytes(texts.files()));
      assertThat(loaded.findings()).isEmpty();
      return loaded.documents().calendar().orElseThrow();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
