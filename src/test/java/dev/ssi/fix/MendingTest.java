package dev.ssi.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceFile;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How safe fixes are put together. */
class MendingTest {
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";

  @TempDir private Path temp;

  /** A finding on the first occurrence of a text, to be replaced by another. */
  private static Finding finding(SourceFile file, String before, String after) {
    int start = file.text().indexOf(before);
    Fix fix = new Fix(Fix.Applicability.SAFE, file.span(start, start + before.length()), after);
    return Finding.of(RuleBook.rules().get(0), fix.span(), "m").fix(fix);
  }

  private static SourceFile file(SourceTree tree, String path) throws IOException {
    byte[] bytes =
        tree.read(
            tree.entries(List.of("baseline")).stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .orElseThrow(),
            1000);
    return new SourceFile(path, new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void ofFixesThatOverlapTheFirstIsMadeAndTheOthersWait() {
    Texts slips =
        Slip.documents()
            .replace(EPIC, "roles: [IS, GS]", "Roles: is, GS, IS")
            .replace(
                EPIC,
                "components: [FC-SMI-02, FC-SMI-05]",
                "components: FC-SMI-02, fc-smi-05, FC-SMI-05");
    assertThat(Fixes.difference(Fixes.after(slips), Slip.documents())).isEmpty();
    assertThat(Fixes.of(slips).mends())
        .extracting(Mend::toString)
        .containsExactly(
            EPIC + ":4: syntax.unknown-field: Roles -> roles",
            EPIC + ":4: trace.unknown-reference: is -> IS",
            EPIC + ":4: syntax.wrong-type: IS, GS, IS -> [IS, GS, IS]",
            EPIC + ":4: trace.duplicate-reference: IS taken out",
            EPIC
                + ":7: syntax.wrong-type: FC-SMI-02, fc-smi-05, FC-SMI-05 -> [FC-SMI-02, fc-smi-05, FC-SMI-05]",
            EPIC + ":7: trace.unknown-reference: fc-smi-05 -> FC-SMI-05",
            EPIC + ":7: trace.duplicate-reference: FC-SMI-05 taken out");
  }

  @Test
  void fixesThatTouchAreBothMade() throws IOException {
    SourceTree tree = MemoryTree.of(Map.of("baseline/a", "one two"));
    Mended mended =
        Mending.of(
            tree,
            at -> {
              SourceFile file = file(at, "baseline/a");
              return file.text().startsWith("one")
                  ? List.of(finding(file, " two", "2"), finding(file, "one", "1"))
                  : List.of();
            });
    assertThat(mended.changes()).containsExactly(new Change("baseline/a", "one two", "12"));
  }

  @Test
  void fixesThatUndoOneAnotherAreABugAndComeToAnEnd() {
    SourceTree tree = MemoryTree.of(Map.of("baseline/a", "x"));
    assertThatThrownBy(
            () ->
                Mending.of(
                    tree,
                    at -> {
                      SourceFile file = file(at, "baseline/a");
                      return List.of(
                          finding(file, file.text(), file.text().equals("x") ? "y" : "x"));
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("safe fixes undo one another in baseline/a");
  }

  @Test
  void aFileThatChangesWhileItIsMendedIsLeft() throws IOException {
    Path file = temp.resolve("baseline/a");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "saved since");
    SourceFile seen = new SourceFile("baseline/a", "as it was");
    assertThatThrownBy(
            () -> Mending.of(new DirectoryTree(temp), at -> List.of(finding(seen, "as", "like"))))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("baseline/a was changed by somebody else meanwhile.");
  }

  @Test
  void gitTakesTheDiffOfAnyFile() throws IOException {
    List<String> texts =
        List.of(
            "one\ntwo\n",
            "one\r\ntwo\r\n",
            "\uFEFFone\ntwo",
            "one\rtwo\r\n",
            "two",
            "one – ü\n\ntwo\n\n");
    List<String> names =
        List.of(
            "plain.md",
            "with space.md",
            "quo\"te.md",
            "back\\slash.md",
            "ümlaut – x.md",
            "tab\tx.md");
    GitFolder folder = GitFolder.empty(temp.resolve("git"));
    List<Change> changes = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      for (int text = 0; text < texts.size(); text++) {
        String path = "baseline/" + text + "/" + names.get(at);
        String after = texts.get(text).replace("two", "2");
        folder.write("docs/" + path, texts.get(text));
        changes.add(new Change(path, texts.get(text), after));
      }
    }
    StringBuilder diff = new StringBuilder();
    changes.forEach(change -> diff.append(change.diff("docs/")));
    folder.git(Map.of(), diff.toString(), "apply", "-");
    for (Change change : changes) {
      assertThat(Files.readString(folder.root().resolve("docs").resolve(change.path())))
          .as(change.path())
          .isEqualTo(change.after());
    }
  }
}
