package dev.ssi.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What stands in some folders: enough of each file to tell that it changed, without reading it.
 *
 * @param files size and time of each file, by path
 */
record FolderScan(Map<String, String> files) {
  FolderScan {
    files = Map.copyOf(files);
  }

  /**
   * Looks at folders as they are now; one that is missing holds nothing.
   *
   * @param passedOver names of files that are of no account
   * @param entered takes every directory, before what is in it
   */
  static FolderScan of(List<Path> folders, Predicate<String> passedOver, Consumer<Path> entered) {
    Map<String, String> files = new HashMap<>();
    for (Path folder : folders) {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        walk(folder, new Visitor(files, passedOver, entered));
      }
    }
    return new FolderScan(files);
  }

  private static void walk(Path folder, Visitor visitor) {
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException unreadable) {
      visitor.files.put(folder.toString(), "unreadable");
    }
  }

  boolean isSameAs(FolderScan other) {
    return files.equals(other.files);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<String, String> files;
    private final Predicate<String> passedOver;
    private final Consumer<Path> entered;

    Visitor(Map<String, String> files, Predicate<String> passedOver, Consumer<Path> entered) {
      this.files = files;
      this.passedOver = passedOver;
      this.entered = entered;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      entered.accept(directory);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!passedOver.test(file.getFileName().toString())) {
        files.put(
            file.toString(),
            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      files.put(file.toString(), "unreadable");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
