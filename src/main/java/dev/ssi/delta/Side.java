package dev.ssi.delta;

import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import java.util.Optional;
import java.util.function.Function;

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

  /**
   * The side that some documents make.
   *
   * @param commit full id, or null where they are not committed; then so are the two that follow
   */
  public static Side of(
      String revision, String commit, String tree, String committed, Documents documents) {
    return new Side(
        revision,
        commit,
        tree,
        committed,
        value(documents.baseline(), DocumentInfo::version),
        value(documents.appendix(), DocumentInfo::version),
        value(documents.baseline(), DocumentInfo::date),
        value(documents.baseline(), DocumentInfo::status));
  }

  private static String value(Optional<DocumentInfo> info, Function<DocumentInfo, Text> field) {
    return info.map(field).map(Text::value).filter(value -> !value.isEmpty()).orElse(null);
  }

  /** Whether it can change without a trace: it is no commit. */
  public boolean isDraft() {
    return commit == null;
  }
}
