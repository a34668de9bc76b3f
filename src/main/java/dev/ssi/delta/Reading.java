package dev.ssi.delta;

import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of an edition could be read. */
final class Reading {
  /** Records of governance: no part of either document, and nothing of a delta depends on them. */
  private static final Set<FileKind> RECORDS =
      Set.of(
          FileKind.POLICY,
          FileKind.CONTACTS,
          FileKind.WAIVERS,
          FileKind.BODY,
          FileKind.PACKAGE,
          FileKind.DECISION,
          FileKind.DEPLOYMENT,
          FileKind.RELEASE);

  private final Documents documents;
  private final Set<String> whole;
  private final Set<String> leftOut;
  private final Set<String> absent;

  /**
   * @param whole paths of the files of which every item was found
   * @param leftOut paths of the files that hold a second bearer of an id
   */
  Reading(Documents documents, Set<String> whole, Set<String> leftOut) {
    this.documents = documents;
    this.whole = whole;
    this.leftOut = leftOut;
    this.absent = absent(documents);
  }

  /** Whether an item that was not found may stand in a file that could not be read. */
  boolean mayHide(Entry missing) {
    String path = missing.path();
    boolean unread = documents.unread().files().contains(path) && !whole.contains(path);
    return unread || absent.contains(path) || documents.unread().ids().contains(missing.key().id());
  }

  /**
   * Files that a document cannot be without, of documents of which there is something else: they
   * were lost. A document of which there is nothing was not written yet.
   */
  private static Set<String> absent(Documents documents) {
    Set<String> present = new HashSet<>(documents.unread().files());
    documents.sheets().forEach(sheet -> present.add(sheet.file().path()));
    Set<String> absent = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      String document = kind.path().substring(0, kind.path().indexOf('/') + 1);
      if (kind.isRequired()
          && !kind.isFolder()
          && !present.contains(kind.path())
          && present.stream().anyMatch(path -> path.startsWith(document))) {
        absent.add(kind.path());
      }
    }
    return absent;
  }

  List<String> unread() {
    SortedSet<String> unread = new TreeSet<>(leftOut);
    unread.addAll(absent);
    for (String file : documents.unread().files()) {
      if (FileKind.of(file).filter(RECORDS::contains).isPresent()) {
        continue;
      }
      // An item within a file that could be read is known by its id alone.
      unread.add(file.endsWith("-") ? file.substring(0, file.length() - 1) : file);
    }
    return List.copyOf(unread);
  }
}
