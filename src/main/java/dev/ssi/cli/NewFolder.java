package dev.ssi.cli;

import dev.ssi.document.Folders;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that is there whole or not at all: it is filled beside its place and then moved there. A
 * run that fails, or is told to stop, takes away what it had made.
 */
final class NewFolder {
  private final Path place;

  private NewFolder(Path place) {
    this.place = place;
  }

  /** What puts files into a folder. */
  interface Filler {
    void fill(Path folder) throws IOException;
  }

  /**
   * Makes a folder, or fills one that is empty.
   *
   * @throws UserError if the place is taken or cannot be written; nothing is changed then
   * @throws IOException if the filler fails; nothing is left of it then
   */
  static void make(Path place, Filler filler) throws IOException {
    new NewFolder(place.toAbsolutePath().normalize()).make(filler);
  }

  private void make(Filler filler) throws IOException {
    boolean exists = checkIsFree();
    Path parent = exists ? place : place.getParent();
    Path draft = draft(parent);
    Thread cleaner = new Thread(() -> delete(draft));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      filler.fill(draft);
      if (exists) {
        empty(draft);
      } else {
        move(draft);
      }
    } finally {
      delete(draft);
      Runtime.getRuntime().removeShutdownHook(cleaner);
    }
  }

  private void move(Path draft) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        throw new UserError(
            place + " was made by another run meanwhile; that one is whole. Nothing was changed.");
      }
      throw failed;
    }
  }

  /** Whether the place is a folder already, which must be empty then. */
  private boolean checkIsFree() throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(place.getParent())) {
        throw new UserError(
            "There is no directory " + place.getParent() + " to make " + place + " in.");
      }
      return false;
    }
    if (!Files.isDirectory(place)) {
      throw new UserError(place + " is not a folder. Name one that is new or empty.");
    }
    Optional<Path> first = first();
    if (first.isPresent()) {
      throw new UserError(
          place
              + " is not empty: it holds "
              + first.get().getFileName()
              + ". Name a folder that is new or empty; nothing was changed.");
    }
    return true;
  }

  private Optional<Path> first() throws IOException {
    try (Stream<Path> found = Files.list(place)) {
      return found.sorted().findFirst();
    } catch (AccessDeniedException denied) {
      throw new UserError(place + " cannot be read: it may belong to another user.");
    }
  }

  private static Path draft(Path parent) throws IOException {
    try {
      return Files.createTempDirectory(parent, ".ssi-init-");
    } catch (AccessDeniedException denied) {
      throw new UserError(
          parent + " cannot be written: it may belong to another user. Nothing was changed.");
    }
  }

  /** Moves the content up, for the folder itself may be where a shell stands. */
  private void empty(Path draft) throws IOException {
    List<Path> moved = new ArrayList<>();
    try (Stream<Path> found = Files.list(draft)) {
      // What makes it a repository comes last.
      List<Path> parts = found.sorted((a, b) -> b.compareTo(a)).toList();
      for (Path part : parts) {
        Path target = place.resolve(part.getFileName());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        moved.add(target);
      }
    } catch (IOException failed) {
      moved.forEach(NewFolder::delete);
      throw failed;
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException left) {
      // The run ends anyway, and its own failure says more.
      return;
    }
  }
}
