package dev.ssi.scaffold;

import java.util.List;

/**
 * What was begun.
 *
 * @param files to be written, none of which may be there
 * @param insert what is to be added to a file that is there, by hand; or empty
 * @param next what to do next, as sentences
 */
public record Draft(List<File> files, String insert, List<String> next) {
  public Draft {
    files = List.copyOf(files);
    next = List.copyOf(next);
  }

  /**
   * A file.
   *
   * @param path from the documents' root
   */
  public record File(String path, String text) {}
}
