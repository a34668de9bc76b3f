package dev.ssi.cli;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Proof;
import dev.ssi.document.delta.FaceProof;
import dev.ssi.document.delta.RedlineProof;
import dev.ssi.load.TwoEditions;
import dev.ssi.model.Documents;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/** The two editions of a delta. */
record DeltaSides(Edition before, Edition after, Delta delta) {

  /**
   * Reads both editions and compares them.
   *
   * @param to null for the files as they are now
   * @param whole whether both are wanted whole, and not only what the changes reach
   * @throws UserError if either is unknown
   * @throws IOException if either cannot be walked
   */
  static DeltaSides load(Sides sides, String from, String to, boolean whole) throws IOException {
    Side before = sides.of(from);
    Side after = to == null ? sides.workTree() : sides.of(to);
    TwoEditions read =
        whole
            ? TwoEditions.whole(before.tree(), after.tree())
            : TwoEditions.nearTheChanges(before.tree(), after.tree());
    ForkJoinTask<Edition> meanwhile =
        ForkJoinTask.adapt(() -> edition(before, read.before())).fork();
    Edition now = edition(after, read.after());
    Edition old = meanwhile.join();
    refuse(before, old);
    refuse(after, now);
    return new DeltaSides(
        old, now, Delta.between(old, describe(before, old), now, describe(after, now)));
  }

  /** Refuses a side that is written to a schema of another ssi. */
  private static void refuse(Side side, Edition edition) {
    edition
        .schemaProblem()
        .ifPresent(
            problem -> {
              throw new UserError(side.tree().origin().revision() + ": " + problem);
            });
  }

  private static Edition edition(Side side, Documents documents) {
    return Edition.of(side.tree().origin(), new Trace(documents));
  }

  private static dev.ssi.delta.Side describe(Side side, Edition edition) {
    boolean committed = side.revision() != null;
    return dev.ssi.delta.Side.of(
        side.tree().origin().revision(),
        side.tree().origin().commit(),
        committed ? side.revision().tree() : null,
        committed ? side.revision().committer().when().toInstant().toString() : null,
        edition.trace().documents());
  }

  /**
   * Proves the delta on both editions.
   *
   * @param line takes a line for each law: whether it holds, and what was compared or differs
   * @return whether all hold
   */
  boolean prove(Consumer<String> line) {
    List<Proof.Law> laws = new ArrayList<>(Proof.of(before, after));
    laws.addAll(RedlineProof.of(delta));
    laws.addAll(FaceProof.of(delta));
    laws.forEach(
        law ->
            line.accept(
                (law.holds() ? "holds          " : "does not hold  ")
                    + law.name()
                    + ". "
                    + law.detail()));
    return laws.stream().allMatch(Proof.Law::holds);
  }
}
