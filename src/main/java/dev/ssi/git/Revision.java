package dev.ssi.git;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A commit, and the name it was asked for by.
 *
 * @param name as it was given
 * @param commit full id, 40 hexadecimal digits
 * @param tree full id of what the commit holds
 * @param author who wrote the change, and when
 * @param committer who put it in the history, and when
 * @param tag the annotated tag that was named, the outermost where one tags another; null where
 *     none
 * @param taken the full name of the tag or branch that was taken, as in {@code refs/tags/v1.0};
 *     null where the name begins with none
 * @param passedOver full names of others that the name could have meant, in git's order
 */
public record Revision(
    String name,
    String commit,
    String tree,
    Signature author,
    Signature committer,
    Tag tag,
    String taken,
    List<String> passedOver) {

  public Revision {
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Who, and when.
   *
   * @param when to the second, in the zone it was recorded in
   */
  public record Signature(String name, String email, OffsetDateTime when) {}

  /**
   * An annotated tag.
   *
   * @param name as the tag itself says
   * @param tagger null in the tags of very old repositories
   * @param message without a cryptographic signature
   */
  public record Tag(String name, String id, Signature tagger, String message) {}
}
