package dev.ssi.cli;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Side;
import dev.ssi.document.release.Digests;
import dev.ssi.load.Loader;
import dev.ssi.load.TwoEditions;
import dev.ssi.model.Documents;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.time.Instant;

/**
 * A committed text, of which a release publishes the live document and the delta.
 *
 * @param name by which the delta calls it: the commit; or the tag, of a release before
 * @param commit full id
 * @param tree full id
 * @param committed when
 */
record ReleaseText(String name, String commit, String tree, Instant committed, SourceTree files) {

  /**
   * What stands for the publications of this text.
   *
   * @param previous the release before, or null for the first
   * @throws IOException if either cannot be walked
   */
  Digests digests(ReleaseText previous) throws IOException {
    Trace trace = new Trace(Loader.load(files).documents());
    String live = Digests.ofLive(edition(), Version.number(), trace);
    return new Digests(live, previous == null ? null : Digests.ofDelta(since(previous)));
  }

  /** The edition of the live document. */
  dev.ssi.document.book.Edition edition() {
    return new dev.ssi.document.book.Edition(name, commit, committed.toString());
  }

  /**
   * What changed since the release before.
   *
   * @throws IOException if either cannot be walked
   */
  Delta since(ReleaseText previous) throws IOException {
    TwoEditions read = TwoEditions.nearTheChanges(previous.files, files);
    return Delta.between(
        previous.edition(read.before()),
        previous.side(read.before()),
        edition(read.after()),
        side(read.after()));
  }

  private Edition edition(Documents documents) {
    return Edition.of(new SourceTree.Origin(name, commit), new Trace(documents));
  }

  private Side side(Documents documents) {
    return Side.of(name, commit, tree, committed.toString(), documents);
  }
}
