package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two branches parted, as git says, and where a clone does not know. */
class MergeBasesTest {
  @TempDir Path temp;
  private GitFolder git;
  private String first;

  /** A commit, and from it the branches main and change, of a commit each. */
  @BeforeEach
  void part() throws IOException {
    git = GitFolder.of(temp.resolve("origin"), Texts.example());
    first = git.git("rev-parse", "HEAD");
    git.git("checkout", "--quiet", "-b", "change");
    git.write("change.txt", "Change.\n").commit("Change");
    git.git("checkout", "--quiet", "main");
    git.write("main.txt", "Main.\n").commit("Main");
  }

  private static List<String> bases(Path from, String one, String other) {
    try (GitRepository repository = GitRepository.of(from)) {
      return repository.mergeBases(repository.resolve(one), repository.resolve(other));
    }
  }

  private List<String> bases(String one, String other) {
    List<String> bases = bases(git.root(), one, other);
    assertThat(bases(git.root(), other, one)).isEqualTo(bases);
    return bases;
  }

  private GitFolder clone(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "clone";
    all[1] = "--quiet";
    System.arraycopy(options, 0, all, 2, options.length);
    all[options.length + 2] = git.root().toUri().toString();
    all[options.length + 3] = "clone";
    new GitFolder(temp).git(all);
    return new GitFolder(temp.resolve("clone"));
  }

  @Test
  void itIsTheLastCommitThatBothHave() {
    assertThat(bases("main", "change"))
        .containsExactly(first)
        .containsExactly(git.git("merge-base", "main", "change"));
    assertThat(bases("v1.0", "change")).containsExactly(first);
    assertThat(bases("main", "main")).containsExactly(git.git("rev-parse", "main"));
  }

  @Test
  void aCommitThatIsMissingOnTheWayIsSaid() throws IOException {
    Path objects = git.root().resolve(".git/objects");
    Files.delete(objects.resolve(first.substring(0, 2)).resolve(first.substring(2)));
    assertThatThrownBy(() -> bases(git.root(), "main", "change"))
        .isInstanceOf(GitProblem.class)
        .hasMessageContaining(first)
        .hasMessageContaining("`git fsck`");
  }

  @Test
  void itMovesWhenOneTakesInTheOther() {
    String tip = git.git("rev-parse", "main");
    git.git("checkout", "--quiet", "change");
    git.git("merge", "--quiet", "--no-edit", "main");
    assertThat(bases("main", "change")).containsExactly(tip);
  }

  @Test
  void thereAreTwoWhereEachTookInTheOther() throws IOException {
    git.git("branch", "crossed", "main");
    git.git("merge", "--quiet", "--no-edit", "change");
    git.git("checkout", "--quiet", "change");
    git.git("merge", "--quiet", "--no-edit", "crossed");
    assertThat(bases("main", "change"))
        .hasSize(2)
        .containsExactlyInAnyOrder(git.git("merge-base", "--all", "main", "change").split("\\R"));
  }

  @Test
  void unrelatedHistoriesHaveNone() throws IOException {
    git.git("checkout", "--quiet", "--orphan", "other");
    git.commit("Other");
    assertThat(bases("main", "other")).isEmpty();
  }

  @Test
  void aCloneThatWasCutOffBeforeItSaysSo() {
    GitFolder clone = clone("--depth=1", "--no-single-branch");
    assertThatThrownBy(() -> bases(clone.root(), "origin/change", "main"))
        .isInstanceOf(GitProblem.class)
        .hasMessage(
            "This clone is shallow: it lacks commits without which nobody can tell where"
                + " origin/change and main parted, and so what either changed. For all of"
                + " them, run `git fetch --unshallow --tags origin`. In CI, check out the full"
                + " history (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab).");
    clone.git("fetch", "--quiet", "--unshallow", "--tags", "origin");
    assertThat(bases(clone.root(), "origin/change", "main")).containsExactly(first);
  }

  @Test
  void aCloneThatWasCutOffBehindItKnowsEnough() throws IOException {
    GitFolder clone = clone("--depth=2", "--no-single-branch");
    assertThat(bases(clone.root(), "origin/change", "main")).containsExactly(first);
  }

  /**
   * Both branches took in a short one and a long one; of the long one, the beginning is cut off.
   */
  @Test
  void aCloneThatKnowsOnlyAnEarlierOneSaysSo() throws IOException {
    git.git("checkout", "--quiet", "-b", "long", "v1.0");
    String parted = git.commit("Begin");
    for (String branch : List.of("main", "change")) {
      git.git("checkout", "--quiet", "-B", branch, "long");
      git.commit(branch + " 1");
      git.commit(branch + " 2");
      git.git("checkout", "--quiet", "-b", "short-" + branch, "v1.0");
      git.commit("Short way to " + branch);
      git.git("checkout", "--quiet", branch);
      git.git("merge", "--quiet", "--no-edit", "short-" + branch);
    }
    assertThat(bases("main", "change")).containsExactly(parted);
    git.git("branch", "--quiet", "-D", "long", "short-main", "short-change");
    GitFolder clone = clone("--depth=3", "--no-single-branch");
    assertThat(clone.git("merge-base", "origin/main", "origin/change")).isEqualTo(first);
    assertThatThrownBy(() -> bases(clone.root(), "origin/change", "origin/main"))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("This clone is shallow: ");
  }
}
