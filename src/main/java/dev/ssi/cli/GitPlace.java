package dev.ssi.cli;

import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.Revision;
import dev.ssi.load.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a git repository a user stands.
 *
 * @param folder the documents' in the work tree, or where the search for them in a revision starts
 * @param found whether there are documents in that folder of the work tree
 */
record GitPlace(GitRepository repository, Folder folder, boolean found) {

  /**
   * A folder of the repository.
   *
   * @param path from the top, with {@code /} between names; empty for the top itself
   * @param root where it is, or would be, on disk, spelt as the user does
   */
  record Folder(String path, Path root) {
    private boolean isTop() {
      return path.isEmpty();
    }

    private Folder parent() {
      return new Folder(path.substring(0, Math.max(0, path.lastIndexOf('/'))), root.getParent());
    }
  }

  /**
   * Looks for documents from a directory upwards, but not above the top of its git repository.
   *
   * @throws UserError if there is no such directory
   * @throws dev.ssi.git.GitProblem if it is in no git repository, or in one that cannot be read
   */
  static GitPlace of(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UserError(
          "There is no directory "
              + directory
              + ". For a folder that only a revision has: --at REV:FOLDER");
    }
    Path root = directory;
    boolean found = Repository.hasDocuments(root);
    while (!found && !isTop(root) && root.getParent() != null) {
      root = root.getParent();
      found = Repository.hasDocuments(root);
    }
    Path start = found ? root : directory;
    GitRepository repository = GitRepository.of(start);
    return new GitPlace(repository, new Folder(below(repository.top(), start), start), found);
  }

  private static boolean isTop(Path directory) {
    return Files.exists(directory.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
  }

  private static String below(Path top, Path directory) {
    try {
      return top.relativize(directory.toRealPath()).toString().replace('\\', '/');
    } catch (IOException gone) {
      throw new UserError("There is no directory " + directory + ".");
    }
  }

  /**
   * Where a revision's documents are: where those of the work tree are. Where the work tree has
   * none, the nearest in the revision, upwards; the start when there are none either.
   */
  Folder documents(Revision revision) {
    Folder at = folder;
    while (!found && !hasDocuments(revision, at)) {
      if (at.isTop()) {
        return folder;
      }
      at = at.parent();
    }
    return at;
  }

  private boolean hasDocuments(Revision revision, Folder at) {
    GitTree tree = repository.tree(revision, at.path());
    return Loader.FOLDERS.stream().anyMatch(tree::has);
  }

  /**
   * A folder that the user named.
   *
   * @param path from the top of the repository
   * @throws UserError if it leads out of the repository
   */
  Folder folder(String path) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("[/\\\\]", -1)) {
      if (name.equals("..")) {
        throw new UserError(
            "Name the folder from the top of the repository, without `..`: " + path);
      }
      if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    String clean = String.join("/", names);
    return new Folder(clean, repository.top().resolve(clean));
  }
}
