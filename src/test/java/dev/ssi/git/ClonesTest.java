package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of every shape and in every state: each is read, or it is said why not. */
class ClonesTest {
  private static final List<String> FOLDERS = List.of("appendix-ah", "baseline");
  private static final String INTRODUCTION = "baseline/introduction.md";
  private static final Pattern COMMAND = Pattern.compile("`git ([^`]*)`");

  @TempDir Path temp;
  private GitFolder origin;
  private String first;
  private String third;

  @BeforeEach
  void commitThrice() throws IOException {
    origin = GitFolder.of(temp.resolve("origin"), Texts.example());
    first = origin.git("rev-parse", "HEAD");
    origin.write(INTRODUCTION, "Second.\n").commit("Second");
    origin.git("branch", "side");
    third = origin.write(INTRODUCTION, "Third.\n").commit("Third");
    origin.git("config", "uploadpack.allowFilter", "true");
  }

  private GitFolder cloned(String name, String... options) {
    String[] all =
        Stream.of(new String[] {"clone", "--quiet"}, options, new String[] {url(), name})
            .flatMap(Stream::of)
            .toArray(String[]::new);
    new GitFolder(temp).git(all);
    return new GitFolder(temp.resolve(name));
  }

  private String url() {
    return origin.root().toUri().toString();
  }

