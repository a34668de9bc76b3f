package dev.ssi.delta;

/**
 * What one edition is, for the cover.
 *
 * @param revision as the user gave it, or {@code worktree}
 * @param commit full id, or null where the files are not committed
 * @param tree full id, or null likewise
 * @param committed when the commit was made, ISO 8601 in UTC, or null likewise
 * @param version of the Baseline Requirements Document, or null when it is not said
 * @param appendixVersion of Appendix AH, or null when it is not said
 * @param date of the Baseline Requirements Document, or null when it is not said
 * @param status of the Baseline Requirements Document, or null when it is not said
 */
public record Side(
    String revision,
    String commit,
    String tree,
    String committed,
    String version,
    String appendixVersion,
    String date,
    String status) {

  /** Whether it can change without a trace: it is no commit. */
  public boolean isDraft() {
    return commit == null;
  }
}
