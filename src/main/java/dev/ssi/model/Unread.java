package dev.ssi.model;

import java.util.Set;

/**
 * What could not be read, and so cannot be said to be missing. A rule that infers from absence asks
 * here first: one broken file must not make every item it holds look forgotten.
 *
 * @param kinds the kinds of which at least one item could not be read
 * @param files paths of the files that are there and of which something could not be read
 * @param ids ids that are known, from a file's name, to exist unread
 */
public record Unread(
    Set<ItemKind> kinds, Set<String> files, Set<String> ids, boolean roles, boolean levels) {
  public Unread {
    kinds = Set.copyOf(kinds);
    files = Set.copyOf(files);
    ids = Set.copyOf(ids);
  }

  /** Whether the documents were read whole. */
  public boolean isNothing() {
    return kinds.isEmpty() && files.isEmpty() && ids.isEmpty() && !roles && !levels;
  }

  /** Whether something in a file of the kind was not read. */
  public boolean mayHide(FileKind kind) {
    return files.stream().anyMatch(path -> FileKind.of(path).filter(kind::equals).isPresent());
  }

  /** Whether an item of the kind may exist that was not read. */
  public boolean mayHide(ItemKind kind) {
    return kinds.contains(kind);
  }
}
