package dev.ssi.cli;

import dev.ssi.git.GitProblem;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Register;
import dev.ssi.history.EvidenceReader;
import dev.ssi.history.Past;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.Documents;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.Optional;

/** Gathers from git what the records of governance are held against. */
final class Evidences {
  private final Sides sides;
  private final Side side;
  private final SharedFiles shared;

  /**
   * @param side the documents being worked on, or those of a revision
   * @param shared what was parsed of their files before
   */
  Evidences(Sides sides, Side side, SharedFiles shared) {
    this.sides = sides;
    this.side = side;
    this.shared = shared;
  }

  /**
   * What is since the last release. Documents that keep no records of governance, are in no git
   * repository, or in one without a release or whose history cannot be read, give none: then nobody
   * looks, and nothing is slower for it.
   *
   * @throws IOException if a tree cannot be walked
   */
  static Evidence sinceLast(Sides sides, Side side, Documents documents) throws IOException {
    if (!keepsRecords(documents) || !sides.isInRepository()) {
      return Evidence.NONE;
    }
    try {
      Evidences evidences = new Evidences(sides, side, new SharedFiles());
      Past past = Histories.past(sides, side);
      return past.releases().isEmpty()
          ? Evidence.NONE
          : evidences.reader(past).sinceLast(documents);
    } catch (GitProblem unreadable) {
      return Evidence.NONE;
    }
  }

  private static boolean keepsRecords(Documents documents) {
    return !documents.proposals().isEmpty() || new Delivery(new Register(documents)).isRecorded();
  }

  /**
   * What is since the first release.
   *
   * @param strict whether the documents at hand are taken for what is to be released
   * @throws UserError if the documents are in no git repository
   * @throws GitProblem if the repository does not give the history; a shallow clone does not
   * @throws IOException if a tree cannot be walked
   */
  Evidence all(boolean strict) throws IOException {
    return reader(Histories.past(sides, side)).all(strict);
  }

  private EvidenceReader reader(Past past) {
    return new EvidenceReader(shared, past, this::documentsAt);
  }

  /** The documents of a revision that a record names, which need not be here. */
  private Optional<SourceTree> documentsAt(String revision) {
    try {
      return Optional.of(sides.at(revision).tree());
    } catch (UserError | GitProblem absent) {
      return Optional.empty();
    }
  }
}
