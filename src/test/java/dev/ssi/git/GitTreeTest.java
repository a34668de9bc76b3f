package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.source.ContentId;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import dev.ssi.source.TreeEntry.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a commit, which are those of a directory wherever both can have them. */
class GitTreeTest {
  private static final List<String> FOLDERS = List.of("appendix-ah", "baseline");
  private static final int LIMIT = 1 << 20;

  @TempDir Path directory;

  private interface Reading<T> {
    T of(GitTree tree) throws IOException;
  }

  private <T> T at(String revision, String folder, Reading<T> reading) throws IOException {
    SortedMap<String, String> before = new GitFolder(directory).state();
    try (GitRepository git = GitRepository.of(directory)) {
      return reading.of(git.tree(git.resolve(revision), folder));
    } finally {
      assertThat(new GitFolder(directory).changedSince(before)).isEmpty();
    }
  }

  private List<TreeEntry> entries(String revision) throws IOException {
    return at(revision, "", tree -> tree.entries(FOLDERS));
  }

  private byte[] bytes(String revision, TreeEntry entry, int limit) throws IOException {
    return at(revision, "", tree -> tree.read(entry, limit));
  }

  private boolean has(String revision, String folder, String path) throws IOException {
    return at(revision, folder, tree -> tree.has(path));
  }

  private static List<String> paths(SourceTree tree) throws IOException {
    return tree.entries(FOLDERS).stream().map(TreeEntry::path).toList();
  }

  private static Map<String, String> contents(SourceTree tree) throws IOException {
    return tree.entries(FOLDERS).stream()
        .collect(
            Collectors.toMap(TreeEntry::path, entry -> ContentId.of(read(tree, entry, LIMIT))));
  }

  private static byte[] read(SourceTree tree, TreeEntry entry, int limit) {
    try {
      return tree.read(entry, limit);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void aCommitHoldsWhatTheDirectoryHeld() throws IOException {
    GitFolder.of(directory, Texts.shipped());
    DirectoryTree disk = new DirectoryTree(directory);
    assertThat(at("v1.0", "", GitTreeTest::contents)).isEqualTo(contents(disk));
    assertThat(at("v1.0", "", GitTreeTest::paths)).isEqualTo(paths(disk));
  }

  @Test
  void theContentIdIsThatOfTheBytesWhereverTheyAre() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.example());
    folder.replace("baseline/epics/EP-007-look-up-a-device.md", "is shown", "is displayed");
    folder.write("baseline/copy.md", Texts.example().get("baseline/baseline.yaml"));
    folder.commit("Second");
    Map<String, String> before = ids(entries("v1.0"));
    Map<String, String> after = ids(entries("HEAD"));
    assertThat(at("HEAD", "", GitTreeTest::contents)).isEqualTo(after);
    assertThat(after.entrySet().stream().filter(each -> !before.containsValue(each.getValue())))
        .extracting(Map.Entry::getKey)
        .containsExactly("baseline/epics/EP-007-look-up-a-device.md");
    assertThat(contents(MemoryTree.ofBytes(Texts.example().files()))).isEqualTo(before);
  }

  private static Map<String, String> ids(List<TreeEntry> entries) {
    return entries.stream().collect(Collectors.toMap(TreeEntry::path, TreeEntry::contentId));
  }

