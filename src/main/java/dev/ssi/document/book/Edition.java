package dev.ssi.document.book;

/**
 * Which state of the documents is published.
 *
 * @param revision as it was asked for, such as {@code v1.0}; {@code worktree} for the files as they
 *     are
 * @param commit the full commit id, or null for files that are not in git
 * @param date the moment of the commit, ISO 8601, UTC, such as {@code 2019-06-27T10:00:00Z}; null
 *     where there is none
 */
public record Edition(String revision, String commit, String date) {
  /** Whether the state is recorded, so that it cannot change without a trace. */
  public boolean isRecorded() {
    return commit != null;
  }
}
