package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.FileKind;
import dev.ssi.source.SourceFile;
import dev.ssi.source.TreeEntry;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports the files and folders that the documents cannot do without. */
final class MissingFiles {
  private final List<TreeEntry> entries;
  private final Set<FileKind> present = EnumSet.noneOf(FileKind.class);

  MissingFiles(List<TreeEntry> entries) {
    this.entries = entries;
    entries.forEach(entry -> FileKind.of(entry.path()).ifPresent(present::add));
  }

  /** Reports each once; what it would have held counts as unread. */
  void report(Draft draft) {
    Set<String> reported = new HashSet<>();
    for (FileKind kind : FileKind.values()) {
      if (present.contains(kind)) {
        continue;
      }
      String path = missingPath(kind);
      boolean isDocument = Loader.FOLDERS.contains(path.replace("/", ""));
      if ((kind.isRequired() || isDocument) && !isExplained(kind)) {
        draft.missing(kind);
        if (reported.add(path)) {
          draft.report(missing(path));
        }
      }
    }
  }

  /** Whether something else stands where the folder should be, which has its own finding. */
  private boolean isExplained(FileKind kind) {
    return entries.stream().anyMatch(entry -> kind.path().startsWith(entry.path() + "/"));
  }

  /** What is missing where a kind of file is: all of the document, the folder, or the file. */
  private String missingPath(FileKind kind) {
    String document = kind.path().substring(0, kind.path().indexOf('/') + 1);
    if (entries.stream().noneMatch(entry -> entry.path().startsWith(document))) {
      return document;
    }
    return kind.isFolder() ? kind.folder() : kind.path();
  }

  private static Finding missing(String path) {
    String what =
        path.endsWith("/") ? "The folder " + path + " holds no file" : "There is no " + path;
    return SyntaxRule.MISSING_FILE
        .at(SourceFile.absent(path).start(), what + ", so what depends on it could not be checked.")
        .help(
            "Restore it from git, or see `ssi explain syntax.missing-file` for what belongs there.");
  }
}
