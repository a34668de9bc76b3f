package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ssi new} puts into files that are there: the shipped documents, LF and CR LF. */
class NewEntriesTest {
  @TempDir private Path directory;
  private Folder folder;

  @BeforeEach
  void empty() {
    folder = new Folder(directory);
  }

  /** What was there is there still, in the same order, byte for byte. */
  private static void isWithin(String before, String after) {
    int same = 0;
    while (same < before.length() && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int tail = before.length() - same;
    assertThat(after.substring(0, same) + after.substring(after.length() - tail)).isEqualTo(before);
  }

  @Test
  void whatIsThereStaysByteForByte() throws IOException {
    folder.lay(Texts.shipped(), "\n");
    SortedMap<String, String> before = folder.texts();
    for (String command :
        List.of(
            "clause H8.16(f)(iv) --title x",
            "provision H8.5 --title x",
            "definition \"Meter Point\"",
            "access-level VX --title x",
            "requirement --for FC-SMI-07",
            "obligation --for AH-3",
            "governance-rule",
            "procedure-step")) {
      assertThat(folder.begin(command).status()).as(command).isZero();
    }
    SortedMap<String, String> after = folder.texts();
    before.forEach((path, text) -> isWithin(text, after.get(path)));
    assertThat(after.get("appendix-ah/sec-clauses.yaml"))
        .containsSubsequence(
            "- id: H8.16(f)(iii)\n", "\n\n- id: H8.16(f)(iv)\n", "\n\n- id: H8.16(g)\n");
    assertThat(after.get("appendix-ah/related-provisions.yaml"))
        .containsSubsequence("- id: H8.4\n", "- id: H8.5\n", "- id: H8.17\n");
    assertThat(after.get("appendix-ah/obligations.md"))
        .containsSubsequence(
            "- **AH-3** ", "\n\n- **AH-19** The DCC shall TBC.\n\n", "- **AH-4** ");
    assertThat(after.get("baseline/governance/procedure.md")).endsWith("\n\n- **GP-31** TBC\n");
  }

  @Test
  void itSaysWhereItWroteAndThatTheLawIsOtherwiseChanged() throws IOException {
    folder.lay(Texts.shipped(), "\n");
    assertThat(folder.ssi("new", "requirement", "--for", "FC-SMI-01").out())
        .isEqualTo(
            "Added to baseline/components/FC-SMI-01-search-inventory-by-device-id.md:121\n"
                + "What to write is marked TBC; `ssi validate` says what is missing.\n");
    assertThat(folder.ssi("new", "obligation").out())
        .contains("appendix-ah/ is binding: it changes by a Section D Modification alone.");
    SortedMap<String, String> before = folder.texts();
    assertThat(folder.ssi("new", "provision", "H8.5", "--title", "x: y", "--dry-run").out())
        .startsWith(
            "Would add to appendix-ah/related-provisions.yaml\n"
                + "--- a/appendix-ah/related-provisions.yaml\n")
        .contains("\n+- id: H8.5\n+  title: \"x: y\"\n+  summary: TBC\n");
    assertThat(folder.texts()).isEqualTo(before);
  }

  @Test
  void aNameThatIsTakenHereOrInABranchIsRefused() throws IOException {
    GitFolder git = GitFolder.of(directory, Texts.example());
    git.commit("first");
    git.git("checkout", "-q", "-b", "elsewhere");
    assertThat(folder.ssi("new", "definition", "Half Hour").status()).isZero();
    assertThat(folder.ssi("new", "obligation").out())
        .contains("Added to appendix-ah/obligations.md:");
    git.commit("second");
    git.git("checkout", "-q", "-");
    SortedMap<String, String> before = folder.texts();
    Run run = folder.ssi("new", "definition", "Half Hour");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("`Half Hour` is taken: something in the branch elsewhere");
    assertThat(folder.texts()).isEqualTo(before);
    String last = Files.readString(folder.at("appendix-ah/obligations.md"));
    Matcher highest = Pattern.compile("AH-(\\d+)\\*\\*").matcher(last);
    int number =
        highest.results().mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0);
    assertThat(folder.ssi("new", "obligation", "--dry-run").out())
        .contains("+- **AH-" + (number + 2) + "** ");
    assertThat(folder.ssi("new", "definition", "half hour").status()).isEqualTo(2);
  }

