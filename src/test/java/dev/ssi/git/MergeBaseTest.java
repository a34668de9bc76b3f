package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where two histories parted. */
class MergeBaseTest {
  private static final String INTRODUCTION = "baseline/introduction.md";

  @TempDir Path temp;
  private GitFolder folder;

  @BeforeEach
  void parted() throws IOException {
    folder = GitFolder.of(temp.resolve("documents"), Texts.example());
    folder.git("branch", "side");
    folder.write(INTRODUCTION, "Here.\n").commit("Here");
    folder.git("checkout", "--quiet", "side");
    folder.write(INTRODUCTION, "There.\n").commit("There");
  }

  private static MergeBase between(Path root, String one, String other) {
    try (GitRepository repository = GitRepository.of(root)) {
      return repository.mergeBase(repository.resolve(one), repository.resolve(other));
    }
  }

  @Test
  void isTheLastCommitThatBothFollowOnFrom() {
    String first = folder.git("rev-parse", "v1.0");
    assertThat(between(folder.root(), "main", "side").revision().commit()).isEqualTo(first);
    assertThat(between(folder.root(), "side", "main").revision().commit()).isEqualTo(first);
    assertThat(between(folder.root(), "side", "side~1").revision().commit()).isEqualTo(first);
    assertThat(between(folder.root(), "side", "side").revision().commit())
        .isEqualTo(folder.git("rev-parse", "side"));
  }

  @Test
  void isTheLatestOfThoseOfHistoriesThatTookInOneAnother() {
    String later = commitTree("2019-07-02T09:00:00Z", "main^{tree}", "v1.0");
    String earlier = commitTree("2019-07-01T09:00:00Z", "side^{tree}", "v1.0");
    String one = commitTree("2019-07-03T09:00:00Z", "main^{tree}", earlier, later);
    String other = commitTree("2019-07-04T09:00:00Z", "side^{tree}", later, earlier);
    assertThat(folder.git("merge-base", "--all", one, other).lines())
        .containsExactlyInAnyOrder(earlier, later);
    for (MergeBase base :
        List.of(between(folder.root(), one, other), between(folder.root(), other, one))) {
      assertThat(base.revision().commit()).isEqualTo(later);
      assertThat(base.others()).containsExactly(earlier);
    }
  }

  private String commitTree(String when, String tree, String... parents) {
    Map<String, String> dated = new TreeMap<>(Map.of("GIT_COMMITTER_DATE", when));
    String[] arguments = new String[4 + 2 * parents.length];
    arguments[0] = "commit-tree";
    arguments[1] = tree;
    arguments[2] = "-m";
    arguments[3] = when;
    for (int i = 0; i < parents.length; i++) {
      arguments[4 + 2 * i] = "-p";
      arguments[5 + 2 * i] = parents[i];
    }
    return folder.git(dated, "", arguments);
  }

  @Test
  void aShallowCloneSaysHowToGetIt() {
    String url = folder.root().toUri().toString();
    new GitFolder(temp).git("clone", "--quiet", "--depth=1", "--no-single-branch", url, "shallow");
    assertThatThrownBy(() -> between(temp.resolve("shallow"), "origin/side", "origin/main"))
        .isInstanceOf(GitProblem.class)
        .hasMessageContaining("`git fetch --unshallow --tags origin`");
    new GitFolder(temp.resolve("shallow")).git("fetch", "--quiet", "--unshallow", "--tags");
    assertThat(between(temp.resolve("shallow"), "origin/side", "origin/main").revision().commit())
        .isEqualTo(folder.git("rev-parse", "v1.0"));
  }

  @Test
  void historiesThatHaveNothingInCommonAreToldApart() {
    String alone = commitTree("2019-07-02T09:00:00Z", "main^{tree}");
    assertThatThrownBy(() -> between(folder.root(), "main", alone))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("main and " + alone + " have no commit in common, so there is");
  }
}
