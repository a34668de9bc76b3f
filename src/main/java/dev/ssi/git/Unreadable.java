package dev.ssi.git;

import java.io.IOException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Repository;

/** Says why an object of a repository could not be read, and how to get it. */
final class Unreadable {
  private Unreadable() {}

  /**
   * @param what was being read, as git would name it
   */
  static GitProblem in(Repository repository, String what, IOException failure) {
    if (failure instanceof MissingObjectException missing) {
      return new GitProblem(
          "The repository lacks "
              + missing.getObjectId().name()
              + ", which belongs to "
              + what
              + ". "
              + howToGet(repository));
    }
    if (failure instanceof CorruptObjectException) {
      return new GitProblem(
          "The repository is damaged where "
              + what
              + " is: "
              + reason(failure)
              + ". `git fsck` lists the damage; a new clone mends it.");
    }
    return new GitProblem(
        "The repository cannot be read where "
            + what
            + " is: "
            + reason(failure)
            + ". `git fsck` may say more.");
  }

  /** What JGit says of a failure, without the wrappers around it or a full stop. */
  static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }

  private static String howToGet(Repository repository) {
    if (Clone.isPartial(repository)) {
      return "The clone is a partial one, and ssi fetches nothing by itself: "
          + Clone.fetchAll(repository);
    }
    if (Clone.isShallow(repository)) {
      return "The clone is shallow: " + Clone.deepen(repository);
    }
    return "`git fsck` lists what is missing; where objects/info/alternates names another"
        + " repository, that one may be gone. A new clone has everything.";
  }
}
