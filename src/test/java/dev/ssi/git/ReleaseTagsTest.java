package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tags are the releases of a history, and in which order. */
class ReleaseTagsTest {
  @TempDir Path temp;
  private GitFolder folder;

  @BeforeEach
  void commit() throws IOException {
    folder = GitFolder.of(temp.resolve("origin"), Texts.example());
  }

  private GitFolder released(String tag) {
    folder.commit("For " + tag);
    folder.git("tag", tag);
    return folder;
  }

  /** The releases up to a revision; to look must change nothing. */
  private List<ReleaseTag> releases(Path from, String revision) throws IOException {
    SortedMap<String, String> before = new GitFolder(temp).state();
    try (GitRepository git = GitRepository.of(from)) {
      return git.releases(git.resolve(revision));
    } finally {
      assertThat(new GitFolder(temp).changedSince(before)).isEmpty();
    }
  }

  private List<String> names(String revision) throws IOException {
    return releases(folder.root(), revision).stream().map(ReleaseTag::name).toList();
  }

  @Test
  void aReleaseIsATagWhoseNameIsAVersion() throws IOException {
    for (String tag :
        List.of("V1.1", "1.2", "v1.2.1", "v1.10.0", "v2", "2020", "v2.0-rc1", "x1.0", "a/v3.0")) {
      released(tag);
    }
    assertThat(names("HEAD")).containsExactly("v1.0", "V1.1", "1.2", "v1.2.1", "v1.10.0");
    assertThat(names("1.2~1")).containsExactly("v1.0", "V1.1");
    assertThat(names("v1.0")).containsExactly("v1.0");
  }

  @Test
  void theOrderIsThatOfTheHistoryWhateverTheNumbers() throws IOException {
    released("v3.0");
    released("v2.0");
    assertThat(names("HEAD")).containsExactly("v1.0", "v3.0", "v2.0");
  }

  @Test
  void tagsThatLeadToNoCommitOrOutsideTheHistoryDoNotCount() throws IOException {
    folder.git("tag", "v1.1", folder.git("rev-parse", "HEAD:baseline/baseline.yaml"));
    folder.git("tag", "v1.2", "HEAD^{tree}");
    folder.git("checkout", "--quiet", "-b", "side");
    released("v1.3");
    folder.git("checkout", "--quiet", "main");
    released("v2.0");
    assertThat(names("main")).containsExactly("v1.0", "v2.0");
    assertThat(names("side")).containsExactly("v1.0", "v1.3");
    folder.git("checkout", "--quiet", "--detach", "side");
    assertThat(names("HEAD")).containsExactly("v1.0", "v1.3");
  }

  @Test
  void ofReleasesMadeSideBySideTheHigherVersionCounts() throws IOException {
    folder.git("checkout", "--quiet", "-b", "fix");
    released("v1.0.1");
    released("v1.0.2");
    folder.git("checkout", "--quiet", "main");
    released("v1.1");
    folder.git("merge", "--quiet", "--no-ff", "-m", "Merge", "fix");
    assertThat(names("HEAD")).containsExactly("v1.0", "v1.1");
    released("v2.0");
    assertThat(names("HEAD")).containsExactly("v1.0", "v1.1", "v2.0");
    assertThat(names("fix")).containsExactly("v1.0", "v1.0.1", "v1.0.2");
  }

  /** Releases are often tagged on a branch that is then merged. */
  @Test
  void releasesOnAMergedBranchCount() throws IOException {
    for (String version : List.of("v1.1", "v1.2")) {
      folder.git("checkout", "--quiet", "-b", "release/" + version);
      released(version);
      folder.git("checkout", "--quiet", "main");
      folder.git("merge", "--quiet", "--no-ff", "-m", "Merge", "release/" + version);
    }
    assertThat(names("HEAD")).containsExactly("v1.0", "v1.1", "v1.2");
  }

