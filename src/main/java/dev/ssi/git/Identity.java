package dev.ssi.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/** Who commits, as the configuration of git says. */
public record Identity(String name, String email) {
  private static final String USER = "user";

  /**
   * Reads {@code user.name} and {@code user.email}. An {@code includeIf} is not followed.
   *
   * @param files of configuration beside the repository's own, the one that counts most first;
   *     those that are not there count for nothing
   * @throws GitProblem if either is not said, or a file cannot be read
   */
  public static Identity of(GitRepository repository, List<Path> files) {
    Repository git = repository.jgit();
    String name = value(git.getConfig(), "name").orElse(null);
    String email = value(git.getConfig(), "email").orElse(null);
    for (Path file : files) {
      if (name != null && email != null) {
        break;
      }
      Config config = read(file);
      name = name == null ? value(config, "name").orElse(null) : name;
      email = email == null ? value(config, "email").orElse(null) : email;
    }
    if (name == null || email == null) {
      throw new GitProblem(
          "git does not know who you are, and a commit and a tag say who made them. Tell it: `git"
              + " config "
              + (name == null ? "user.name \"Your Name\"" : "user.email you@example.org")
              + "`. Nothing was changed.");
    }
    return new Identity(name, email);
  }

  private static Optional<String> value(Config config, String key) {
    return Optional.ofNullable(config.getString(USER, null, key))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Config read(Path file) {
    FileBasedConfig config = new FileBasedConfig(file.toFile(), FS.DETECTED);
    if (Files.isRegularFile(file)) {
      try {
        config.load();
      } catch (IOException | ConfigInvalidException unreadable) {
        throw new GitProblem(
            "The configuration of git in "
                + file
                + " cannot be read: "
                + Unreadable.reason(unreadable)
                + ".");
      }
    }
    return config;
  }
}
