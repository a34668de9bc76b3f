package dev.ssi.query;

import dev.ssi.model.Unread;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;

/**
 * The linked documents, and where they were read from.
 *
 * @param origin what the tree they were read from is called
 */
public record Reading(Trace trace, SourceTree.Origin origin) {

  /** Whether every file could be read, so that what is not there is indeed missing. */
  public boolean isComplete() {
    Unread unread = trace.documents().unread();
    return unread.kinds().isEmpty()
        && unread.ids().isEmpty()
        && !unread.roles()
        && !unread.levels();
  }
}
