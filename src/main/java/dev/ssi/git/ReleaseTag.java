package dev.ssi.git;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A release: a commit that a tag gives a version, such as {@code v1.0}.
 *
 * @param name of the tag; of several on the commit an annotated one goes first, then the highest
 *     version
 * @param alsoNamed the other tags of that commit that are versions
 * @param when the tag was made; if it is not annotated, when the commit was
 */
public record ReleaseTag(
    String name, List<String> alsoNamed, Revision revision, OffsetDateTime when) {
  public ReleaseTag {
    alsoNamed = List.copyOf(alsoNamed);
  }
}
