package dev.ssi.cli;

import dev.ssi.cli.Merging.Merged;
import dev.ssi.cli.Merging.Witnesses;
import dev.ssi.cli.Validation.Settings;
import dev.ssi.cli.Validation.Witness;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.git.GitProblem;
import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.MergeBase;
import dev.ssi.git.Revision;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.merge.Three;
import dev.ssi.report.MergedWith;
import dev.ssi.report.Report;
import dev.ssi.report.Summary;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;

/** {@code ssi validate --merge-with REV}: the sides of a merge, from git. */
final class Mergers {
  private final Sides sides;
  private final Side ours;
  private final Side theirs;
  private final MergeBase base;
  private final String name;
  private final SharedFiles shared = new SharedFiles();

  /**
   * @param ours the documents being worked on, or those of a revision
   * @param name of the revision to be merged
   * @throws UserError if there is none, or no documents in it
   * @throws dev.ssi.git.GitProblem if the two have no commit in common that is in this clone
   */
  Mergers(Sides sides, Side ours, String name) {
    this.sides = sides;
    this.ours = ours;
    this.name = name;
    GitRepository git = sides.git().repository();
    this.theirs = sides.at(name);
    Revision head = ours.revision() == null ? head(git) : ours.revision();
    this.base = git.mergeBase(head, theirs.revision());
  }

  private static Revision head(GitRepository git) {
    return git.head()
        .orElseThrow(
            () ->
                new UserError(
                    "There is nothing to merge with: this branch has no commit yet. `git commit`"
                        + " makes the first."));
  }

  /**
   * What the merge would break.
   *
   * @param paths whether a finding in this file is wanted
   * @throws IOException if a tree cannot be walked
   */
  Report report(Settings settings, Predicate<String> paths) throws IOException {
    boolean isIncluded = base.revision().commit().equals(theirs.revision().commit());
    Merged merged = isIncluded ? unmerged(settings) : merged(settings);
    Summary summary =
        merged
            .summary()
            .mergedWith(
                new MergedWith(
                    name,
                    theirs.revision().commit(),
                    base.revision().commit(),
                    base.others(),
                    isIncluded));
    List<Finding> findings = merged.findings();
    return new Found(summary, findings, Fingerprints.of(findings), /* waived= */ 0).report(paths);
  }

  private Merged merged(Settings settings) throws IOException {
    GitRepository git = sides.git().repository();
    Three<SourceTree> trees =
        new Three<>(git.tree(base.revision(), folder(base.revision())), ours.tree(), theirs.tree());
    SourceTree head =
        ours.revision() == null ? git.tree(head(git), sides.git().folder().path()) : null;
    return new Merging(name, settings, shared)
        .of(trees, head, new Witnesses(of(ours), of(theirs), this::ofMerged), this::taken);
  }

  /** There is nothing to merge, so nothing comes of it. */
  private Merged unmerged(Settings settings) throws IOException {
    Found none =
        Validation.found(
            ours.tree().origin(),
            Loader.load(ours.tree()),
            new Settings(List.of(), settings.asOf(), settings.waives()),
            of(ours));
    return new Merged(none.summary(), List.of());
  }

  private String folder(Revision revision) {
    return ours.tree() instanceof GitTree tree
        ? tree.folder()
        : sides.git().documents(revision).path();
  }

  private Witness of(Side side) {
    return documents -> Evidences.sinceLast(sides, side, documents, shared);
  }

  /**
   * Of what comes of both sides: what is since the last release in the history of either, as it
   * would be in theirs together.
   */
  private Witness ofMerged(SourceTree merged) {
    Side mixed =
        new Side(
            merged,
            hasLaterRelease() ? theirs.revision() : ours.revision(),
            ours.root(),
            ours.directory(),
            ours.holds());
    return of(mixed);
  }

  private boolean hasLaterRelease() {
    GitRepository git = sides.git().repository();
    try {
      Revision here = ours.revision() == null ? head(git) : ours.revision();
      return git.releases(theirs.revision()).size() > git.releases(here).size();
    } catch (GitProblem unknown) {
      return false;
    }
  }

  private TakenIds taken() {
    try {
      return IdSearch.of(sides, List.of(ours, theirs));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
