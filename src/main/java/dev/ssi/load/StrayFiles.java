package dev.ssi.load;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.FileKind;
import dev.ssi.source.SourceFile;
import dev.ssi.source.TreeEntry;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports what is found in the documents' folders and is not read. */
final class StrayFiles {
  private StrayFiles() {}

  /** Reports a file that is of no kind. An item that its name speaks of then counts as unread. */
  static void report(TreeEntry entry, Draft draft) {
    if (mayHoldFiles(entry)) {
      unreadable(entry, "A folder is expected here; this is a file.", draft);
      return;
    }
    draft.report(
        SyntaxRule.UNEXPECTED_FILE
            .at(
                SourceFile.absent(entry.path()).start(),
                "No part of the documents is read from this file, so what it says counts for"
                    + " nothing.")
            .help(whereTo(entry.path())));
    kindByName(entry.path()).ifPresent(kind -> draft.unread(kind, entry.path()));
  }

  /** Reports what is no file at all. */
  static void refuse(TreeEntry entry, Draft draft) {
    String why =
        switch (entry.type()) {
          case SYMBOLIC_LINK ->
              "This is a symbolic link; links are not followed, so that nothing outside the"
                  + " repository is read.";
          case SPECIAL -> "This is no file but a pipe, socket or device, so it was not opened.";
          case SUBMODULE ->
              "This is a submodule: what it holds is in another repository, so it was not read.";
          case UNREADABLE_FOLDER -> "This folder cannot be listed: it may belong to another user.";
          case FILE -> throw new IllegalArgumentException("a file is not refused");
        };
    unreadable(entry, why, draft);
  }

  /** Reports an entry that was not opened; whatever it could hold counts as unread. */
  static void unreadable(TreeEntry entry, String why, Draft draft) {
    draft.report(
        SyntaxRule.UNEXPECTED_FILE
            .at(SourceFile.absent(entry.path()).start(), why)
            .help("Put what is expected, an ordinary file or folder, in its place."));
    FileKind.of(entry.path()).ifPresent(kind -> draft.unread(kind, entry.path()));
    for (FileKind kind : FileKind.values()) {
      if (isWithin(kind, entry)) {
        draft.unread(kind, entry.path());
      }
    }
  }

  private static boolean mayHoldFiles(TreeEntry entry) {
    return Arrays.stream(FileKind.values()).anyMatch(kind -> isWithin(kind, entry));
  }

  private static boolean isWithin(FileKind kind, TreeEntry entry) {
    return kind.path().startsWith(entry.path() + "/");
  }

  private static Optional<FileKind> kindByName(String path) {
    return FileKind.idOf(path).flatMap(FileKind::ofId);
  }

  private static String whereTo(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Optional<FileKind> named = kindByName(path);
    Optional<FileKind> here =
        Arrays.stream(FileKind.values())
            .filter(kind -> kind.isFolder() && kind.folder().equals(folder))
            .findFirst();
    if (named.isPresent() && !named.equals(here)) {
      return "By its name it belongs in " + named.get().folder() + ".";
    }
    if (here.isPresent()) {
      return "The files of " + folder + " end in " + here.get().extension() + ".";
    }
    return Suggestion.of(path, paths(kind -> !kind.isFolder()))
        .question()
        .or(() -> Suggestion.of(folder, paths(FileKind::isFolder)).question())
        .orElse("Move it out of the documents' folders, or delete it.");
  }

  private static Set<String> paths(Predicate<FileKind> wanted) {
    return Arrays.stream(FileKind.values())
        .filter(wanted)
        .map(kind -> kind.isFolder() ? kind.folder() : kind.path())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
