package dev.ssi.git;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A commit of a history.
 *
 * @param id 40 hexadecimal digits
 * @param when it was put in the history
 * @param tree full id of what it holds
 * @param parentTrees full ids of what the commits before it hold; none of the first of all
 */
public record PastCommit(String id, OffsetDateTime when, String tree, List<String> parentTrees) {
  public PastCommit {
    parentTrees = List.copyOf(parentTrees);
  }
}
