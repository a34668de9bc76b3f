package dev.ssi.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The files and folders that a user named; all of them where none was.
 *
 * @param paths from the documents' root, with {@code /} between names; empty for the root itself
 */
record PathFilter(List<String> paths) {
  static final PathFilter ALL = new PathFilter(List.of());

  PathFilter {
    paths = List.copyOf(paths);
  }

  /**
   * Those of some documents.
   *
   * @throws UserError if nothing is there, or it is outside
   */
  static PathFilter of(Side side, List<Path> named) {
    return new PathFilter(named.stream().map(side::relative).toList());
  }

  /** Whether a file is one of them, or in one of them. */
  boolean takes(String path) {
    return paths.isEmpty()
        || paths.stream()
            .anyMatch(each -> each.isEmpty() || path.equals(each) || path.startsWith(each + "/"));
  }
}
