package dev.ssi.source;

/**
 * One thing found in a {@link SourceTree}.
 *
 * @param path relative to the tree, with {@code /} between names
 * @param size in bytes; 0 unless {@code type} is {@link Type#FILE}, and -1 when that is known only
 *     once the file is read
 * @param contentId stands for the bytes of the file: equal ids, equal bytes, in whichever tree.
 *     Null where it is known only once the file is read; {@link ContentId#of} then gives it
 */
public record TreeEntry(String path, Type type, long size, String contentId)
    implements Comparable<TreeEntry> {

  /** What an entry is. Only a {@link #FILE} has content. */
  public enum Type {
    FILE,
    SYMBOLIC_LINK,
    /** A pipe, socket or device: opening one could block for ever. */
    SPECIAL,
    UNREADABLE_FOLDER,
    /** Another git repository, of which the tree holds only the commit. */
    SUBMODULE
  }

  /** An entry whose content has no id until it is read. */
  public TreeEntry(String path, Type type, long size) {
    this(path, type, size, null);
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(TreeEntry other) {
    return path.compareTo(other.path);
  }
}
