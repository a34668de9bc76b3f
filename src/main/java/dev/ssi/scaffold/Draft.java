package dev.ssi.scaffold;

import java.util.List;

/**
 * What was begun.
 *
 * @param files that are new, and files that have more in them than before
 * @param next what to do next, as sentences
 */
public record Draft(List<File> files, List<String> next) {
  public Draft {
    files = List.copyOf(files);
    next = List.copyOf(next);
  }

  /**
   * A file.
   *
   * @param path from the documents' root
   * @param before as it was, byte order mark included; null for a file that is new
   */
  public record File(String path, String before, String text) {
    public boolean isNew() {
      return before == null;
    }

    /** Whether what is new in it has a mark where a person must write. */
    public boolean asksForWords() {
      return marks(text) > (before == null ? 0 : marks(before));
    }

    private static int marks(String text) {
      return text.split(Wording.TO_WRITE, -1).length - 1;
    }
  }
}
