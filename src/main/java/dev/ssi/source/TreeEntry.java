package dev.ssi.source;

/**
 * One thing found in a {@link SourceTree}.
 *
 * @param path relative to the tree, with {@code /} between names
 * @param size in bytes; 0 unless {@code type} is {@link Type#FILE}
 */
public record TreeEntry(String path, Type type, long size) implements Comparable<TreeEntry> {

  /** What an entry is. Only a {@link #FILE} has content. */
  public enum Type {
    FILE,
    SYMBOLIC_LINK,
    /** A pipe, socket or device: opening one could block for ever. */
    SPECIAL,
    UNREADABLE_FOLDER
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(TreeEntry other) {
    return path.compareTo(other.path);
  }
}
