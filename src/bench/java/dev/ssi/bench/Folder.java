package dev.ssi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that is written anew, file by file. */
final class Folder {
  private final Path root;
  private final Set<Path> made = new HashSet<>();
  private int files;

  /** Empties the folder, if it is there. */
  Folder(Path root) throws IOException {
    this.root = root;
    if (Files.exists(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
        for (Path path : innermostFirst) {
          Files.delete(path);
        }
      }
    }
  }

  Path root() {
    return root;
  }

  /** How many files were written. */
  int files() {
    return files;
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    if (made.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, text);
    files++;
  }
}
