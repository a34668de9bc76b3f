package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.document.release.ReleaseRecord;
import dev.ssi.git.GitRepository;
import dev.ssi.git.ReleaseTag;
import dev.ssi.git.Revision;
import dev.ssi.git.UnknownRevision;
import dev.ssi.git.WorkTree;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Register;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Deployment;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commit that is checked out, as what is to be released, with all that is asked of it. Of a
 * release that was made, it is the commit before, which holds the text.
 *
 * @param version to release
 * @param asked the day of the release that the user named, or null
 * @param made the commit of the release where it was made already, or null
 * @param side the documents of the commit
 * @param folder theirs, from the top of the repository; empty for the top
 * @param previous the release before, or null for the first
 * @param evidence what changed since, to be judged as what is to be released
 * @param findings of every rule, in order, without those that are waived
 * @param waived how many are waived
 */
record ReleaseCandidate(
    String version,
    LocalDate asked,
    Revision made,
    GitRepository repository,
    WorkTree workTree,
    Side side,
    String folder,
    ReleaseTag previous,
    SharedFiles shared,
    Loaded loaded,
    Trace trace,
    Evidence evidence,
    List<Finding> findings,
    int waived) {

  /**
   * Looks at the commit that is checked out.
   *
   * @param asked the day of the release that the user named, or null
   * @param again whether a release that is checked out is to be looked at as before it was made
   * @throws UserError if there is none, or it holds no documents
   * @throws dev.ssi.git.GitProblem if the repository does not give what is asked of it
   */
  static ReleaseCandidate of(Sides sides, String version, LocalDate asked, boolean again)
      throws IOException {
    GitPlace place = sides.git();
    GitRepository repository = place.repository();
    Revision head =
        repository
            .head()
            .orElseThrow(
                () ->
                    new UserError(
                        "There is nothing to release: the repository has no commit yet. Commit the"
                            + " documents first."));
    Optional<Revision> before = again ? textOf(repository, head, version) : Optional.empty();
    Revision text = before.orElse(head);
    Side side = sides.at(text.commit());
    String folder = ((dev.ssi.git.GitTree) side.tree()).folder();
    String below = folder.isEmpty() ? "" : folder + "/";
    WorkTree workTree =
        WorkTree.of(repository, Loader.FOLDERS.stream().map(it -> below + it).toList());
    SharedFiles shared = new SharedFiles();
    Loaded loaded = Loader.loadWithSheets(side.tree(), shared);
    List<ReleaseTag> releases = repository.releases(text);
    Evidence evidence =
        releases.isEmpty() ? Evidence.NONE : new Evidences(sides, side, shared).forRelease();
    Validation.Checked checked =
        Validation.check(
            loaded, new Validation.Settings(RuleBook.rules(), asked, /* waives= */ true), evidence);
    return new ReleaseCandidate(
        version,
        asked,
        before.isPresent() ? head : null,
        repository,
        workTree,
        side,
        folder,
        releases.isEmpty() ? null : releases.get(releases.size() - 1),
        shared,
        loaded,
        checked.trace(),
        evidence,
        checked.findings(),
        checked.waived());
  }

  /** The text of a release, where a revision is the commit of that release. */
  private static Optional<Revision> textOf(
      GitRepository repository, Revision head, String version) {
    return tagged(repository, version)
        .filter(tag -> tag.commit().equals(head.commit()))
        .flatMap(tag -> resolved(repository, tag.commit() + "^"));
  }

  /** Whether the release was made, and is but looked at again. */
  boolean isMade() {
    return made != null;
  }

  /**
   * The record of the release that was made; empty where it has none.
   *
   * @throws IOException if it cannot be read
   */
  Optional<String> madeRecord() throws IOException {
    SourceTree tree = repository.tree(made, folder);
    for (TreeEntry entry : tree.entries(Loader.FOLDERS)) {
      if (entry.path().equals(ReleaseRecord.path(version))) {
        return Optional.of(new String(tree.read(entry, Integer.MAX_VALUE), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  Documents documents() {
    return loaded.documents();
  }

  String tag() {
    return "v" + version;
  }

  String commit() {
    return side.revision().commit();
  }

  /** A path of the documents, from the top of the repository. */
  String fromTop(String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  List<Finding> errors() {
    return findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
  }

  /** The deployments that say that they go out in this version, by id. */
  List<Deployment> deployments() {
    return documents().records().deployments().stream()
        .filter(each -> each.release() != null && each.release().is(version))
        .sorted(Comparator.comparing(each -> each.id().value()))
        .toList();
  }

  /** The proposals that go out, by id. */
  List<ChangeProposal> proposals() {
    return evidence
        .sinceLast()
        .map(since -> new Claims(new Register(documents()), evidence, since).outgoing())
        .orElse(List.of());
  }

  /**
   * The day of the release: the one that was asked for; else the last on which a deployment of the
   * version takes effect; else the date of the Baseline Requirements Document. Never that of a
   * clock.
   */
  Optional<LocalDate> date() {
    if (asked != null) {
      return Optional.of(asked);
    }
    return deployments().stream()
        .map(Deployment::effective)
        .filter(Objects::nonNull)
        .map(moment -> moment.date())
        .max(Comparator.naturalOrder())
        .or(this::documentDate);
  }

  private Optional<LocalDate> documentDate() {
    try {
      return documents()
          .baseline()
          .map(info -> info.date())
          .map(date -> LocalDate.parse(date.value()));
    } catch (java.time.DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** The version of the release before, as its documents say; null for the first. */
  String previousVersion() {
    return previous == null
        ? null
        : evidence
            .base()
            .map(Evidence.Released::version)
            .orElse(previous.name().replaceFirst("^[vV]", ""));
  }

  /** What a tag of one of the version's names is on, if there is one. */
  Optional<Revision> tagged() {
    return tagged(repository, version);
  }

  private static Optional<Revision> tagged(GitRepository repository, String version) {
    return Stream.of("v" + version, "V" + version, version)
        .flatMap(name -> resolved(repository, "refs/tags/" + name).stream())
        .findFirst();
  }

  private static Optional<Revision> resolved(GitRepository repository, String name) {
    try {
      return Optional.of(repository.resolve(name));
    } catch (UnknownRevision none) {
      return Optional.empty();
    }
  }

  /** The text to release. */
  ReleaseText text() {
    return text(side.revision(), commit(), side.tree());
  }

  /** The text of the release before; null for the first. */
  ReleaseText previousText() {
    return previous == null
        ? null
        : text(previous.revision(), previous.name(), repository.tree(previous.revision(), folder));
  }

  private static ReleaseText text(Revision revision, String name, SourceTree tree) {
    return new ReleaseText(
        name, revision.commit(), revision.tree(), revision.committer().when().toInstant(), tree);
  }
}
