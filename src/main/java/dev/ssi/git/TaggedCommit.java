package dev.ssi.git;

import java.time.OffsetDateTime;

/**
 * A commit that adds one file to the one that is checked out, with an annotated tag on it.
 *
 * @param parent id of the commit that is checked out, which it must still be
 * @param branch that is checked out, without {@code refs/heads/}
 * @param path of the file, from the top of the repository
 * @param content of the file, in UTF-8
 * @param tag its name, without {@code refs/tags/}
 * @param message of the commit and of the tag
 * @param who is author, committer and tagger
 * @param when of the commit and of the tag, to the second
 */
public record TaggedCommit(
    String parent,
    String branch,
    String path,
    String content,
    String tag,
    String message,
    Identity who,
    OffsetDateTime when) {

  /**
   * What was made of it.
   *
   * @param commit its id
   * @param tag the id of the tag itself
   */
  public record Made(String commit, String tag) {}
}
