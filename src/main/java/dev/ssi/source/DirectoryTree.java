package dev.ssi.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The files of a directory as they are now: staged or not, known to git or not. Files that git
 * ignores are read too, because a user's own settings decide of them, and what stands in the
 * documents must mean the same for everybody.
 */
public final class DirectoryTree implements SourceTree {
  private final Path root;
  private final Origin origin;

  /** The directory that somebody works in. */
  public DirectoryTree(Path root) {
    this(root, Origin.WORK_TREE);
  }

  /** A directory under a name of its own. */
  public DirectoryTree(Path root, Origin origin) {
    this.root = root;
    this.origin = origin;
  }

  @Override
  public Origin origin() {
    return origin;
  }

  @Override
  public List<TreeEntry> entries(Collection<String> folders) throws IOException {
    List<TreeEntry> entries = new ArrayList<>();
    for (String folder : folders) {
      Path start = root.resolve(folder);
      if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
        Files.walkFileTree(
            start, new Collector(entries, start.toString().length() - folder.length()));
      }
    }
    Collections.sort(entries);
    return entries;
  }

  @Override
  public byte[] read(TreeEntry entry, int limit) throws IOException {
    // Without NOFOLLOW_LINKS a file exchanged for a link since it was listed would lead out.
    Path file = root.resolve(entry.path());
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes((int) Math.min((long) limit + 1, Math.max(entry.size() + 1, 512)));
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<TreeEntry> entries;
    private final int rootLength;

    /**
     * @param rootLength how much comes before the top-level folder in every path walked
     */
    Collector(List<TreeEntry> entries, int rootLength) {
      this.entries = entries;
      this.rootLength = rootLength;
    }

    private String relative(Path path) {
      String relative = path.toString().substring(rootLength);
      return File.separatorChar == '/' ? relative : relative.replace(File.separatorChar, '/');
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      TreeEntry.Type type =
          attributes.isRegularFile()
              ? TreeEntry.Type.FILE
              : attributes.isSymbolicLink() ? TreeEntry.Type.SYMBOLIC_LINK : TreeEntry.Type.SPECIAL;
      long size = type == TreeEntry.Type.FILE ? attributes.size() : 0;
      entries.add(new TreeEntry(relative(file), type, size));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      entries.add(new TreeEntry(relative(file), TreeEntry.Type.UNREADABLE_FOLDER, 0));
      return FileVisitResult.CONTINUE;
    }
  }
}
