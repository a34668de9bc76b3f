package dev.ssi.report;

import java.util.List;

/**
 * What documents were merged with in memory before they were looked at.
 *
 * @param revision as the user named it
 * @param commit its full id
 * @param base full id of the commit at which the two parted
 * @param others full ids of further commits that could have been taken for it
 * @param isIncluded whether there was nothing to merge, since it is part of the history already
 */
public record MergedWith(
    String revision, String commit, String base, List<String> others, boolean isIncluded) {
  public MergedWith {
    others = List.copyOf(others);
  }
}
