package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git can do to two editions, and what the delta then says. Nothing in git ever changes. */
class DeltaGitCasesTest {
  private static final String SPECIFICATION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";

  @TempDir private Path directory;
  private GitFolder folder;

  @BeforeEach
  void release() throws IOException {
    folder = GitFolder.of(directory.resolve("documents"), Texts.example());
  }

  /** Each change as {@code item [operations]}; nothing that is there changes by asking. */
  private List<String> delta(String... revisions) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-C", folder.root().toString(), "delta"));
    Collections.addAll(arguments, revisions);
    Collections.addAll(arguments, "--format", "json");
    var before = folder.state();
    Run run = Run.ssi(arguments.toArray(String[]::new));
    assertThat(folder.changedSince(before)).isEmpty();
    assertThat(run.status()).as(run.err()).isZero();
    return JsonParser.parseString(run.out())
        .getAsJsonObject()
        .getAsJsonArray("changes")
        .asList()
        .stream()
        .map(change -> words(change.getAsJsonObject()))
        .toList();
  }

  private static String words(JsonObject change) {
    List<String> operations =
        change.getAsJsonArray("operations").asList().stream().map(it -> it.getAsString()).toList();
    return change.get("item").getAsString() + " " + operations;
  }

  @Test
  void tagsOfEveryKindAndOtherNamesOfACommitAllDo() throws IOException {
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.commit("Second");
    folder.git("tag", "light");
    folder.git("tag", "-a", "annotated", "-m", "Release");
    folder.git("tag", "-a", "nested", "-m", "Of a tag", "annotated");
    folder.git("branch", "light", "v1.0"); // A branch named like a tag: the tag is taken.
    folder.replace(EPIC, "title: ", "title: Quickly ");
    folder.commit("Third");
    for (String name :
        List.of(
            "annotated",
            "nested",
            "HEAD~1",
            "refs/tags/light",
            folder.git("rev-parse", "refs/tags/light^{commit}"))) {
      assertThat(delta("v1.0", name)).as(name).containsExactly("FC-SMI-01 [amended]");
    }
  }

  @Test
  void whatIsBackAsItWasIsNoChange() throws IOException {
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.commit("There");
    folder.replace(SPECIFICATION, "at once", "when there is none");
    folder.commit("And back");
    assertThat(delta("v1.0", "HEAD")).isEmpty();
    assertThat(delta("HEAD~1", "HEAD")).containsExactly("FC-SMI-01 [amended]");
  }

  @Test
  void aFileThatMovesWithoutItsItemIsNoChange() throws IOException {
    folder.git("mv", EPIC, "baseline/epics/EP-007-renamed-file.md");
    folder.git("mv", MAP, "baseline/process-maps/PM-02-another.yaml");
    folder.commit("Rename files");
    assertThat(delta("v1.0", "HEAD")).isEmpty();
  }

  @Test
  void lineEndingsThatGitConvertsAreNoChange() throws IOException {
    for (String path : List.of(SPECIFICATION, EPIC, MAP)) {
      Path file = folder.root().resolve(path);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    assertThat(delta("v1.0")).isEmpty();
  }

  @Test
  void backwardsIsTheMirror() throws IOException {
    folder.write("baseline/epics/EP-008-again.md", text(EPIC).replace("EP-007", "EP-008"));
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.commit("Second");
    assertThat(delta("v1.0", "HEAD")).containsExactly("FC-SMI-01 [amended]", "EP-008 [added]");
    assertThat(delta("HEAD", "v1.0")).containsExactly("FC-SMI-01 [amended]", "EP-008 [removed]");
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.root().resolve(path));
  }

  /** The files as they are count, whatever git knows of them. */
  @Test
  void theWorkTreeCountsAsItIs() throws IOException {
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.git("add", SPECIFICATION); // Staged, and then edited once more.
    folder.replace(SPECIFICATION, "at once", "in time");
    folder.replace(EPIC, "title: ", "title: Quickly "); // Not staged.
    folder.write("baseline/epics/EP-008-again.md", text(EPIC).replace("EP-007", "EP-008"));
    folder.write(".gitignore", "EP-009*\n");
    folder.write("baseline/epics/EP-009-ignored.md", text(EPIC).replace("EP-007", "EP-009"));
    folder.git("rm", "--quiet", "--cached", MAP);
    Files.delete(folder.root().resolve(MAP));
    assertThat(delta("v1.0"))
        .containsExactly(
            "FC-SMI-01 [amended]",
            "EP-007 [amended]",
            "EP-008 [added]",
            "EP-009 [added]",
            "PM-02 [removed]");
  }

  /** A conflict is text like any other: what cannot be read of it is no deletion. */
  @Test
  void aConflictedFileIsNeverADeletion() throws IOException {
    folder.git("checkout", "--quiet", "-b", "theirs");
    folder.replace(EPIC, "title: Look up a Device", "title: Find a Device");
    folder.commit("Theirs");
    folder.git("checkout", "--quiet", "main");
    folder.replace(EPIC, "title: Look up a Device", "title: Seek a Device");
    folder.commit("Ours");
    try {
      folder.git("merge", "theirs");
    } catch (AssertionError | RuntimeException conflict) {
      assertThat(folder.git("status", "--porcelain")).startsWith("UU");
    }
    assertThat(delta("v1.0")).isEmpty();
  }

  @Test
  void linkedWorktreesAndTagsOnOtherBranchesAreRead() throws IOException {
    folder.git("checkout", "--quiet", "-b", "side");
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.commit("Aside");
    folder.git("tag", "aside");
    folder.git("checkout", "--quiet", "main");
    assertThat(delta("main", "aside")).containsExactly("FC-SMI-01 [amended]");
    folder.git("worktree", "add", "--quiet", "../linked", "aside");
    Run run =
        Run.ssi("-C", directory.resolve("linked").toString(), "delta", "v1.0", "--format", "text");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("FC-SMI-01").contains("worktree");
  }

  @Test
  void whatLeadsOutOrHasNoNameInUtf8IsNamedAndNotRead() throws IOException {
    Files.delete(folder.root().resolve(EPIC));
    Files.createSymbolicLink(folder.root().resolve(EPIC), Path.of("../../../outside.md"));
    folder.commit("A link that leads out");
    assertThat(delta("v1.0", "HEAD")).isEmpty();
    Run run = Run.ssi("-C", folder.root().toString(), "delta", "v1.0", "HEAD", "--format", "text");
    assertThat(run.out()).contains(EPIC).doesNotContain("EP-007  ");
  }

  @Test
  void aBareRepositoryHasRevisionsAndNoFiles() throws IOException {
    folder.replace(SPECIFICATION, "when there is none", "at once");
    folder.commit("Second");
    assertThat(delta("v1.0", "HEAD")).containsExactly("FC-SMI-01 [amended]");
    folder.git("clone", "--quiet", "--bare", ".", "../bare.git");
    String bare = directory.resolve("bare.git").toString();
    Run both = Run.ssi("-C", bare, "delta", "v1.0", "main", "--format", "csv");
    assertThat(both.status()).isZero();
    assertThat(both.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    Run one = Run.ssi("-C", bare, "delta", "v1.0", "--format", "csv");
    assertThat(one.status()).isEqualTo(2);
    assertThat(one.err()).startsWith("ssi: ").doesNotContain("Exception");
  }
}
