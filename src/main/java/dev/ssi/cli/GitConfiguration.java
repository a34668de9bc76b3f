package dev.ssi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where git keeps the configuration of a user and of a machine. */
final class GitConfiguration {
  private GitConfiguration() {}

  /** The files, the one that counts most first; none of them needs to be there. */
  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    Optional<String> global = Optional.ofNullable(System.getenv("GIT_CONFIG_GLOBAL"));
    if (global.isPresent()) {
      files.add(Path.of(global.get()));
    } else {
      Path home = Path.of(System.getProperty("user.home"));
      files.add(home.resolve(".gitconfig"));
      String xdg = System.getenv("XDG_CONFIG_HOME");
      Path config = xdg == null || xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg);
      files.add(config.resolve("git").resolve("config"));
    }
    if (System.getenv("GIT_CONFIG_NOSYSTEM") == null) {
      files.add(Path.of("/etc/gitconfig"));
    }
    return files;
  }
}
