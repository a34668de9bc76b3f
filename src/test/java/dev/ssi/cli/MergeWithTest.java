package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi validate --merge-with REV} in real repositories. */
class MergeWithTest {
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String WANT = "want: to look up a meter by MPAN or MPRN";

  @TempDir Path temp;
  private GitFolder folder;
  private String base;

  @BeforeEach
  void parted() throws IOException {
    folder = GitFolder.of(temp.resolve("documents"), Texts.shipped());
    base = folder.git("rev-parse", "HEAD");
    folder.git("checkout", "--quiet", "-b", "other");
    folder.replace(EPIC, WANT, "want: to look up a meter by MPAN").commit("There");
    folder.git("checkout", "--quiet", "main");
  }

  private Run merged(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("-C", folder.root().toString(), "validate", "--color", "never"));
    arguments.addAll(List.of(more));
    return Run.ssi(arguments.toArray(String[]::new));
  }

  private void editHere() throws IOException {
    folder.replace(EPIC, WANT, "want: to look up a meter by MPRN");
  }

  @Test
  void tellsOfTwoEditsOfOneItemAndWhatWasMergedWithWhat() throws IOException {
    editHere();
    folder.commit("Here");
    Run run = merged("--merge-with", "other");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            """
            error[merge.edited-twice]: EP-006 was edited here and on `other`, each otherwise in the \
            same place: git stops at it, and what is written then is neither side's text.
             --> baseline/epics/EP-006-look-up-a-meter.md:5:1
            5 | want: to look up a meter by MPRN
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
             ::: baseline/epics/EP-006-look-up-a-meter.md:5:1 (on `other`)
            5 | want: to look up a meter by MPAN
              | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: Agree on one text with whoever edits it there, before the merge.

            1 error in 1 file.
            """)
        .endsWith(
            "Merged in memory with other, commit "
                + folder.git("rev-parse", "other")
                + "; nothing was written.\nThe two parted at commit "
                + base
                + ".\n");
  }

  @Test
  void writesNothingAndNeedsNoRightTo() throws IOException {
    editHere();
    SortedMap<String, String> before = folder.state();
    setWritable(false);
    try {
      assertThat(merged("--merge-with", "other").status()).isEqualTo(1);
      assertThat(merged("--merge-with", "other", "--format", "json").status()).isEqualTo(1);
      assertThat(merged("--at", "other", "--merge-with", "main").status()).isZero();
    } finally {
      setWritable(true);
    }
    assertThat(folder.changedSince(before)).isEmpty();
  }

  private void setWritable(boolean writable) throws IOException {
    try (Stream<Path> files = Files.walk(folder.root())) {
      for (Path file : files.toList()) {
        File each = file.toFile();
        assertThat(each.setWritable(writable)).isTrue();
      }
    }
  }

  @Test
  void editsThatAreNotCommittedCount() throws IOException {
    assertThat(merged("--merge-with", "other").status()).isZero();
    editHere();
    assertThat(merged("--merge-with", "other").out()).contains("EP-006 was edited here");
    assertThat(merged("--at", "main", "--merge-with", "other").status()).isZero();
  }

  @Test
  void aCommitOfThisHistoryAndTheCommitItselfLeaveNothingToMerge() throws IOException {
    editHere();
    folder.commit("Here");
    for (String revision : List.of("v1.0", "HEAD", "main", base)) {
      Run run = merged("--merge-with", revision);
      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("Clean: no findings.\n").contains("Nothing to merge: ");
    }
  }

  @Test
  void whatFollowsOnFromHereIsClean() {
    Run run = merged("--merge-with", "other");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Clean: no findings.\n").contains("Merged in memory with");
  }

  @Test
  void aCheckoutWithOtherLineEndingsConflictsWithNothing() throws IOException {
    folder.write(Texts.shipped().crlf());
    assertThat(merged("--merge-with", "other").out()).startsWith("Clean: no findings.\n");
    folder.replace(EPIC, WANT, "want: to look up a meter by MPRN");
    assertThat(merged("--merge-with", "other").out())
        .contains("\n1 error in 1 file.\n")
        .contains(EPIC + ":5:1\n");
  }

  @Test
  void historiesThatPartedTwiceAreMergedFromTheLatest() throws IOException {
    folder.write("baseline/notes.txt", "Not looked at.\n");
    Files.delete(folder.root().resolve("baseline/notes.txt"));
    folder.write("NOTES", "Here.\n").commit("Here");
    String here = folder.git("rev-parse", "main");
    String there = folder.git("rev-parse", "other");
    folder.git("merge", "--quiet", "--no-edit", there);
    folder.git("checkout", "--quiet", "other");
    folder.git("merge", "--quiet", "--no-edit", here);
    Run run = merged("--merge-with", "main");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("They parted more than once; the latest was taken, not ");
  }

  @Test
  void whatCannotBeMergedIsSaidToBeSo() throws IOException {
    assertRefused(merged("--merge-with", "othr"), "There is no revision `othr`");
    folder.git("checkout", "--quiet", "--orphan", "alone");
    folder.commit("Alone");
    assertRefused(merged("--merge-with", "main"), "have no commit in common");
    String url = folder.root().toUri().toString();
    new GitFolder(temp).git("clone", "--quiet", "--depth=1", "--no-single-branch", url, "shallow");
    folder = new GitFolder(temp.resolve("shallow"));
    folder.git("checkout", "--quiet", "main");
    folder.git("config", "user.name", "Ann");
    folder.write("NOTES", "Here.\n").commit("Here");
    assertRefused(merged("--merge-with", "origin/other"), "`git fetch --unshallow --tags origin`");
    Path plain = temp.resolve("plain");
    new Folderless(plain).write();
    Run run = Run.ssi("-C", plain.toString(), "validate", "--merge-with", "main");
    assertRefused(run, "is in no git repository");
  }

  private record Folderless(Path root) {
    void write() throws IOException {
      Files.createDirectories(root);
      new GitFolder(root).write(Texts.example());
    }
  }

  private static void assertRefused(Run run, String why) {
    assertThat(run.err()).contains(why);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void otherQuestionsAreAskedByThemselves() {
    assertRefused(merged("--merge-with", "other", "--against", "main"), "run it without --against");
    assertRefused(merged("--merge-with", "other", "--fix"), "run it without --fix");
    assertRefused(merged("--merge-with", "other", "--diff"), "run it without --diff");
    assertRefused(merged("--rules", "merge"), "name the other with --merge-with REV");
  }

  @Test
  void rulesFilesAndSeveritiesAreChosenAsEver() throws IOException {
    editHere();
    assertThat(merged("--merge-with", "other", "--rules", "merge").status()).isEqualTo(1);
    assertThat(merged("--merge-with", "other", "--rules", "trace").status()).isZero();
    assertThat(merged("--merge-with", "other", "--rules", "merge.conflict").status()).isZero();
    Run elsewhere =
        merged("--merge-with", "other", folder.root().resolve("appendix-ah").toString());
    assertThat(elsewhere.status()).isZero();
    assertThat(elsewhere.out()).contains("1 finding in other files not shown");
    folder.replace(EPIC, "want: to look up a meter by MPRN", WANT);
    folder.replace(EPIC, "so a search made at five", "so a search made at four");
    assertThat(merged("--merge-with", "other").status()).isZero();
    Run warned = merged("--merge-with", "other", "--fail-on", "warning");
    assertThat(warned.status()).isEqualTo(1);
    assertThat(warned.out())
        .startsWith(
            "warning[merge.edited-twice]: EP-006 was edited here (Notes) and on `other` (want): git"
                + " merges the two without a word, and nobody has read what comes of it.\n");
  }

  @Test
  void jsonNamesWhatWasMerged() throws IOException {
    editHere();
    assertThat(merged("--merge-with", "other", "--format", "json").out())
        .contains(
            """
              "mergedWith": {
                "revision": "other",
                "commit": "%s",
                "base": "%s"
              },
            """
                .formatted(folder.git("rev-parse", "other"), base))
        .contains("\"rule\": \"merge.edited-twice\"");
    assertThat(merged("--format", "json").out()).doesNotContain("mergedWith");
  }
}
