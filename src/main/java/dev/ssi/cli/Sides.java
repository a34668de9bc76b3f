package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.Revision;
import dev.ssi.git.UnknownRevision;
import dev.ssi.load.Loader;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.SourceTree.Origin;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Finds the documents that a user names. What it gives can be read until it is closed. Of git it
 * loads nothing until a revision is asked for.
 */
final class Sides implements AutoCloseable {
  private final Path directory;
  private final Consumer<String> notices;
  private GitPlace git;

  /**
   * @param directory that of {@code -C}, which everything starts from
   * @param notices takes what a user should know though nothing is wrong
   */
  Sides(Path directory, Consumer<String> notices) {
    this.directory = directory.toAbsolutePath().normalize();
    this.notices = notices;
  }

  /**
   * The documents being worked on.
   *
   * @throws UserError if there are none
   */
  Side workTree() {
    Path root = Repository.find(directory).root();
    return directory(root, Origin.WORK_TREE);
  }

  /**
   * The documents of a revision.
   *
   * @param name as git understands it, or {@code REV:FOLDER} for the documents in a folder
   * @throws UserError if there is no such revision, or there are no documents in it
   * @throws dev.ssi.git.GitProblem if the repository does not give it
   */
  Side at(String name) {
    Side side = revision(name);
    if (!hasDocuments(side)) {
      throw new UserError(noDocuments(side));
    }
    return side;
  }

  /**
   * The documents of a revision or of a directory. A revision that has none, such as one from
   * before the first release, is an empty side and a notice, not an error.
   *
   * @param name of a revision, as for {@link #at}, or a path; a revision goes first
   * @throws UserError if it is neither, or the directory has no documents
   * @throws dev.ssi.git.GitProblem if the repository does not give the revision
   */
  Side of(String name) {
    Optional<Path> path = Repository.path(directory, name).filter(Files::isDirectory);
    if (path.isPresent() && (isPlainlyPath(name) || !isInRepository())) {
      return directory(name, path.get());
    }
    Side side;
    try {
      side = resolved(name);
    } catch (UnknownRevision unknown) {
      if (path.isPresent()) {
        return directory(name, path.get());
      }
      throw unknown(unknown, " Nor is there a directory " + name + ".");
    }
    if (path.isPresent()) {
      notices.accept(
          "`"
              + name
              + "` is a revision and a directory: the revision was taken. ./"
              + name
              + " is the directory.");
    }
    if (!hasDocuments(side)) {
      notices.accept(noDocuments(side));
    }
    return side;
  }

  /**
   * What a revision that a record names is called here.
   *
   * @throws dev.ssi.git.GitProblem if the repository cannot be read
   * @see GitRepository#here(String)
   */
  String here(String recorded) {
    return isInRepository() ? git().repository().here(recorded) : recorded;
  }

  /** Whether the directory is in a git repository. */
  boolean isInRepository() {
    return git != null || GitRepository.isIn(directory);
  }

  private static boolean isPlainlyPath(String name) {
    return name.startsWith(".") || Path.of(name).isAbsolute();
  }

  private Side directory(String name, Path path) {
    if (!Repository.hasDocuments(path)) {
      throw new UserError(
          "No documents in "
              + path
              + ": neither "
              + String.join(" nor ", Loader.FOLDERS)
              + " is there.");
    }
    return directory(path, new Origin(name, null));
  }

  private Side directory(Path root, Origin origin) {
    return new Side(
        new DirectoryTree(root, origin),
        null,
        root,
        directory,
        path -> Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * What a revision has where documents would be; perhaps none.
   *
   * @param name as for {@link #at}
   * @throws UserError if there is no such revision
   * @throws dev.ssi.git.GitProblem if the repository does not give it
   */
  Side revision(String name) {
    try {
      return resolved(name);
    } catch (UnknownRevision unknown) {
      throw unknown(unknown, "");
    }
  }

  private Side resolved(String name) {
    if (git == null) {
      git = GitPlace.of(directory);
    }
    int colon = name.indexOf(':');
    Revision revision = git.repository().resolve(colon < 0 ? name : name.substring(0, colon));
    if (!revision.passedOver().isEmpty()) {
      notices.accept(
          "`"
              + revision.name()
              + "` could be several; as in git, "
              + revision.taken()
              + " was taken, not "
              + String.join(" or ", revision.passedOver())
              + ".");
    }
    GitPlace.Folder folder =
        colon < 0 ? git.documents(revision) : git.folder(name.substring(colon + 1));
    GitTree tree = git.repository().tree(revision, folder.path());
    return new Side(tree, revision, folder.root(), directory, tree::has);
  }

  /**
   * The repository that the documents are in.
   *
   * @throws UserError if they are in none
   */
  GitPlace git() {
    if (!isInRepository()) {
      throw new UserError(
          "There is no history: "
              + directory
              + " is in no git repository. Go to a clone of the documents, or name it: ssi -C DIR"
              + " …");
    }
    if (git == null) {
      git = GitPlace.of(directory);
    }
    return git;
  }

  /** Tells the user something though nothing is wrong. */
  void tell(String notice) {
    notices.accept(notice);
  }

  private static boolean hasDocuments(Side side) {
    return Loader.FOLDERS.stream().anyMatch(side.holds());
  }

  private String noDocuments(Side side) {
    Revision revision = side.revision();
    SortedSet<String> elsewhere = git.repository().foldersWith(revision, Loader.FOLDERS);
    String message =
        "There are no documents at "
            + revision.name()
            + " in "
            + side.root()
            + ": neither "
            + String.join(" nor ", Loader.FOLDERS)
            + " is there.";
    return elsewhere.isEmpty()
        ? message + " Nor are they anywhere else in it."
        : message
            + " To take those in another folder: "
            + revision.name()
            + ":"
            + elsewhere.first();
  }

  private static UserError unknown(UnknownRevision unknown, String more) {
    Optional<String> question = Suggestion.of(unknown.name(), unknown.known()).question();
    String help = question.isEmpty() || unknown.isPerhapsElsewhere() ? " " + unknown.help() : "";
    return new UserError(
        unknown.getMessage() + more + question.map(meant -> " " + meant).orElse("") + help);
  }

  @Override
  public void close() {
    if (git != null) {
      git.repository().close();
    }
  }
}
