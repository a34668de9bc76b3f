package dev.ssi.cli;

import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.Revision;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.report.Report;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells what a change brought in from what was there before it. The change began where it parted
 * from the revision it is held against: what that one has mended since is none of its making, and
 * what a file had before is not new because a line above it is.
 */
final class Against {
  private static final int DIGITS_SHOWN = 7;

  private final Sides sides;
  private final Side side;
  private final String name;

  /** What both sides have in common is parsed once. */
  private final SharedFiles shared = new SharedFiles();

  /**
   * @param side with the change: the documents being worked on, or those of a revision
   * @param name of the revision to hold them against
   */
  Against(Sides sides, Side side, String name) {
    this.sides = sides;
    this.side = side;
    this.name = name;
  }

  /**
   * The report of what is new.
   *
   * @param paths whether a finding in this file is wanted
   * @throws UserError if there is no such revision, or no repository
   * @throws dev.ssi.git.GitProblem if the clone is too shallow to tell where the change began
   * @throws IOException if a tree cannot be walked
   */
  Report report(Validation.Settings settings, Predicate<String> paths) throws IOException {
    Side named = sides.revision(name);
    List<Revision> began = began(named.revision());
    List<String> bases =
        began.equals(List.of(named.revision()))
            ? List.of()
            : began.stream().map(Revision::commit).toList();
    List<Found> before = new ArrayList<>();
    for (Revision commit : began) {
      Optional<Side> then = documents(named, commit);
      if (then.isPresent()) {
        before.add(found(then.get(), settings));
      } else {
        tellOfNone(commit, bases);
      }
    }
    return found(side, settings).report(paths, new Known(name, bases, before));
  }

  private List<Revision> began(Revision named) {
    GitRepository repository = sides.git().repository();
    Optional<Revision> head =
        side.revision() == null ? repository.head() : Optional.of(side.revision());
    List<String> bases = head.map(commit -> repository.mergeBases(named, commit)).orElse(List.of());
    return bases.isEmpty() || bases.equals(List.of(named.commit()))
        ? List.of(named)
        : bases.stream().map(repository::resolve).toList();
  }

  /** The documents of a commit, in the folder that the user named, or else where they are now. */
  private Optional<Side> documents(Side named, Revision commit) {
    SourceTree where = name.indexOf(':') < 0 ? side.tree() : named.tree();
    String folder = where instanceof GitTree tree ? tree.folder() : sides.git().folder().path();
    GitTree tree = sides.git().repository().tree(commit, folder);
    return Loader.FOLDERS.stream().anyMatch(tree::has)
        ? Optional.of(new Side(tree, commit, side.root(), side.directory(), tree::has))
        : Optional.empty();
  }

  private void tellOfNone(Revision commit, List<String> bases) {
    String at =
        bases.isEmpty()
            ? name
            : name + " (merge base " + commit.commit().substring(0, DIGITS_SHOWN) + ")";
    String folder =
        sides.git().repository().foldersWith(commit, Loader.FOLDERS).stream()
            .findFirst()
            .map(
                other ->
                    " There were some in another folder: --against "
                        + name.split(":", 2)[0]
                        + ":"
                        + other)
            .orElse("");
    sides.tell("there were no documents at " + at + ", so everything is new." + folder);
  }

  private Found found(Side of, Validation.Settings settings) throws IOException {
    return Validation.found(
        of.tree().origin(),
        Loader.loadWithSheets(of.tree(), shared),
        settings,
        documents -> Evidences.sinceLast(sides, of, documents, shared));
  }
}