  @Test
  void tagsOnOneCommitAreOneRelease() throws IOException {
    folder.commit("Second");
    folder.git("tag", "v1.1");
    folder.git("tag", "1.1");
    folder.git("tag", "v1.10");
    assertThat(names("HEAD")).containsExactly("v1.0", "v1.10");
    folder.git("tag", "-a", "v1.1.0", "-m", "Annotated");
    ReleaseTag last = releases(folder.root(), "HEAD").get(1);
    assertThat(last.name()).isEqualTo("v1.1.0");
    assertThat(last.alsoNamed()).containsExactly("v1.10", "v1.1", "1.1");
  }

  @Test
  void anAnnotatedTagHasADateOfItsOwnAndALightOneThatOfItsCommit() throws IOException {
    folder.commit("Second");
    folder.git(
        Map.of("GIT_COMMITTER_DATE", "2020-02-03T04:05:06+01:00"),
        "",
        "tag",
        "-a",
        "v1.1",
        "-m",
        "Release");
    folder.git("tag", "-a", "v1.2", "-m", "Of a tag", "v1.1");
    List<ReleaseTag> releases = releases(folder.root(), "HEAD");
    assertThat(releases.get(0).when()).isEqualTo("2019-06-28T09:00:00+02:00");
    assertThat(releases.get(1).name()).isEqualTo("v1.2");
    assertThat(releases.get(1).when()).isEqualTo("2019-06-28T09:00:00+02:00");
    folder.git("tag", "-d", "v1.2");
    assertThat(releases(folder.root(), "HEAD").get(1).when())
        .isEqualTo("2020-02-03T04:05:06+01:00");
  }

  @Test
  void withoutTagsThereAreNone() throws IOException {
    folder.git("tag", "-d", "v1.0");
    assertThat(names("HEAD")).isEmpty();
  }

  @Test
  void aShallowCloneIsRefusedWithTheCommandThatCompletesIt() throws IOException {
    released("v1.1");
    new GitFolder(temp)
        .git("clone", "--quiet", "--depth", "1", folder.root().toUri().toString(), "shallow");
    Path shallow = temp.resolve("shallow");
    assertThatThrownBy(() -> releases(shallow, "HEAD"))
        .isInstanceOf(GitProblem.class)
        .hasMessage(
            "This clone is shallow: it lacks the older history, and with it the releases that an"
                + " item came and changed in. For all of it, run `git fetch --unshallow --tags"
                + " origin \"+refs/heads/*:refs/remotes/origin/*\"`.");
    new GitFolder(shallow).git("fetch", "--unshallow", "--tags", "--quiet", "origin");
    assertThat(releases(shallow, "HEAD")).hasSize(2);
  }

  @Test
  void commitsSinceAReleaseAreTheLatestFirstWithWhatTheyWereMadeOf() throws IOException {
    String second = folder.write("baseline/introduction.md", "Second.\n").commit("Second");
    folder.git("checkout", "--quiet", "-b", "side");
    String aside = folder.write("baseline/aside.md", "Aside.\n").commit("Aside");
    folder.git("checkout", "--quiet", "main");
    folder.git("merge", "--quiet", "--no-ff", "-m", "Merge", "side");
    try (GitRepository git = GitRepository.of(folder.root())) {
      Revision head = git.resolve("HEAD");
      List<PastCommit> commits = git.since(git.resolve("v1.0"), head);
      assertThat(commits.stream().map(PastCommit::id))
          .containsExactly(head.commit(), aside, second);
      assertThat(commits.get(0).parentTrees())
          .containsExactly(
              folder.git("rev-parse", second + "^{tree}"),
              folder.git("rev-parse", aside + "^{tree}"));
      assertThat(git.since(null, head)).hasSize(4);
      assertThat(git.since(null, head).get(3).parentTrees()).isEmpty();
      assertThat(git.since(head, head)).isEmpty();
    }
  }
}
