package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.git.TaggedCommitWriter.Step;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A release is in the repository wholly or not at all, whatever comes between. */
class TaggedCommitWriterTest {
  private static final String RECORD = "docs/releases/1.1.yaml";
  private static final int KILLED = 137;

  /** Where it is done before the step begins: the references are set. */
  private static final Set<Step> DONE = Set.of(Step.FILE, Step.INDEX, Step.END);

  @TempDir Path temp;
  private GitFolder folder;
  private String parent;

  @BeforeEach
  void aRepository() throws IOException {
    folder = GitFolder.empty(temp.resolve("r"));
    folder.write("docs/a.md", "a\n").write("z.md", "z\n");
    parent = folder.commit("Text");
  }

  private static TaggedCommit wanted(String parent) {
    return new TaggedCommit(
        parent,
        "main",
        RECORD,
        "id: REL-1.1\n",
        "v1.1",
        "Release 1.1\n\nWords – more.\n",
        new Identity("Release Manager", "release@example.org"),
        OffsetDateTime.parse("2019-11-28T09:00:00Z"));
  }

  private TaggedCommit.Made write(Path root) {
    try (GitRepository git = GitRepository.of(root);
        TaggedCommitWriter writer = TaggedCommitWriter.of(git)) {
      return writer.write(wanted(parent));
    }
  }

  @Test
  void gitFindsTheCommitTheTagAndNothingToDo() {
    TaggedCommit.Made made = write(folder.root());
    assertThat(folder.git("rev-parse", "main", "v1.1", "v1.1^{commit}", "v1.1^"))
        .isEqualTo(String.join("\n", made.commit(), made.tag(), made.commit(), parent));
    assertThat(folder.git("cat-file", "-p", "v1.1"))
        .isEqualTo(
            """
            object %s
            type commit
            tag v1.1
            tagger Release Manager <release@example.org> 1574931600 +0000

            Release 1.1

            Words – more."""
                .formatted(made.commit()));
    assertThat(folder.git("show", "--format=%an %ae %aI %cn %cI%n%B", "--name-status", "HEAD"))
        .isEqualTo(
            """
            Release Manager release@example.org 2019-11-28T09:00:00+00:00 Release Manager \
            2019-11-28T09:00:00+00:00
            Release 1.1

            Words – more.


            A\t%s"""
                .formatted(RECORD));
    assertThat(folder.git("reflog", "--format=%gs", "main").lines().findFirst())
        .contains("ssi release: v1.1");
    assertComplete();
  }

  private void assertComplete() {
    assertThat(folder.git("show", "v1.1:" + RECORD)).isEqualTo("id: REL-1.1");
    assertThat(folder.git("rev-parse", "main")).isEqualTo(folder.git("rev-parse", "v1.1^{commit}"));
    assertThat(folder.git("status", "--porcelain")).isEmpty();
    assertThat(folder.git("fsck", "--strict", "--no-dangling")).isEmpty();
    assertThat(folder.root().resolve(RECORD)).hasContent("id: REL-1.1\n");
    assertThat(folder.root().resolve(".git/ssi-release")).doesNotExist();
  }

  private void assertAsBefore() {
    assertThat(folder.git("rev-parse", "main")).isEqualTo(parent);
    assertThat(folder.git("tag")).isEmpty();
    assertThat(folder.git("status", "--porcelain")).isEmpty();
    assertThat(folder.root().resolve(RECORD)).doesNotExist();
  }

