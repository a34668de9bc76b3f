package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.git.GitRepository;
import dev.ssi.git.GitTree;
import dev.ssi.git.Revision;
import dev.ssi.sample.Edition;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi init} makes documents to begin with, and a repository with releases to compare. */
class InitCommandTest {
  @TempDir Path temp;

  @Test
  void theSampleHasTheEditionsAsTaggedReleases() throws Exception {
    Path sample = temp.resolve("sample");
    Run run = Run.ssi("-C", temp.toString(), "init", "--sample", "sample");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            ("""
            Made %1$s, a git repository with these releases:
              v1.0  2019-06-27  %2$d files
              v1.1  2019-11-28  %3$d files
              v2.0  2024-11-28  %4$d files
            See what changed, and who says so:
              ssi -C %1$s delta v1.0 v1.1
            """)
                .formatted(sample, files(0), files(1), files(2)));
    try (Git git = Git.open(sample.toFile())) {
      assertThat(git.getRepository().getFullBranch()).isEqualTo("refs/heads/main");
      assertThat(git.tagList().call())
          .extracting(Ref::getName)
          .containsExactly("refs/tags/v1.0", "refs/tags/v1.1", "refs/tags/v2.0");
      // For each release the text, and the record that tells of its commit.
      assertThat(git.log().call()).hasSize(6);
      assertThat(git.status().call().isClean()).isTrue();
    }
    try (GitRepository repository = GitRepository.of(sample)) {
      for (Edition edition : Editions.all()) {
        assertHolds(repository, repository.resolve(edition.tag()), edition);
      }
    }
    assertThat(Texts.in(sample).files()).hasSize(documents(Editions.all().get(2)).size() + 3);
    assertThat(sample.resolve("README.md")).content().contains("illustrative example");
    assertThat(sample.resolve(".gitignore")).content().contains("/out/");
  }

  private static int files(int edition) {
    int records = edition + 1;
    return Editions.all().get(edition).files().size() + records;
  }

  private static Set<String> documents(Edition edition) {
    Set<String> paths = new LinkedHashSet<>(edition.files().keySet());
    paths.removeAll(Set.of("README.md", ".gitignore"));
    return paths;
  }

  private static void assertHolds(GitRepository repository, Revision revision, Edition edition)
      throws IOException {
    GitTree tree = repository.tree(revision, "");
    TreeMap<String, byte[]> found = new TreeMap<>();
    for (TreeEntry entry : tree.entries(List.of("appendix-ah", "baseline"))) {
      found.put(entry.path(), tree.read(entry, 1 << 20));
    }
    found.keySet().removeIf(path -> path.startsWith("baseline/governance/releases/"));
    assertThat(found.keySet()).isEqualTo(documents(edition));
    assertThat(found)
        .allSatisfy((path, bytes) -> assertThat(bytes).isEqualTo(edition.files().get(path)));
  }

  @Test
  void commitsAndTagsBearTheDateOfTheRelease() throws Exception {
    Run.ssi("init", "--sample", temp.resolve("sample").toString());
    try (Git git = Git.open(temp.resolve("sample").toFile());
        RevWalk walk = new RevWalk(git.getRepository())) {
      for (Edition edition : Editions.all()) {
        RevTag tag = walk.parseTag(git.getRepository().resolve("refs/tags/" + edition.tag()));
        var commit = walk.parseCommit(tag.getObject());
        for (var person :
            List.of(tag.getTaggerIdent(), commit.getAuthorIdent(), commit.getCommitterIdent())) {
          assertThat(person.toExternalString())
              .isEqualTo(
                  "ssi sample <sample@example.org> " + edition.date().getEpochSecond() + " +0000");
        }
        assertThat(commit.getFullMessage()).isEqualTo(edition.message());
      }
    }
  }

  @Test
  void twoRunsGiveTheSameIds() throws Exception {
    assertThat(refs("one")).isEqualTo(refs("two")).hasSize(7);
  }

  private List<String> refs(String name) throws IOException {
    Run.ssi("init", "--sample", "--quiet", temp.resolve(name).toString());
    try (Git git = Git.open(temp.resolve(name).toFile())) {
      return git.getRepository().getRefDatabase().getRefs().stream()
          .map(ref -> ref.getName() + " " + ref.getObjectId().name())
          .toList();
    }
  }

  @Test
  void everyReleaseIsWithoutFindingsWhereItIsRead() {
    String sample = temp.resolve("sample").toString();
    Run.ssi("init", "--sample", sample);
    for (Edition edition : Editions.all()) {
      Run run = Run.ssi("-C", sample, "validate", "--at", edition.tag());
      assertThat(run.out()).startsWith("Clean: no findings.\n");
      assertThat(run.status()).isZero();
    }
    assertThat(Run.ssi("-C", sample, "validate").status()).isZero();
  }

  @Test
  void withoutTheSampleItIsTheSmallestWholeDocuments() throws IOException {
    Path own = temp.resolve("our documents");
    Run run = Run.ssi("init", own.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            ("""
            Made %1$s with the smallest whole documents:
              13 files; no git repository yet
            Put your own ids and texts in their place, and check as you go:
              ssi -C '%1$s' validate
            """)
                .formatted(own));
    assertThat(Texts.in(own).files().keySet()).isEqualTo(Texts.example().files().keySet());
    assertThat(own.resolve(".git")).doesNotExist();
    assertThat(Run.ssi("-C", own.toString(), "validate").status()).isZero();
  }

  @Test
  void quietMakesItWithoutAWord() {
    Run run = Run.ssi("--quiet", "init", temp.resolve("x").toString());
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(temp.resolve("x/baseline/baseline.yaml")).exists();
  }

  @Test
  void aPlaceThatIsTakenIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(temp.resolve("notes.txt"), "mine");
    for (String[] arguments :
        List.of(
            new String[] {"init", temp.toString()},
            new String[] {"init", "--sample", temp.toString()})) {
      Run run = Run.ssi(arguments);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "ssi: "
                  + temp
                  + " is not empty: it holds notes.txt. Name a folder that is new or empty; nothing"
                  + " was changed.\n");
    }
    try (Stream<Path> left = Files.list(temp)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void itNeedsToBeToldWhere() {
    Run run = Run.ssi("init", "--sample");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("DIR").contains("See `ssi init --help`.");
  }
}
