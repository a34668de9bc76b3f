package dev.ssi.merge;

import dev.ssi.git.TextMerge;
import dev.ssi.merge.FileConflict.Stop;
import dev.ssi.model.FileKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Merges two trees file by file, as git does. A file whose name begins with an item's id is the
 * same file under whatever name it goes on. Where git would stop, one tree has what the one side
 * has, and another what the other has: whatever is wrong in both does not come of how the conflict
 * is resolved.
 */
final class FileMerge {
  private final Three<TreeFiles> trees;
  private final Set<String> takenTwice;
  private final MergedTree takingOurs;
  private final MergedTree takingTheirs;
  private final List<FileConflict> conflicts = new ArrayList<>();

  /** By the path in the tree that takes what this side has. */
  private final Map<String, Three<String>> sources = new HashMap<>();

  /**
   * @param takenTwice ids that both sides gave to different things
   */
  FileMerge(Three<TreeFiles> trees, Three<MergedTree> empty, Set<String> takenTwice) {
    this.trees = trees;
    this.takenTwice = takenTwice;
    this.takingOurs = empty.ours();
    this.takingTheirs = empty.theirs();
    Three<Map<String, String>> named = named();
    Set<String> names = new TreeSet<>(named.base().keySet());
    names.addAll(named.ours().keySet());
    names.addAll(named.theirs().keySet());
    for (String name : names) {
      merge(new Three<>(named.base().get(name), named.ours().get(name), named.theirs().get(name)));
    }
  }

  /** What the file at a path was made of; null in it for a side that has no such file. */
  Three<String> sources(String path) {
    return sources.getOrDefault(path, new Three<>(null, null, null));
  }

  List<FileConflict> conflicts() {
    return conflicts;
  }

  /** The paths of each tree by what stays the same when a file is renamed. */
  private Three<Map<String, String>> named() {
    Set<String> ambiguous = new HashSet<>();
    for (TreeFiles tree : List.of(trees.base(), trees.ours(), trees.theirs())) {
      Set<String> seen = new HashSet<>();
      tree.paths().stream()
          .map(FileMerge::name)
          .filter(name -> !seen.add(name))
          .forEach(ambiguous::add);
    }
    return new Three<>(
        named(trees.base(), ambiguous),
        named(trees.ours(), ambiguous),
        named(trees.theirs(), ambiguous));
  }

  private static Map<String, String> named(TreeFiles tree, Set<String> ambiguous) {
    Map<String, String> named = new HashMap<>();
    for (String path : tree.paths()) {
      String name = name(path);
      named.put(ambiguous.contains(name) ? path : name, path);
    }
    return named;
  }

  private static String name(String path) {
    Optional<FileKind> kind = FileKind.of(path).filter(FileKind::isFolder);
    return kind.flatMap(each -> FileKind.idOf(path))
        .map(id -> kind.get().folder() + " " + id)
        .orElse(path);
  }

  private void merge(Three<String> paths) {
    if (paths.base() == null) {
      added(paths);
    } else if (paths.ours() == null || paths.theirs() == null) {
      removed(paths);
    } else {
      changed(paths);
    }
  }

  private void added(Three<String> paths) {
    String ours = paths.ours();
    String theirs = paths.theirs();
    if (theirs == null) {
      both(ours, trees.ours(), paths);
    } else if (ours == null) {
      both(theirs, trees.theirs(), paths);
    } else if (ours.equals(theirs)) {
      content(ours, ours, paths);
    } else if (FileKind.idOf(ours).filter(takenTwice::contains).isPresent()) {
      ours(ours, trees.ours(), ours, paths);
      takingTheirs.put(theirs, trees.theirs(), theirs);
    } else {
      both(ours, trees.ours(), new Three<>(null, ours, null));
      both(theirs, trees.theirs(), new Three<>(null, null, theirs));
    }
  }

  private void removed(Three<String> paths) {
    String left = paths.ours() == null ? paths.theirs() : paths.ours();
    TreeFiles side = paths.ours() == null ? trees.theirs() : trees.ours();
    boolean untouched =
        left == null
            || left.equals(paths.base()) && side.id(left).equals(trees.base().id(paths.base()));
    if (!untouched && paths.ours() == null) {
      takingTheirs.put(left, side, left);
      conflicts.add(FileConflict.of(Stop.REMOVED_HERE, paths));
    } else if (!untouched) {
      ours(left, side, left, paths);
      conflicts.add(FileConflict.of(Stop.REMOVED_THERE, paths));
    }
  }

  private void changed(Three<String> paths) {
    String base = paths.base();
    String ours = paths.ours();
    String theirs = paths.theirs();
    if (ours.equals(base) || ours.equals(theirs)) {
      content(theirs, theirs, paths);
    } else if (theirs.equals(base)) {
      content(ours, ours, paths);
    } else {
      content(ours, theirs, paths);
      conflicts.add(FileConflict.of(Stop.MOVED, paths));
    }
  }

  /**
   * Merges what is in a file.
   *
   * @param ours where it goes where this side decides
   * @param theirs where it goes where the other does
   */
  private void content(String ours, String theirs, Three<String> paths) {
    String base = paths.base() == null ? null : trees.base().id(paths.base());
    String here = trees.ours().id(paths.ours());
    String there = trees.theirs().id(paths.theirs());
    if (here.equals(there) || Objects.equals(base, there)) {
      ours(ours, trees.ours(), paths.ours(), paths);
      takingTheirs.put(theirs, trees.ours(), paths.ours());
    } else if (Objects.equals(base, here)) {
      ours(ours, trees.theirs(), paths.theirs(), paths);
      takingTheirs.put(theirs, trees.theirs(), paths.theirs());
    } else if (hasLines(trees.ours(), paths.ours()) && hasLines(trees.theirs(), paths.theirs())) {
      lines(ours, theirs, paths);
    } else {
      ours(ours, trees.ours(), paths.ours(), paths);
      takingTheirs.put(theirs, trees.theirs(), paths.theirs());
      conflicts.add(FileConflict.of(Stop.WHOLE, paths));
    }
  }

  private static boolean hasLines(TreeFiles tree, String path) {
    return tree.isFile(path) && !TextMerge.isBinary(tree.bytes(path));
  }

  private void lines(String ours, String theirs, Three<String> paths) {
    byte[] base = paths.base() == null ? new byte[0] : trees.base().bytes(paths.base());
    TextMerge merge =
        new TextMerge(base, trees.ours().bytes(paths.ours()), trees.theirs().bytes(paths.theirs()));
    takingOurs.put(ours, merge.takingOurs());
    sources.put(ours, paths);
    takingTheirs.put(theirs, merge.takingTheirs());
    merge
        .conflicts()
        .forEach(
            each -> conflicts.add(new FileConflict(Stop.LINES, paths, each.ours(), each.theirs())));
  }

  private void both(String path, TreeFiles tree, Three<String> paths) {
    ours(path, tree, path, paths);
    takingTheirs.put(path, tree, path);
  }

  private void ours(String path, TreeFiles from, String there, Three<String> paths) {
    takingOurs.put(path, from, there);
    sources.put(path, paths);
  }
}
