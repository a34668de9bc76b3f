package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Someone who edits documents in a clone and pushes them. */
record Author(Path work, Path server) {
  static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  static final String OTHER_EPIC =
      "baseline/epics/EP-007-look-up-a-device-and-what-is-joined-to-it.md";

  Author copy(Path file, String to) throws IOException {
    return write(to, Files.readString(file));
  }

  Author write(String path, String text) throws IOException {
    Files.createDirectories(work.resolve(path).getParent());
    Files.writeString(work.resolve(path), text);
    return this;
  }

  /** Replaces the first occurrence of a text, which must be there. */
  Author replace(String path, String before, String after) throws IOException {
    String text = Files.readString(work.resolve(path));
    assertThat(text).contains(before);
    int at = text.indexOf(before);
    return write(path, text.substring(0, at) + after + text.substring(at + before.length()));
  }

  Author on(String branch) {
    Shell.git(work, "checkout", "--quiet", "-B", branch);
    return this;
  }

  Author from(String branch, String start) {
    Shell.git(work, "checkout", "--quiet", "-B", branch, start);
    return this;
  }

  /** Commits all there is; gives the id. */
  String commit(String message) {
    Shell.git(work, "add", "--all");
    Shell.git(work, "commit", "--quiet", "--message", message);
    return Shell.git(work, "rev-parse", "HEAD");
  }

  /** Commits and pushes the branch; gives the id. */
  String push(String message) {
    String commit = commit(message);
    Shell.git(work, "push", "--quiet", "--force", server.toString(), "HEAD");
    return commit;
  }

  String tag(String name) {
    Shell.git(work, "tag", "--annotate", "--message", "Release " + name, name);
    Shell.git(work, "push", "--quiet", "--force", server.toString(), name);
    return Shell.git(work, "rev-parse", "HEAD");
  }
}