  /** The commit of a revision after all its files were read, which must change nothing. */
  private String read(Path from, String revision) {
    try {
      SortedMap<String, String> before = new GitFolder(temp).state();
      try (GitRepository git = GitRepository.of(from)) {
        Revision resolved = git.resolve(revision);
        SourceTree tree = git.tree(resolved, "");
        for (TreeEntry entry : tree.entries(FOLDERS)) {
          assertThat(tree.read(entry, 1 << 20)).isNotEmpty();
        }
        return resolved.commit();
      } finally {
        assertThat(new GitFolder(temp).changedSince(before)).isEmpty();
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static String message(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(GitProblem.class, reading)
        .getMessage();
  }

  /** Runs the commands that a message tells people to run. */
  private static void obey(GitFolder clone, String message) {
    List<MatchResult> commands = COMMAND.matcher(message).results().toList();
    assertThat(commands).hasSize(1);
    clone.git(commands.get(0).group(1).replace("\"", "").split(" "));
  }

  @Test
  void aBareRepositoryIsReadFromWithin() {
    GitFolder bare = cloned("bare", "--bare");
    assertThat(read(bare.root(), "v1.0")).isEqualTo(first);
    assertThat(read(bare.root().resolve("objects"), "HEAD")).isEqualTo(third);
    try (GitRepository git = GitRepository.of(bare.root())) {
      assertThat(git.top()).isEqualTo(bare.root());
    }
  }

  @Test
  void aLinkedWorkTreeHasTheRevisionsOfItsRepositoryAndItsOwnHead() {
    origin.git("worktree", "add", "--quiet", "../linked", "side");
    Path linked = temp.resolve("linked");
    assertThat(read(linked.resolve("baseline"), "v1.0")).isEqualTo(first);
    assertThat(read(linked, "HEAD")).isEqualTo(origin.git("rev-parse", "side"));
    try (GitRepository git = GitRepository.of(linked)) {
      assertThat(git.top()).isEqualTo(linked);
    }
  }

  @Test
  void aWorkTreeWhoseRepositoryIsGoneIsSaid() throws IOException {
    origin.git("worktree", "add", "--quiet", "../linked", "side");
    Files.move(temp.resolve("origin"), temp.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
    assertThat(message(() -> read(temp.resolve("linked"), "HEAD")))
        .contains(" was a git repository or a work tree of one, but what its .git leads to")
        .contains("`git worktree repair`");
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn() throws IOException {
    GitFolder above = GitFolder.empty(temp.resolve("above"));
    above.git("submodule", "--quiet", "add", url(), "documents");
    above.commit("Add the documents");
    Path documents = above.root().resolve("documents");
    assertThat(read(documents, "HEAD")).isEqualTo(third);
    assertThat(read(documents.resolve("baseline/epics"), "v1.0")).isEqualTo(first);
  }

  @Test
  void aDirectoryOutsideGitHasNoRevisions() throws IOException {
    Path plain = Files.createDirectories(temp.resolve("plain/.git")).getParent();
    assertThat(message(() -> read(plain, "HEAD")))
        .isEqualTo(
            "There are no revisions: "
                + plain
                + " is in no git repository. Go to a clone of the documents, or name it: ssi -C DIR"
                + " …");
  }

  @Test
  void aRepositoryWithoutACommitSaysSo() throws IOException {
    GitFolder empty = GitFolder.empty(temp.resolve("empty"));
    for (String name : List.of("HEAD", "main", "v1.0", "HEAD~1", first)) {
      assertThat(message(() -> read(empty.root(), name)))
          .isEqualTo(
              "There is no revision `"
                  + name
                  + "`: the repository has no commit yet. `git commit` makes the first, on main.");
    }
  }

  @Test
  void onAnUnbornBranchTheOthersCanBeRead() {
    origin.git("checkout", "--quiet", "--orphan", "newborn");
    assertThat(read(origin.root(), "v1.0")).isEqualTo(first);
    assertThatThrownBy(() -> read(origin.root(), "HEAD")).isInstanceOf(UnknownRevision.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.0", "HEAD~2", "origin/side"})
  void aShallowCloneSaysHowToGetTheRest(String name) {
    GitFolder shallow = cloned("shallow", "--depth=1");
    assertThat(read(shallow.root(), "HEAD")).isEqualTo(third);
    String help;
    if (name.contains("~")) {
      help = message(() -> read(shallow.root(), name));
    } else {
      UnknownRevision unknown =
          org.assertj.core.api.Assertions.catchThrowableOfType(
              UnknownRevision.class, () -> read(shallow.root(), name));
      assertThat(unknown.isPerhapsElsewhere()).isTrue();
      help = unknown.help();
    }
    assertThat(help)
        .contains("`git fetch --unshallow --tags origin \"+refs/heads/*:refs/remotes/origin/*\"`");
    obey(shallow, help);
    assertThat(read(shallow.root(), name))
        .isEqualTo(origin.git("rev-parse", name.replace("origin/", "") + "^{commit}"));
  }

  @Test
  void aShallowCloneOfAllBranchesIsToldNoMoreThanItNeeds() {
    GitFolder shallow = cloned("shallow", "--depth=1", "--no-single-branch", "--no-tags");
    assertThat(message(() -> read(shallow.root(), "HEAD~1")))
        .endsWith("run `git fetch --unshallow --tags origin`.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"blob:none", "tree:0"})
  void aPartialCloneSaysHowToGetTheRest(String filter) {
    GitFolder partial = cloned("partial", "--filter=" + filter, "--no-checkout");
    String message = message(() -> read(partial.root(), "v1.0"));
    assertThat(message)
        .startsWith("The repository lacks ")
        .contains("The clone is a partial one, and ssi fetches nothing by itself: run `git fetch ");
    obey(partial, message);
    assertThat(read(partial.root(), "v1.0")).isEqualTo(first);
  }

  private GitFolder borrower() {
    new GitFolder(temp).git("clone", "--quiet", "--shared", "origin", "borrower");
    assertThat(temp.resolve("borrower/.git/objects/info/alternates")).exists();
    return new GitFolder(temp.resolve("borrower"));
  }

  @Test
  void objectsMayBeBorrowed() {
    GitFolder borrower = borrower();
    assertThat(read(borrower.root(), "v1.0")).isEqualTo(first);
    origin.git("gc", "--quiet");
    assertThat(read(borrower.root(), "v1.0")).isEqualTo(first);
  }

  @Test
  void whereTheLenderIsGoneItIsSaid() throws IOException {
    GitFolder borrower = borrower();
    Files.move(temp.resolve("origin"), temp.resolve("moved"), StandardCopyOption.ATOMIC_MOVE);
    assertThat(message(() -> read(borrower.root(), "v1.0")))
        .startsWith("The repository lacks " + first)
        .contains("objects/info/alternates");
  }

  @Test
  void packedRefsAndObjectsAreRead() {
    origin.git("tag", "--annotate", "--message", "Release", "v1.1");
    origin.git("gc", "--quiet", "--aggressive");
    assertThat(read(origin.root(), "v1.0")).isEqualTo(first);
    assertThat(read(origin.root(), "v1.1")).isEqualTo(third);
  }

  @Test
  void replacementsAndGraftsOfOneMachineAreNotFollowed() throws IOException {
    String second = origin.git("rev-parse", "HEAD~1");
    origin.git("replace", third, second);
    origin.write(".git/info/grafts", third + "\n");
    assertThat(read(origin.root(), "HEAD")).isEqualTo(third);
    assertThat(read(origin.root(), "HEAD~1")).isEqualTo(second);
    try (GitRepository git = GitRepository.of(origin.root())) {
      GitTree tree = git.tree(git.resolve("HEAD"), "");
      TreeEntry file =
          tree.entries(List.of("baseline")).stream()
              .filter(entry -> entry.path().equals(INTRODUCTION))
              .findFirst()
              .orElseThrow();
      assertThat(tree.read(file, 100)).asString().isEqualTo("Third.\n");
    }
  }

  private Path object(String id) {
    return origin
        .root()
        .resolve(".git/objects")
        .resolve(id.substring(0, 2) + "/" + id.substring(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "HEAD^{tree}", "HEAD:baseline", "HEAD:" + INTRODUCTION})
  void aMissingObjectIsSaid(String name) throws IOException {
    String id = origin.git("rev-parse", name);
    Files.delete(object(id));
    assertThat(message(() -> read(origin.root(), "main")))
        .startsWith("The repository lacks " + id + ", which belongs to ")
        .contains("`git fsck`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "HEAD^{tree}", "HEAD:baseline", "HEAD:" + INTRODUCTION})
  void aDamagedObjectIsSaid(String name) throws IOException {
    Path object = object(origin.git("rev-parse", name));
    Files.delete(object);
    Files.writeString(object, "not an object");
    assertThat(message(() -> read(origin.root(), "main")))
        .startsWith("The repository is damaged where ")
        .contains("`git fsck`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refs/tags/v1.0", "HEAD"})
  void aDamagedRefIsSaid(String ref) throws IOException {
    Files.writeString(origin.root().resolve(".git").resolve(ref), "rubbish rubbish\n");
    String name = ref.substring(ref.lastIndexOf('/') + 1);
    assertThatThrownBy(() -> read(origin.root(), name))
        .isInstanceOfAny(GitProblem.class, UnknownRevision.class)
        .hasMessageContaining("`" + name + "`");
  }

  @Test
  void aDamagedConfigurationIsSaid() throws IOException {
    Files.writeString(origin.root().resolve(".git/config"), "[core\nrubbish");
    assertThat(message(() -> read(origin.root(), "HEAD")))
        .isEqualTo(
            "The git repository of "
                + origin.root()
                + " cannot be read: Bad section entry: core"
                + ". `git status` may say more.");
  }

  @Test
  void aRepositoryOfAFormatToComeIsSaid() {
    origin.git("config", "core.repositoryFormatVersion", "9");
    assertThat(message(() -> read(origin.root(), "HEAD")))
        .startsWith("The git repository of " + origin.root() + " cannot be read: Unknown repo")
        .endsWith(". `git status` may say more.");
  }

  @Test
  void aRepositoryOfLongerIdsIsRefused() {
    new GitFolder(temp).git("init", "--quiet", "--object-format=sha256", "long");
    GitFolder longer = new GitFolder(temp.resolve("long"));
    longer.commit("First");
    assertThat(message(() -> read(longer.root(), "HEAD"))).contains("sha256");
  }

  @Test
  void aLinkToAFolderOfTheRepositoryLeadsToIt() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), origin.root().resolve("baseline"));
    assertThat(read(link, "v1.0")).isEqualTo(first);
  }
}
