package dev.ssi.cli;

import dev.ssi.git.GitRepository;
import dev.ssi.git.ReleaseTag;
import dev.ssi.git.Revision;
import java.util.List;
import java.util.Optional;

/** The releases that a text was made from. */
final class Releases {
  private Releases() {}

  /**
   * The tag of the last release before a text.
   *
   * @param text a revision or a directory; null for the files as they are now
   * @throws UserError if there is no such release, or no such text
   */
  static String before(Sides sides, String text) {
    Revision revision = text == null ? null : sides.of(text).revision();
    GitRepository git = sides.git().repository();
    Optional<Revision> head = revision == null ? git.head() : Optional.of(revision);
    List<ReleaseTag> releases = head.map(git::releases).orElse(List.of());
    for (int i = releases.size() - 1; i >= 0; i--) {
      ReleaseTag release = releases.get(i);
      if (revision == null || !release.revision().commit().equals(revision.commit())) {
        return release.name();
      }
    }
    throw new UserError(
        "No release comes before the text proposed, so there is no text in force to hold it"
            + " against. Tag the release, or name a text: --from REV");
  }
}
