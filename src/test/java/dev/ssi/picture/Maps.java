package dev.ssi.picture;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import dev.ssi.model.Text;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.Span;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Process Maps to draw: the shipped ones, and made ones. */
final class Maps {
  static final Trace SHIPPED = trace(Texts.shipped());

  private static final String WORDS = "Show the Device details and its history for one premises";

  private Maps() {}

  static Trace trace(Texts texts) {
    try {
      return new Trace(Loader.load(MemoryTree.ofBytes(texts.files())).documents());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ProcessMap shipped(String id) {
    return SHIPPED.processMap(id).orElseThrow();
  }

  /** The small example's map with other lanes, start and steps. */
  static ProcessMap read(String yaml) {
    String path = "baseline/process-maps/PM-02-find-a-device.yaml";
    return trace(Texts.example().with(path, "id: PM-02\ntitle: Find\n" + yaml))
        .processMap("PM-02")
        .orElseThrow();
  }

  /** A map whose steps lead anywhere, often back, with two to five branches at a question. */
  static ProcessMap random(long seed, int size) {
    Random random = new Random(seed);
    int lanes = 1 + random.nextInt(4);
    List<Text> names = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      names.add(text("Lane " + i));
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Action action = Action.values()[i == size - 1 ? 2 : random.nextInt(10) / 4];
      List<Branch> branches = new ArrayList<>();
      int count = action == Action.END ? 0 : action == Action.DO ? 1 : 2 + random.nextInt(4);
      for (int k = 0; k < count; k++) {
        boolean back = random.nextInt(4) == 0;
        int to = back ? random.nextInt(i + 1) : Math.min(size - 1, i + 1 + random.nextInt(5));
        Text label = count == 1 ? null : text(words(random));
        branches.add(new Branch(label, text("s" + to), null));
      }
      Text component = random.nextInt(3) == 0 ? text("FC-SMI-01") : null;
      Text lane = names.get(random.nextInt(lanes));
      steps.add(new Step(text("s" + i), lane, action, text(words(random)), component, branches));
    }
    return new ProcessMap(text("PM-99"), text("Any"), null, names, text("s0"), steps);
  }

  private static String words(Random random) {
    return WORDS.substring(0, 3 + random.nextInt(WORDS.length() - 3)).strip();
  }

  static Text text(String value) {
    return new Text(value, (Span) null);
  }
}