  @Test
  void aTitleStaysWhatWasTyped() throws IOException {
    folder.lay(Texts.shipped(), "\n");
    for (String title :
        List.of(
            "a: b # c",
            "- x",
            "\"quoted\" 'twice'",
            "no",
            "1.0",
            "{a, b}",
            "C:\\dir %s",
            "[EP-001]",
            "é 日本 👩‍🔧",
            "*x",
            "&x",
            "!x",
            "@x",
            "| x",
            "> x",
            "~",
            "null",
            "2019-06-27",
            "---")) {
      Run run = folder.ssi("new", "provision", "H20." + (title.hashCode() & 127), "--title", title);
      assertThat(run.status()).as(title + run.err()).isZero();
      assertThat(folder.ssi("fmt", "--check").out()).as(title).startsWith("Nothing to lay out");
      assertThat(folder.ssi("show", "H20." + (title.hashCode() & 127)).out())
          .as(title)
          .contains(title);
      folder.lay(Texts.shipped(), "\n");
    }
    for (String title : List.of("", "  ", "a\u0000b", "a\u202Eb", "\u0007")) {
      assertThat(folder.ssi("new", "provision", "H20.1", "--title", title).status()).isEqualTo(2);
    }
  }

  @Test
  void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
    for (String broken :
        List.of(
            "- id: [H8.3\n",
            "- id: H8.3\n  id: H8.4\n",
            "- &a {id: H8.3, title: x, summary: y}\n",
            "[{id: H8.3, title: x, summary: y}]\n")) {
      folder.lay(Texts.shipped(), "\n");
      Files.writeString(folder.at("appendix-ah/related-provisions.yaml"), broken);
      SortedMap<String, String> before = folder.texts();
      Run run = folder.ssi("new", "provision", "H8.5", "--title", "x");
      assertThat(run.status()).as(broken).isEqualTo(2);
      assertThat(run.err())
          .startsWith("ssi: ")
          .contains("appendix-ah/related-provisions.yaml", "othing was written");
      assertThat(folder.texts()).isEqualTo(before);
    }
  }

  @Test
  void allIsWrittenOrNothing() throws IOException {
    folder.lay(Texts.example(), "\n");
    Path maps = folder.at("baseline/process-maps");
    Files.move(maps, folder.at("elsewhere"));
    Files.writeString(maps, "in the way");
    SortedMap<String, String> before = folder.texts();
    Run run = folder.ssi("new", "component", "--title", "x", "--for", "BFD-02");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("could not be made");
    assertThat(folder.texts()).isEqualTo(before);
  }

  @Test
  void whatIsMadeOtherwiseIsNamed() {
    assertThat(folder.ssi("new", "release").err()).contains("ssi release VERSION");
    assertThat(folder.ssi("new", "tombstone").err()).contains("baseline/tombstones.yaml");
    assertThat(folder.ssi("new", "cluase").err())
        .startsWith("ssi: There is no kind `cluase`. Did you mean clause?\n");
    String help = Run.ssi("new", "--help").out();
    for (NewKind kind : NewKind.values()) {
      assertThat(help).contains(kind.toString());
    }
  }

  @Test
  void aPackageHoldsTheDigestsOfTheTextThatItNames() throws IOException {
    GitFolder git = GitFolder.of(directory, Texts.sample());
    git.commit("first");
    folder.ssi("new", "change", "--title", "Longer", "--for", "FC-SMI-07");
    String change =
        folder
            .ssi("new", "change", "--title", "Other", "--for", "EP-006")
            .out()
            .replaceAll("(?s).*/(CP-\\d+)\\.yaml.*", "$1");
    git.commit("second");
    git.git("checkout", "-q", "-b", "text");
    git.write("baseline/epics/note.txt", "").commit("third");
    git.git("checkout", "-q", "-");
    String[] args = {
      "--as-of", "2030-01-02", "new", "package", "--title", "P", "--proposals", change, "--dry-run"
    };
    String here = folder.ssi(args).out();
    assertThat(here)
        .as(change)
        .containsPattern("id: " + change + ", revision: 1, digest: \"sha256:[0-9a-f]{64}\"}");
    String epic = Files.readString(folder.at("baseline/epics/EP-006-look-up-a-meter.md"));
    git.write("baseline/epics/EP-006-look-up-a-meter.md", epic.replace("meter", "gauge"));
    List<String> there = new ArrayList<>(Arrays.asList(args));
    there.addAll(List.of("--text", "text"));
    String digest = here.replaceAll("(?s).*(sha256:[0-9a-f]+).*", "$1");
    assertThat(folder.ssi(args).out()).contains("sha256:").doesNotContain(digest);
    assertThat(folder.ssi(there.toArray(String[]::new)).out()).contains(digest, "text: text\n");
  }
}
