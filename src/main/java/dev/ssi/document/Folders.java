package dev.ssi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Takes away folders that this program made. */
public final class Folders {
  private Folders() {}

  /**
   * Deletes a folder with all that is in it, if it is there; links in it are not followed.
   *
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      deleteFiles(folder);
      Files.walkFileTree(folder, new Deletion());
    }
  }

  /** Most of what is published stands in one folder, and two cores empty it sooner than one. */
  private static void deleteFiles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    try {
      files.parallelStream()
          .forEach(
              file -> {
                try {
                  deleteFile(file);
                } catch (IOException undeletable) {
                  throw new UncheckedIOException(undeletable);
                }
              });
    } catch (UncheckedIOException undeletable) {
      throw undeletable.getCause();
    }
  }

  private static void deleteFile(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (AccessDeniedException readOnly) {
      // On Windows a file that git made read-only resists.
      file.toFile().setWritable(true);
      Files.delete(file);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      deleteFile(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException failure)
        throws IOException {
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
