package dev.ssi.delta;

import dev.ssi.Texts;
import java.util.Random;

/** Random edits, for tests of what is made of deltas. */
public final class RandomEdits {
  private final Edits edits;

  public RandomEdits(long seed) {
    this.edits = new Edits(new Random(seed));
  }

  /** The documents after some edits, all of them still to be read. */
  public Texts readable(Texts texts) {
    Texts edited = edits.some(texts);
    while (!Read.edition(edited).unread().isEmpty()) {
      edited = edits.some(texts);
    }
    return edited;
  }
}
