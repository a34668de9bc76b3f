package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Side;

/** Deltas for tests, between editions that look released. */
final class Deltas {
  private Deltas() {}

  static Delta between(Edition before, Edition after) {
    return Delta.between(before, side("v1.0", 1), after, side("v1.1", 2));
  }

  static Side side(String revision, int day) {
    return new Side(
        revision,
        (revision.substring(1) + "c").repeat(10),
        (revision.substring(1) + "d").repeat(10),
        "2026-05-0" + day + "T01:30:00+02:00",
        revision.substring(1),
        revision.substring(1),
        "2026-05-0" + day,
        "illustrative example");
  }
}
