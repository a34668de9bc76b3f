package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.fix.Change;
import dev.ssi.load.Loaded;
import dev.ssi.scaffold.Draft;
import dev.ssi.scaffold.Lacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that `ssi new` reads and writes: all that it writes, or none. */
final class NewFiles {
  private final Path root;
  private final List<Finding> unreadable;

  NewFiles(Side side, Loaded loaded) {
    this.root = side.root();
    this.unreadable = Unread.of(loaded);
  }

  /**
   * The text of a file, or nothing where there is none.
   *
   * @throws Lacking if it cannot be read
   */
  Optional<String> text(String path) {
    for (Finding finding : unreadable) {
      if (finding.span().path().equals(path)) {
        throw new Lacking(
            path
                + " has to be added to, and cannot be read. Line "
                + finding.span().line()
                + ": "
                + finding.message()
                + " Mend it first; nothing was written.");
      }
    }
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException unread) {
      throw new Lacking(path + " cannot be read: " + Failure.ofReading(unread));
    }
  }

  /** What else may be why something was not found, or nothing. */
  String doubt() {
    List<String> paths =
        unreadable.stream().map(finding -> finding.span().path()).distinct().toList();
    return paths.isEmpty()
        ? ""
        : " Not known here is what stands in "
            + String.join(", ", paths)
            + ", which cannot be read: see `ssi validate`.";
  }

  /**
   * Writes all files, or leaves every one as it was.
   *
   * @throws UserError if one cannot be written, or is not what it was when it was read
   */
  void write(List<Draft.File> files) {
    AuthoredFiles there = new AuthoredFiles(root, "written");
    for (Draft.File file : files) {
      if (file.isNew()) {
        there.checkPlace(file.path());
      } else {
        there.check(new Change(file.path(), file.before(), file.text()));
      }
    }
    List<Draft.File> written = new ArrayList<>();
    try {
      for (Draft.File file : files) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        if (file.isNew()) {
          WholeFile.create(root.resolve(file.path()), bytes);
        } else {
          WholeFile.replace(root.resolve(file.path()), bytes);
        }
        written.add(file);
      }
    } catch (UserError failed) {
      written.forEach(this::takeBack);
      throw failed;
    }
  }

  private void takeBack(Draft.File file) {
    Path place = root.resolve(file.path());
    if (!file.isNew()) {
      WholeFile.replace(place, file.before().getBytes(StandardCharsets.UTF_8));
      return;
    }
    try {
      Files.deleteIfExists(place);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