  @Test
  void onlyTheFoldersAskedForAreWalked() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.example());
    folder.write("README.md", "Read me.").write("baseline.md", "No folder.").commit("Second");
    folder.write("baseline-old/introduction.md", "Old.").commit("Third");
    assertThat(at("HEAD", "", GitTreeTest::paths))
        .isEqualTo(List.copyOf(Texts.example().files().keySet()));
    List<TreeEntry> none = at("HEAD", "", tree -> tree.entries(List.of("nowhere")));
    assertThat(none).isEmpty();
  }

  @Test
  void theDocumentsMayBeInAFolder() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.shipped());
    new GitFolder(directory.resolve("examples/small")).write(Texts.example());
    folder.commit("Second");
    assertThat(at("HEAD", "examples/small", GitTreeTest::paths))
        .isEqualTo(List.copyOf(Texts.example().files().keySet()));
    assertThat(at("v1.0", "examples/small", GitTreeTest::paths)).isEmpty();
    assertThat(has("HEAD", "", "examples/small/baseline")).isTrue();
    assertThat(has("HEAD", "examples", "baseline")).isFalse();
  }

  /** Paths in the order of their letters, whereas git sorts by bytes and puts a slash behind. */
  @Test
  void theOrderIsThatOfADirectory() throws IOException {
    GitFolder folder = GitFolder.empty(directory);
    String blob = folder.git(Map.of(), "text", "hash-object", "-w", "--stdin");
    List<String> names =
        List.of("B", "a-b", "a.b", "a/b", "a0", "z", "\u00E9", "\uD83D\uDE00", "\uE000");
    String lines =
        names.stream()
            .map(name -> "100644 " + blob + "\tbaseline/" + name + ".md\n")
            .collect(Collectors.joining());
    folder.git(Map.of(), lines, "update-index", "--index-info");
    folder.git("commit", "--quiet", "--message", "First");
    assertThat(at("HEAD", "", GitTreeTest::paths))
        .isEqualTo(names.stream().map(name -> "baseline/" + name + ".md").toList());
  }

  @Test
  void linksAndSubmodulesAreListedButNotFollowed() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.example());
    Files.createSymbolicLink(directory.resolve("baseline/out.md"), Path.of("../README.md"));
    Files.createSymbolicLink(directory.resolve("baseline/more"), Path.of("../appendix-ah"));
    folder.git("add", "--all");
    String head = folder.git("rev-parse", "HEAD");
    folder.git("update-index", "--add", "--cacheinfo", "160000," + head + ",baseline/module");
    folder.git("commit", "--quiet", "--message", "Second");
    assertThat(entries("HEAD"))
        .contains(
            new TreeEntry("baseline/out.md", Type.SYMBOLIC_LINK, 0),
            new TreeEntry("baseline/more", Type.SYMBOLIC_LINK, 0),
            new TreeEntry("baseline/module", Type.SUBMODULE, 0))
        .noneMatch(entry -> entry.path().startsWith("baseline/more/"));
  }

  @Test
  void whatStandsInAFoldersPlaceIsListedItself() throws IOException {
    GitFolder folder = GitFolder.empty(directory).write("baseline", "A file.");
    Files.createSymbolicLink(directory.resolve("appendix-ah"), Path.of("elsewhere"));
    folder.commit("First");
    assertThat(entries("HEAD"))
        .extracting(TreeEntry::type)
        .containsExactly(Type.SYMBOLIC_LINK, Type.FILE);
    String head = folder.git("rev-parse", "HEAD");
    folder.git("rm", "--quiet", "baseline");
    folder.git("update-index", "--add", "--cacheinfo", "160000," + head + ",baseline");
    folder.git("commit", "--quiet", "--message", "Second");
    assertThat(entries("HEAD")).contains(new TreeEntry("baseline", Type.SUBMODULE, 0));
  }

  @Test
  void aNameThatIsNotUtf8CannotBeRead() throws IOException {
    GitFolder folder = GitFolder.of(directory, Texts.example());
    String blob = folder.git("rev-parse", "HEAD:baseline/baseline.yaml");
    folder.git(
        Map.of(),
        "100644 "
            + blob
            + "\t\"baseline/epics/EP-\\377.md\"\n"
            + "100644 "
            + blob
            + "\t\"baseline/epics/EP-\\357\\277\\275.md\"\n",
        "update-index",
        "--index-info");
    folder.git("commit", "--quiet", "--message", "Second");
    List<TreeEntry> odd =
        entries("HEAD").stream().filter(entry -> entry.path().contains("\uFFFD")).toList();
    assertThat(odd).extracting(TreeEntry::contentId).containsExactlyInAnyOrder(blob, null);
    TreeEntry unnamed =
        odd.stream().filter(entry -> entry.contentId() == null).findFirst().orElseThrow();
    assertThatThrownBy(() -> bytes("HEAD", unnamed, LIMIT)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void bytesAreAsTheyWereCommitted() throws IOException {
    GitFolder folder = GitFolder.empty(directory).write(".gitattributes", "* -text\n");
    folder.write("baseline/crlf.md", "a\r\nb\r\n");
    folder.write("baseline/lfs.md", "version https://git-lfs.github.com/spec/v1\n");
    folder.commit("First");
    folder.write(".gitattributes", "* text=auto eol=crlf\n*.md filter=lfs\n");
    assertThat(at("HEAD", "", GitTreeTest::contents))
        .isEqualTo(contents(new DirectoryTree(directory)));
  }

  @Test
  void aLongFileIsReadNoFurtherThanItsLimit() throws IOException {
    GitFolder folder = GitFolder.empty(directory);
    folder.write("baseline/long.md", "x".repeat(1000)).commit("First");
    TreeEntry entry = entries("HEAD").get(0);
    assertThat(bytes("HEAD", entry, 1000)).hasSize(1000).containsOnly('x');
    assertThat(bytes("HEAD", entry, 999)).hasSize(1000);
    assertThat(bytes("HEAD", entry, 10)).hasSize(11);
  }

  /** JGit would unpack a delta this long into a new file beside the objects. */
  @Test
  void aLongDeltaIsNotUnpackedIntoTheRepository() throws IOException {
    GitFolder folder = GitFolder.empty(directory);
    String text =
        IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    folder.write("baseline/long.md", text).commit("First");
    folder.write("baseline/long.md", text + "\nmore").commit("Second");
    folder.git("gc", "--quiet", "--aggressive");
    folder.git("config", "core.streamFileThreshold", "1000");
    for (String revision : List.of("HEAD", "HEAD~1")) {
      TreeEntry entry = entries(revision).get(0);
      assertThat(bytes(revision, entry, LIMIT)).hasSize(LIMIT + 1);
      assertThat(bytes(revision, entry, 1 << 24)).startsWith('0', '\n', '1');
    }
  }

  /** Seven objects that unfold to ten million files. */
  @Test
  void aTreeOfTreesThatNeverEndsIsRefused() throws IOException {
    GitFolder folder = GitFolder.empty(directory);
    String type = "blob";
    String id = folder.git(Map.of(), "text", "hash-object", "-w", "--stdin");
    for (int level = 0; level < 7; level++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 10; i++) {
        lines.append(type.equals("blob") ? "100644 blob " : "040000 tree ");
        lines.append(id).append('\t').append(i).append('\n');
      }
      id = folder.git(Map.of(), lines.toString(), "mktree");
      type = "tree";
    }
    id = folder.git(Map.of(), "040000 tree " + id + "\tbaseline\n", "mktree");
    folder.git("tag", "bomb", folder.git("commit-tree", "-m", "Bomb", id));
    assertThatThrownBy(() -> entries("bomb"))
        .isInstanceOf(GitProblem.class)
        .hasMessage(
            "There are more than 250000 files in bomb:baseline, which no document can have. Check"
                + " how that commit came about.");
    try (GitRepository git = GitRepository.of(directory)) {
      assertThat(git.foldersWith(git.resolve("bomb"), List.of("nowhere"))).isEmpty();
    }
  }

  @Test
  void manyThreadsReadAtOnce() throws IOException {
    GitFolder.of(directory, Texts.shipped()).git("gc", "--quiet");
    Map<String, String> read =
        at(
            "HEAD",
            "",
            tree ->
                tree.entries(FOLDERS).parallelStream()
                    .collect(
                        Collectors.toConcurrentMap(
                            TreeEntry::path, entry -> ContentId.of(read(tree, entry, LIMIT)))));
    assertThat(read).isEqualTo(contents(new DirectoryTree(directory)));
  }
}
