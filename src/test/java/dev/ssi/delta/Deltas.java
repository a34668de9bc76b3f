package dev.ssi.delta;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.source.SourceTree;

/** Deltas for the tests of their faces. */
public final class Deltas {
  private static final Side FROM =
      new Side(
          "v1.0",
          "3f1c2a9b5d7e8f00112233445566778899aabbcc",
          "b7e8f00112233445566778899aabbcc3f1c2a9b5",
          "2019-06-27T09:00:00+01:00",
          "1.0",
          "1.0",
          "2019-06-27",
          "illustrative example");

  private static final Side TO =
      new Side(
          "v1.1",
          "8899aabbcc3f1c2a9b5d7e8f0011223344556677",
          "66778899aabbcc3f1c2a9b5d7e8f001122334455",
          "2024-02-01T12:30:00Z",
          "1.1",
          "1.0",
          "2024-02-29",
          "illustrative example");

  private Deltas() {}

  /** From the first release of the sample to the second. */
  public static Delta firstToSecond() {
    return between(Editions.v1_0(), Editions.v1_1());
  }

  /** From the second release of the sample to the third. */
  public static Delta secondToThird() {
    return between(Editions.v1_1(), Editions.v2_0());
  }

  public static Delta between(Texts before, Texts after) {
    return Delta.between(Read.edition(before), FROM, Read.edition(after), TO);
  }

  /** With a side that is not committed. */
  public static Delta draft(Texts before, Texts after) {
    Side work = new Side("worktree", null, null, null, "1.1", "1.0", null, null);
    return Delta.between(Read.edition(before), FROM, Read.edition(after), work);
  }

  private static Delta between(SourceTree before, SourceTree after) {
    return Delta.between(Read.edition(before), FROM, Read.edition(after), TO);
  }
}
