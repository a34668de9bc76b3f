package dev.ssi.cli;

import picocli.CommandLine.Option;

/** The option of those commands that can look at the documents as they were. */
final class AtOption {
  @Option(
      names = "--at",
      paramLabel = "REV",
      description =
          "The documents as they are in this revision: a tag, a branch, a commit, HEAD~3; with"
              + " REV:FOLDER, those in that folder.")
  private String revision;

  /** Whether a revision is asked for. */
  boolean isGiven() {
    return revision != null;
  }

  /**
   * The documents to look at.
   *
   * @throws UserError if the revision is unknown or holds no documents
   */
  Side of(Sides sides) {
    return revision == null ? sides.workTree() : sides.at(revision);
  }
}
