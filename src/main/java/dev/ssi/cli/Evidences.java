package dev.ssi.cli;

import dev.ssi.document.release.Digests;
import dev.ssi.git.GitProblem;
import dev.ssi.git.Revision;
import dev.ssi.governance.Consultations;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Published;
import dev.ssi.governance.Register;
import dev.ssi.history.ConsultationReader;
import dev.ssi.history.EvidenceReader;
import dev.ssi.history.Past;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Release;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers from git what the records of governance are held against. */
final class Evidences {
  /** How the record of a release names this tool. */
  private static final String MADE_BY = "ssi " + Version.number();

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
    return sinceLast(sides, side, documents, /* shared= */ null);
  }

  /**
   * The same.
   *
   * @param shared what was parsed before, or null where nothing was
   * @throws IOException if a tree cannot be walked
   */
  static Evidence sinceLast(Sides sides, Side side, Documents documents, SharedFiles shared)
      throws IOException {
    if (!keepsRecords(documents) || !sides.isInRepository()) {
      return Evidence.NONE;
    }
    try {
      SharedFiles files = shared == null ? new SharedFiles() : shared;
      Evidences evidences = new Evidences(sides, side, files);
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

  /**
   * The same with the digests of what each release published, made again at its commit. What
   * another version of ssi made is left out, for its JSON may be written otherwise; so is a release
   * whose commit, or the release before it, is not here.
   *
   * @param documents that hold the records of the releases
   * @throws IOException if a tree cannot be walked
   */
  Evidence withPublications(Evidence evidence, Documents documents) throws IOException {
    SortedMap<String, Published> again = new TreeMap<>();
    for (Release release : documents.records().releases()) {
      boolean comparable = release.madeBy() == null || release.madeBy().is(MADE_BY);
      Optional<ReleaseText> text =
          comparable ? text(release.commit().value(), release.commit().value()) : Optional.empty();
      Optional<ReleaseText> previous = previous(release, evidence);
      if (text.isPresent() && (release.previous() == null || previous.isPresent())) {
        Digests digests = text.get().digests(previous.orElse(null));
        again.put(release.version().value(), new Published(digests.live(), digests.delta()));
      }
    }
    return evidence.with(again);
  }

  /**
   * The same with what each package was issued with, sought in every commit and not only in those
   * since the last release.
   *
   * @throws IOException if a tree cannot be walked
   */
  Evidence withIssues(Evidence evidence, Documents documents) throws IOException {
    ConsultationReader reader = new ConsultationReader(shared, new Register(documents));
    return evidence.with(
        new Consultations(
            evidence.consultations().texts(), reader.issued(() -> Histories.commits(sides, side))));
  }

  private Optional<ReleaseText> previous(Release release, Evidence evidence) {
    return evidence.releases().stream()
        .filter(each -> release.previous() != null && release.previous().is(each.version()))
        .findFirst()
        .flatMap(each -> text(each.tag(), each.commit()));
  }

  private Optional<ReleaseText> text(String name, String commit) {
    try {
      Side there = sides.at(commit);
      Revision revision = there.revision();
      return Optional.of(
          new ReleaseText(
              name,
              revision.commit(),
              revision.tree(),
              revision.committer().when().toInstant(),
              there.tree()));
    } catch (UserError | GitProblem absent) {
      return Optional.empty();
    }
  }

  /**
   * What is since the last release, of documents that are to be the next one.
   *
   * @throws IOException if a tree cannot be walked
   */
  Evidence forRelease() throws IOException {
    return reader(Histories.past(sides, side)).forRelease();
  }

  private EvidenceReader reader(Past past) {
    return new EvidenceReader(shared, past, this::documentsAt, this::pastOf);
  }

  /** The same, with the releases that led to them. */
  private Optional<Past> pastOf(String revision) {
    try {
      return Optional.of(Histories.past(sides, sides.at(sides.here(revision))));
    } catch (UserError | GitProblem absent) {
      return Optional.empty();
    }
  }

  /** The documents of a revision that a record names, which need not be here. */
  private Optional<SourceTree> documentsAt(String revision) {
    try {
      return Optional.of(sides.at(sides.here(revision)).tree());
    } catch (UserError | GitProblem absent) {
      return Optional.empty();
    }
  }
}
