package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.source.ContentId;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a commit. */
class GitTreeTest {
  private static final List<String> FOLDERS = List.of("appendix-ah", "baseline");
  private static final int LIMIT = 1 << 20;

  @TempDir Path directory;

  private static Map<String, String> contents(SourceTree tree) throws IOException {
    return tree.entries(FOLDERS).stream()
        .collect(
            Collectors.toMap(TreeEntry::path, entry -> ContentId.of(read(tree, entry, LIMIT))));
  }

  private static byte[] read(SourceTree tree, TreeEntry entry, int limit) {
    try {
      return tree.read(entry, limit);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void aCommitHoldsWhatTheDirectoryHeld() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.shipped());
    try (GitRepository git = GitRepository.of(directory)) {
      GitTree tree = git.tree(git.resolve("v1.0"), "");
      DirectoryTree disk = new DirectoryTree(folder.root());
      assertThat(contents(tree)).isEqualTo(contents(disk));
      assertThat(tree.entries(FOLDERS).stream().map(TreeEntry::path).toList())
          .isEqualTo(disk.entries(FOLDERS).stream().map(TreeEntry::path).toList());
      assertThat(tree.entries(FOLDERS))
          .allMatch(entry -> entry.contentId().equals(ContentId.of(read(tree, entry, LIMIT))));
    }
  }
}
