package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.source.ContentId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name stands for, which is what it stands for in git. */
class RevisionsTest {
  @TempDir Path directory;
  private GitFolder folder;
  private String first;
  private String second;
  private String third;

  @BeforeEach
  void commitThrice() throws IOException {
    folder = GitFolder.of(directory, Texts.example());
    first = folder.git("rev-parse", "HEAD");
    second = folder.write("baseline/introduction.md", "Second.\n").commit("Second");
    third = folder.write("baseline/introduction.md", "Third.\n").commit("Third");
  }

  /** Resolves a name, which must leave everything as it was. */
  private Revision resolve(String name) {
    try {
      SortedMap<String, String> before = folder.state();
      try (GitRepository git = GitRepository.of(directory)) {
        return git.resolve(name);
      } finally {
        assertThat(folder.changedSince(before)).isEmpty();
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  @Test
  void aRevisionKnowsItsCommitItsTreeAndWhoMadeItWhen() {
    Revision revision = resolve("v1.0");
    assertThat(revision.name()).isEqualTo("v1.0");
    assertThat(revision.commit()).isEqualTo(first);
    assertThat(revision.tree()).isEqualTo(folder.git("rev-parse", "v1.0^{tree}"));
    assertThat(revision.author())
        .hasToString(
            "Signature[name=Ann Author, email=ann@example.org, when=2019-06-27T10:11:12+01:00]");
    assertThat(revision.committer())
        .hasToString(
            "Signature[name=Cy Committer, email=cy@example.org, when=2019-06-28T09:00+02:00]");
    assertThat(revision.tag()).isNull();
    assertThat(revision.taken()).isEqualTo("refs/tags/v1.0");
    assertThat(revision.passedOver()).isEmpty();
  }

  @Test
  void everyWayOfNamingACommitIsThatOfGit() {
    folder.git("branch", "side", "HEAD~1");
    folder.git("tag", "elsewhere", "side");
    folder.git("tag", "--annotate", "--message", "Release", "v1.1", "HEAD");
    folder.git("update-ref", "refs/remotes/origin/main", "HEAD~1");
    folder.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    List<String> names =
        List.of(
            "HEAD",
            "@",
            "@~1",
            "@^",
            "HEAD~2",
            "HEAD^^",
            "HEAD^0",
            "HEAD~0",
            "main",
            "heads/main",
            "refs/heads/main",
            "tags/v1.0",
            "refs/tags/v1.0",
            "v1.0^{}",
            "v1.1^{commit}",
            "v1.1~1",
            "v1.1^0",
            "side",
            "elsewhere",
            "origin",
            "origin/main",
            "remotes/origin/main~1",
            "HEAD@{1}",
            "main@{2}",
            "@{0}",
            second,
            second.substring(0, 7),
            second + "~1",
            third.substring(0, 12) + "^",
            "v1.0-1-g" + second.substring(0, 9),
            folder.git("rev-parse", "v1.1"));
    for (String name : names) {
      assertThat(resolve(name).commit())
          .as(name)
          .isEqualTo(folder.git("rev-parse", name + "^{commit}"));
      assertThat(resolve(name).name()).isEqualTo(name);
    }
  }

  @Test
  void anAnnotatedTagKnowsItsTaggerAndMessage() {
    folder.git("tag", "--annotate", "--message", "Release 1.1\n\nAgreed by the Panel.", "v1.1");
    Revision revision = resolve("v1.1");
    assertThat(revision.commit()).isEqualTo(third);
    assertThat(revision.tag().name()).isEqualTo("v1.1");
    assertThat(revision.tag().id()).isEqualTo(folder.git("rev-parse", "v1.1"));
    assertThat(revision.tag().tagger().name()).isEqualTo("Cy Committer");
    assertThat(revision.tag().tagger().when()).hasToString("2019-06-28T09:00+02:00");
    assertThat(revision.tag().message()).isEqualTo("Release 1.1\n\nAgreed by the Panel.");
    assertThat(resolve("v1.1^{}").tag()).isNull();
  }

  @Test
  void aTagOfATagLeadsToTheCommitAndIsTheTagNamed() {
    folder.git("tag", "--annotate", "--message", "Inner", "inner", "v1.0");
    folder.git("tag", "--annotate", "--message", "Outer", "outer", "inner");
    assertThat(resolve("outer").commit()).isEqualTo(first);
    assertThat(resolve("outer").tag().message()).isEqualTo("Outer");
  }

  @Test
  void theMessageOfASignedTagIsWithoutTheSignature() {
    String tag =
        """
        object %s
        type commit
        tag v2.0
        tagger Cy Committer <cy@example.org> 1561705200 +0200

        Signed release
        -----BEGIN PGP SIGNATURE-----

        iQFFBAABCAAvFiEEPT/LOngiJk4=
        =AAAA
        -----END PGP SIGNATURE-----
        """
            .formatted(third);
    folder.git("tag", "v2.0", folder.git(Map.of(), tag, "mktag"));
    Revision revision = resolve("v2.0");
    assertThat(revision.commit()).isEqualTo(third);
    assertThat(revision.tag().message()).isEqualTo("Signed release");
  }

  @Test
  void aTagWithoutATaggerIsATag() {
    String tag = "object " + third + "\ntype commit\ntag old\n\nOld\n";
    String id =
        folder.git(Map.of(), tag, "hash-object", "-t", "tag", "-w", "--stdin", "--literally");
    folder.git("update-ref", "refs/tags/old", id);
    assertThat(resolve("old").tag().tagger()).isNull();
    assertThat(resolve("old").commit()).isEqualTo(third);
  }

  @ParameterizedTest
  @CsvSource({"HEAD:baseline/introduction.md, a blob", "HEAD:baseline, a tree"})
  void aTagOfSomethingElseThanACommitIsRefused(String target, String what) {
    folder.git("tag", "light", target);
    folder.git("tag", "--annotate", "--message", "It", "annotated", target);
    for (String name : List.of("light", "annotated", folder.git("rev-parse", target))) {
      assertThatThrownBy(() -> resolve(name))
          .isInstanceOf(GitProblem.class)
          .hasMessage(
              "`"
                  + name
                  + "` leads to "
                  + what
                  + ", not to a commit. Name a tag, a branch or a commit that holds the documents.");
    }
    assertThatThrownBy(() -> resolve("light~1")).isInstanceOf(GitProblem.class);
  }

  @Test
  void aTagGoesBeforeABranchOfItsName() {
    folder.git("branch", "v1.0", "HEAD");
    Revision revision = resolve("v1.0");
    assertThat(revision.commit()).isEqualTo(first);
    assertThat(revision.taken()).isEqualTo("refs/tags/v1.0");
    assertThat(revision.passedOver()).containsExactly("refs/heads/v1.0");
    assertThat(resolve("v1.0^{commit}").passedOver()).containsExactly("refs/heads/v1.0");
    assertThat(resolve("heads/v1.0").commit()).isEqualTo(third);
    assertThat(resolve("heads/v1.0").passedOver()).isEmpty();
  }

  @Test
  void aBranchGoesBeforeAnIdThatBeginsSo() {
    folder.git("branch", second.substring(0, 4), "HEAD");
    assertThat(resolve(second.substring(0, 4)).commit()).isEqualTo(third);
    folder.git("update-ref", "refs/heads/" + second, "HEAD");
    assertThat(resolve(second).commit()).isEqualTo(second);
  }

  @Test
  void ofSeveralObjectsThatBeginAlikeTheCommitIsMeant() throws IOException {
    String start = second.substring(0, 4);
    String text = "";
    for (int i = 0; !ContentId.of(text.getBytes(StandardCharsets.UTF_8)).startsWith(start); i++) {
      text = "text " + i;
    }
    folder.git(Map.of(), text, "hash-object", "-w", "--stdin");
    assertThat(resolve(start).commit()).isEqualTo(second);
  }

  @Test
  void severalCommitsThatBeginAlikeAreAllNamed() {
    Map<String, String> byStart = new HashMap<>();
    String id = first;
    int count = 0;
    String tree = folder.git("rev-parse", "HEAD^{tree}");
    while (byStart.putIfAbsent(id.substring(0, 4), id) == null || count == 0) {
      id = folder.git("commit-tree", "-m", "Commit " + count++, tree);
      assertThat(count).isLessThan(3000);
    }
    String start = id.substring(0, 4);
    String other = byStart.get(start);
    List<String> both = List.of(id, other).stream().sorted().toList();
    assertThatThrownBy(() -> resolve(start))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("Several commits begin with `" + start + "`: ")
        .hasMessageContaining(both.get(0) + ", " + both.get(1));
  }

  @Test
  void anUnknownNameComesWithThoseThereAre() {
    folder.git("update-ref", "refs/remotes/origin/release", "HEAD");
    folder.git("branch", "side");
    assertThatThrownBy(() -> resolve("v1.o~2"))
        .isInstanceOfSatisfying(
            UnknownRevision.class,
            unknown -> {
              assertThat(unknown).hasMessage("There is no revision `v1.o` in this repository.");
              assertThat(unknown.name()).isEqualTo("v1.o");
              assertThat(unknown.known()).containsExactly("v1.0", "main", "side", "origin/release");
            });
    assertThatThrownBy(() -> resolve("release"))
        .isInstanceOfSatisfying(
            UnknownRevision.class,
            unknown -> assertThat(unknown.help()).isEqualTo("Did you mean origin/release?"));
  }

  @Test
  void anIdThatIsNotThereIsUnknown() {
    String missing = "0123456789abcdef0123456789abcdef01234567";
    assertThatThrownBy(() -> resolve(missing))
        .isInstanceOf(UnknownRevision.class)
        .hasMessage("There is no commit `" + missing + "` in this repository.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "abc", "config", "description", "index", "objects", "hooks", "x y"})
  void whatOnlyLooksLikeANameIsUnknown(String name) throws IOException {
    Files.writeString(directory.resolve(".git/description"), "A repository");
    assertThatThrownBy(() -> resolve(name)).isInstanceOf(UnknownRevision.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD~3", "HEAD^2", "v1.0^", "main~99", "v1.0~999999999"})
  void beyondTheFirstCommitThereIsNothing(String name) {
    assertThatThrownBy(() -> resolve(name))
        .isInstanceOf(GitProblem.class)
        .hasMessageStartingWith("There is no commit `" + name + "`: the history of ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "v1.0..v1.1", "v1.0...HEAD", "..", "../old"})
  void whatIsNotOneRevisionIsRefused(String name) {
    assertThatThrownBy(() -> resolve(name))
        .isInstanceOf(GitProblem.class)
        .hasMessage(
            "`" + name + "` is not one revision. Name a tag, a branch or a commit, such as v1.0.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HEAD@{yesterday}",
        "HEAD^{/Second}",
        "HEAD~x",
        "HEAD^{nothing}",
        "HEAD^{",
        "HEAD~99999999999",
        "HEAD@{99}",
        "@{upstream}"
      })
  void whatJGitDoesNotUnderstandIsLeftToGit(String name) {
    assertThatThrownBy(() -> resolve(name))
        .isInstanceOf(GitProblem.class)
        .hasMessage(
            "ssi does not understand the revision `"
                + name
                + "`. If git does, `git rev-parse \""
                + name
                + "^{commit}\"` gives the commit's id: name that.");
  }
}