  @Test
  void noHookIsRun() throws IOException {
    for (String hook :
        List.of(
            "pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-rewrite")) {
      folder.write(".git/hooks/" + hook, "#!/bin/sh\ntouch \"$GIT_DIR/../../ran\"\nexit 1\n");
      assertThat(folder.root().resolve(".git/hooks/" + hook).toFile().setExecutable(true)).isTrue();
    }
    write(folder.root());
    assertThat(temp.resolve("ran")).doesNotExist();
    Files.walk(folder.root().resolve(".git/hooks"))
        .map(Path::toFile)
        .filter(File::isFile)
        .forEach(File::delete);
    assertComplete();
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aStepThatFailsLeavesItAsItWasOrCompleteAfterTheNextRun(Step step) {
    try (GitRepository git = GitRepository.of(folder.root());
        TaggedCommitWriter writer =
            TaggedCommitWriter.of(
                git,
                at -> {
                  if (at == step) {
                    throw new IllegalStateException("as asked");
                  }
                })) {
      assertThatThrownBy(() -> writer.write(wanted(parent))).hasMessage("as asked");
    }
    assertRecovered(step);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aRunThatIsKilledLeavesItAsItWasOrCompleteAfterTheNextRun(Step step) throws Exception {
    assertThat(killedAt(step, folder.root(), parent)).isEqualTo(KILLED);
    assertRecovered(step);
  }

  private void assertRecovered(Step step) {
    if (!DONE.contains(step)) {
      assertAsBefore();
    }
    try (GitRepository git = GitRepository.of(folder.root());
        TaggedCommitWriter next = TaggedCommitWriter.of(git)) {
      assertThat(next.completed().isPresent()).isEqualTo(DONE.contains(step));
    }
    if (DONE.contains(step)) {
      assertComplete();
    } else {
      assertAsBefore();
      write(folder.root());
      assertComplete();
    }
  }

  /** Another process that is killed, without any of its clean-up, when it comes to a step. */
  private static int killedAt(Step step, Path root, String parent) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Killed.class.getName(), step.name(), root.toString(), parent));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** The program of that process. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] args) {
      try (GitRepository git = GitRepository.of(Path.of(args[1]));
          TaggedCommitWriter writer =
              TaggedCommitWriter.of(
                  git,
                  at -> {
                    if (at == Step.valueOf(args[0])) {
                      Runtime.getRuntime().halt(KILLED);
                    }
                  })) {
        writer.write(wanted(args[2]));
      }
    }
  }

  @Test
  void whatWasDoneSinceTheKillIsLeftAlone() throws Exception {
    killedAt(Step.FILE, folder.root(), parent);
    folder.git("checkout", "--quiet", "-f", "HEAD");
    folder.write("z.md", "more\n");
    String later = folder.commit("Later");
    try (GitRepository git = GitRepository.of(folder.root());
        TaggedCommitWriter next = TaggedCommitWriter.of(git)) {
      assertThat(next.completed()).contains("v1.1");
    }
    assertThat(folder.git("rev-parse", "main", "v1.1^{commit}^")).isEqualTo(later + "\n" + parent);
    assertThat(folder.git("status", "--porcelain")).isEmpty();
  }

  @Test
  void oneRunAtATime() {
    try (GitRepository git = GitRepository.of(folder.root());
        TaggedCommitWriter first = TaggedCommitWriter.of(git)) {
      assertThatThrownBy(() -> TaggedCommitWriter.of(git))
          .isInstanceOf(GitProblem.class)
          .hasMessageStartingWith("Another `ssi release` is at work");
      assertThat(first.completed()).isEmpty();
    }
    assertThat(folder.root().resolve(".git/ssi-release")).doesNotExist();
  }

  @Test
  void aTagThatIsThereKeepsTheBranchWhereItIs() {
    folder.git("tag", "v1.1");
    assertThatThrownBy(() -> write(folder.root()))
        .isInstanceOf(GitProblem.class)
        .hasMessageContaining("refs/tags/v1.1")
        .hasMessageEndingWith("Nothing was changed.");
    folder.git("tag", "-d", "v1.1");
    assertAsBefore();
  }

  @Test
  void aBranchThatMovedMeanwhileKeepsTheTagAway() throws IOException {
    folder.write("z.md", "more\n");
    String moved = folder.commit("Meanwhile");
    assertThatThrownBy(() -> write(folder.root()))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("refs/heads/main has moved, or is locked");
    parent = moved;
    assertAsBefore();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"refs/heads/main.lock", "refs/tags/v1.1.lock", "packed-refs.lock"})
  void aLockLeftByAnotherIsNamedAndNothingChanges(String lock) throws IOException {
    folder.write(".git/" + lock, "");
    assertThatThrownBy(() -> write(folder.root()))
        .isInstanceOf(GitProblem.class)
        .hasMessageContaining(".lock")
        .hasMessageEndingWith("Nothing was changed.");
    Files.delete(folder.root().resolve(".git/" + lock));
    assertAsBefore();
    write(folder.root());
    assertComplete();
  }

  @Test
  void aLockedIndexIsToldOfAndCompletedLater() throws IOException {
    folder.write(".git/index.lock", "");
    assertThatThrownBy(() -> write(folder.root()))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("The release is made: v1.1 is on ")
        .hasMessageEndingWith("Run `git checkout HEAD -- " + RECORD + "`.");
    Files.delete(folder.root().resolve(".git/index.lock"));
    try (GitRepository git = GitRepository.of(folder.root());
        TaggedCommitWriter next = TaggedCommitWriter.of(git)) {
      assertThat(next.completed()).contains("v1.1");
    }
    assertComplete();
  }

  @Test
  void packedReferencesAndALinkedWorkTreeAreNoHindrance() {
    folder.git("pack-refs", "--all");
    Path linked = temp.resolve("linked");
    folder.git("checkout", "--quiet", "--detach");
    folder.git("worktree", "add", "--quiet", linked.toString(), "main");
    write(linked);
    assertThat(new GitFolder(linked).git("status", "--porcelain")).isEmpty();
    assertThat(linked.resolve(RECORD)).exists();
    assertThat(folder.git("status", "--porcelain")).isEmpty();
    assertThat(folder.git("rev-parse", "v1.1^{commit}^")).isEqualTo(parent);
  }

  @Test
  void theUserIsReadFromTheRepositoryFirst() throws IOException {
    Path home = Files.writeString(temp.resolve("home"), "[user]\n name = Home\n email = h@e.org\n");
    Path system = Files.writeString(temp.resolve("system"), "[user]\n name = System\n");
    try (GitRepository git = GitRepository.of(folder.root())) {
      assertThat(Identity.of(git, List.of(temp.resolve("none"), home, system)))
          .isEqualTo(new Identity("Home", "h@e.org"));
      assertThatThrownBy(() -> Identity.of(git, List.of(system)))
          .isInstanceOf(GitProblem.class)
          .hasMessageContaining("git config user.email you@example.org");
      assertThatThrownBy(() -> Identity.of(git, List.of()))
          .hasMessageContaining("git config user.name \"Your Name\"");
    }
    folder.git("config", "user.name", "Here");
    try (GitRepository git = GitRepository.of(folder.root())) {
      assertThat(Identity.of(git, List.of(home))).isEqualTo(new Identity("Here", "h@e.org"));
    }
  }

  @Test
  void theWorkTreeTellsWhatIsNotCommitted() throws IOException {
    assertThat(look()).isEqualTo(new WorkTree("main", null, new java.util.TreeMap<>()));
    folder.write("docs/new.md", "n\n").write("beside.txt", "b\n").write("docs/a.md", "other\n");
    Files.delete(folder.root().resolve("z.md"));
    folder.write("staged.txt", "s\n").git("add", "staged.txt");
    assertThat(look().changes())
        .isEqualTo(
            Map.of(
                "docs/a.md", "changed, and not committed",
                "docs/new.md", "not known to git",
                "staged.txt", "added, and not committed",
                "z.md", "deleted, and not committed"));
    folder.git("checkout", "--quiet", "--detach");
    assertThat(look().branch()).isNull();
  }

  private WorkTree look() {
    try (GitRepository git = GitRepository.of(folder.root())) {
      return WorkTree.of(git, List.of("docs"));
    }
  }
}
