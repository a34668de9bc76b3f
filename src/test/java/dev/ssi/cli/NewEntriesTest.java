package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ssi new} puts into files that are there: the shipped documents, LF and CR LF. */
class NewEntriesTest {
  @TempDir private Path directory;

  private Run ssi(String... args) {
    return Run.ssi(
        Stream.concat(Stream.of("-C", directory.toString()), Stream.of(args))
            .toArray(String[]::new));
  }

  private void lay(Texts texts, String eol) throws IOException {
    Folder folder = new Folder(directory);
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      folder.write(file.getKey(), text.replace("\n", eol));
    }
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(directory)) {
      for (Path each : found.filter(Files::isRegularFile).toList()) {
        String path = directory.relativize(each).toString().replace('\\', '/');
        if (!path.startsWith(".git/")) {
          files.put(path, Files.readString(each));
        }
      }
    }
    return files;
  }

  private static String[] words(String command) {
    return Pattern.compile("\"([^\"]*)\"|\\S+")
        .matcher("new " + command)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toArray(String[]::new);
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
    lay(Texts.shipped(), "\n");
    SortedMap<String, String> before = files();
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
      assertThat(ssi(words(command)).status()).as(command).isZero();
    }
    SortedMap<String, String> after = files();
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
    lay(Texts.shipped(), "\n");
    assertThat(ssi("new", "requirement", "--for", "FC-SMI-01").out())
        .isEqualTo(
            "Added to baseline/components/FC-SMI-01-search-inventory-by-device-id.md:121\n"
                + "What to write is marked TBC; `ssi validate` says what is missing.\n");
    assertThat(ssi("new", "obligation").out())
        .contains("appendix-ah/ is binding: it changes by a Section D Modification alone.");
    SortedMap<String, String> before = files();
    assertThat(ssi("new", "provision", "H8.5", "--title", "x: y", "--dry-run").out())
        .startsWith(
            "Would add to appendix-ah/related-provisions.yaml\n"
                + "--- a/appendix-ah/related-provisions.yaml\n")
        .contains("\n+- id: H8.5\n+  title: \"x: y\"\n+  summary: TBC\n");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aNameThatIsTakenHereOrInABranchIsRefused() throws IOException {
    GitFolder git = GitFolder.of(directory, Texts.example());
    git.commit("first");
    git.git("checkout", "-q", "-b", "elsewhere");
    assertThat(ssi("new", "definition", "Half Hour").status()).isZero();
    assertThat(ssi("new", "obligation").out()).contains("Added to appendix-ah/obligations.md:");
    git.commit("second");
    git.git("checkout", "-q", "-");
    SortedMap<String, String> before = files();
    Run run = ssi("new", "definition", "Half Hour");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is a Half Hour in the branch elsewhere already");
    assertThat(files()).isEqualTo(before);
    String last = Files.readString(directory.resolve("appendix-ah/obligations.md"));
    Matcher highest = Pattern.compile("AH-(\\d+)\\*\\*").matcher(last);
    int number =
        highest.results().mapToInt(each -> Integer.parseInt(each.group(1))).max().orElse(0);
    assertThat(ssi("new", "obligation", "--dry-run").out())
        .contains("+- **AH-" + (number + 2) + "** ");
    assertThat(ssi("new", "definition", "half hour").status()).isEqualTo(2);
  }

  @Test
  void aTitleStaysWhatWasTyped() throws IOException {
    lay(Texts.shipped(), "\n");
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
      Run run = ssi("new", "provision", "H20." + (title.hashCode() & 127), "--title", title);
      assertThat(run.status()).as(title + run.err()).isZero();
      assertThat(ssi("fmt", "--check").out()).as(title).startsWith("Nothing to lay out");
      assertThat(ssi("show", "H20." + (title.hashCode() & 127)).out()).as(title).contains(title);
      lay(Texts.shipped(), "\n");
    }
    for (String title : List.of("", "  ", "a\u0000b", "a\u202Eb", "\u0007")) {
      assertThat(ssi("new", "provision", "H20.1", "--title", title).status()).isEqualTo(2);
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
      lay(Texts.shipped(), "\n");
      Files.writeString(directory.resolve("appendix-ah/related-provisions.yaml"), broken);
      SortedMap<String, String> before = files();
      Run run = ssi("new", "provision", "H8.5", "--title", "x");
      assertThat(run.status()).as(broken).isEqualTo(2);
      assertThat(run.err())
          .startsWith("ssi: ")
          .contains("appendix-ah/related-provisions.yaml", "othing was written");
      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void allIsWrittenOrNothing() throws IOException {
    lay(Texts.example(), "\n");
    Path maps = directory.resolve("baseline/process-maps");
    Files.move(maps, directory.resolve("elsewhere"));
    Files.writeString(maps, "in the way");
    SortedMap<String, String> before = files();
    Run run = ssi("new", "component", "--title", "x", "--for", "BFD-02");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("could not be made");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatIsMadeOtherwiseIsNamed() {
    assertThat(ssi("new", "release").err()).contains("ssi release VERSION");
    assertThat(ssi("new", "tombstone").err()).contains("baseline/tombstones.yaml");
    assertThat(ssi("new", "cluase").err()).contains("There is no kind `cluase`", "clause");
    String help = Run.ssi("new", "--help").out();
    for (NewKind kind : NewKind.values()) {
      assertThat(help).contains(kind.toString());
    }
  }

  @Test
  void aPackageHoldsTheDigestsOfTheTextThatItNames() throws IOException {
    GitFolder git = GitFolder.of(directory, Texts.sample());
    git.commit("first");
    ssi("new", "change", "--title", "Longer", "--for", "FC-SMI-07");
    String change =
        ssi("new", "change", "--title", "Other", "--for", "EP-006")
            .out()
            .replaceAll("(?s).*/(CP-\\d+)\\.yaml.*", "$1");
    git.commit("second");
    git.git("checkout", "-q", "-b", "text");
    git.write("baseline/epics/note.txt", "").commit("third");
    git.git("checkout", "-q", "-");
    String[] args = {
      "--as-of", "2030-01-02", "new", "package", "--title", "P", "--proposals", change, "--dry-run"
    };
    String here = ssi(args).out();
    assertThat(here)
        .as(change)
        .containsPattern("id: " + change + ", revision: 1, digest: \"sha256:[0-9a-f]{64}\"}");
    String epic = Files.readString(directory.resolve("baseline/epics/EP-006-look-up-a-meter.md"));
    git.write("baseline/epics/EP-006-look-up-a-meter.md", epic.replace("meter", "gauge"));
    List<String> there = new ArrayList<>(Arrays.asList(args));
    there.addAll(List.of("--text", "text"));
    String digest = here.replaceAll("(?s).*(sha256:[0-9a-f]+).*", "$1");
    assertThat(ssi(args).out()).contains("sha256:").doesNotContain(digest);
    assertThat(ssi(there.toArray(String[]::new)).out()).contains(digest, "text: text\n");
  }
}
