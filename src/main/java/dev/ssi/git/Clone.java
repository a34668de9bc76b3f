package dev.ssi.git;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** How complete a clone is, and the commands that complete it. */
final class Clone {
  private Clone() {}

  /** Whether history was cut off when it was cloned, as CI does. */
  static boolean isShallow(Repository repository) {
    try {
      return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    } catch (IOException unreadable) {
      return Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"));
    }
  }

  /** Whether objects were left out when it was cloned, for git to fetch when they are needed. */
  static boolean isPartial(Repository repository) {
    Config config = repository.getConfig();
    return config.getString("extensions", null, "partialClone") != null
        || repository.getRemoteNames().stream()
            .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false));
  }

  /** The command that brings the history and the tags that a shallow clone lacks. */
  static String deepen(Repository repository) {
    return "run `git fetch --unshallow --tags" + fromRemote(repository) + "`.";
  }

  /** The command that brings the objects that a partial clone lacks. */
  static String fetchAll(Repository repository) {
    return "run `git fetch --refetch --no-filter --tags" + fromRemote(repository) + "`.";
  }

  /** Every branch must be named where only one was cloned, or the others would stay away. */
  private static String fromRemote(Repository repository) {
    Set<String> remotes = repository.getRemoteNames();
    if (remotes.isEmpty()) {
      return "";
    }
    String remote = remotes.contains("origin") ? "origin" : remotes.iterator().next();
    String all = "+refs/heads/*:refs/remotes/" + remote + "/*";
    List<String> fetched = List.of(repository.getConfig().getStringList("remote", remote, "fetch"));
    return " " + remote + (fetched.contains(all) ? "" : " \"" + all + "\"");
  }
}
