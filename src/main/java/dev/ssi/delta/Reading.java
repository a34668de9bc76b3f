package dev.ssi.delta;

import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of an edition could be read. */
final class Reading {
  private final Documents documents;
  private final Set<String> whole;
  private final Set<String> leftOut;

  /**
   * @param whole paths of the files of which every item was found
   * @param leftOut paths of the files that hold a second bearer of an id
   */
  Reading(Documents documents, Set<String> whole, Set<String> leftOut) {
    this.documents = documents;
    this.whole = whole;
    this.leftOut = leftOut;
  }

  /** Whether an item that was not found may stand in a file that could not be read. */
  boolean mayHide(Entry missing) {
    String path = missing.path();
    boolean unread = documents.unread().files().contains(path) && !whole.contains(path);
    return unread && !isAbsent(path) || documents.unread().ids().contains(missing.key().id());
  }

  /** Whether there is nothing of the document that a path belongs to: it was not written yet. */
  private boolean isAbsent(String path) {
    String folder = path.substring(0, path.indexOf('/') + 1);
    for (FileKind kind : FileKind.values()) {
      if (kind.path().startsWith(folder) && !documents.unread().files().contains(kind.path())) {
        return false;
      }
    }
    return true;
  }

  List<String> unread() {
    SortedSet<String> unread = new TreeSet<>(leftOut);
    for (String file : documents.unread().files()) {
      if (file.indexOf('/') < 0) {
        // An item within a file that could be read: known by its id alone.
        unread.add(file.endsWith("-") ? file.substring(0, file.length() - 1) : file);
      } else if (!isAbsent(file)) {
        unread.add(file);
      }
    }
    return List.copyOf(unread);
  }
}
