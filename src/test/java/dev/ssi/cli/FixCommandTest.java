package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.fix.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi validate --fix} and {@code --diff}. */
class FixCommandTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String LAW = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";

  @TempDir private Path directory;
  private Folder folder;
  private String epic;
  private String map;

  @BeforeEach
  void small() throws IOException {
    folder = Folder.small(directory);
    epic = folder.text(EPIC);
    map = folder.text(MAP);
  }

  private Run validate(String... args) {
    return Run.ssi(
        Stream.concat(Stream.of("-C", directory.toString(), "validate"), Stream.of(args))
            .toArray(String[]::new));
  }

  private void slips() throws IOException {
    folder.replace(EPIC, "roles: [IS, GS]", "roles: IS, GS").replace(EPIC, "so-that:", "so_that:");
  }

  /** When each file was last changed, and what is in it. */
  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    for (String path : folder.files()) {
      state.put(path, Files.getLastModifiedTime(folder.at(path)) + "\n" + folder.text(path));
    }
    return state;
  }

  private void age() throws IOException {
    for (String path : folder.files()) {
      Files.setLastModifiedTime(folder.at(path), FileTime.fromMillis(1000));
    }
  }

  @Test
  void whatWasMendedIsToldAndThenWhatIsLeft() throws IOException {
    slips();
    folder.replace(EPIC, "title: Look up", "tilte: Look up");
    Run run = validate("--fix");
    assertThat(run.out())
        .startsWith(
            EPIC
                + ":4: syntax.wrong-type: IS, GS -> [IS, GS]\n"
                + EPIC
                + ":6: syntax.unknown-field: so_that -> so-that\n"
                + "Fixed: 2 findings in 1 file.\n"
                + "error[syntax.unknown-field]: An Epic has no field `tilte`.\n")
        .contains("\n1 error in 1 file.\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(folder.text(EPIC)).isEqualTo(epic.replace("title: Look up", "tilte: Look up"));
  }

  @Test
  void aSecondRunFixesNothingAndWritesNothing() throws IOException {
    slips();
    assertThat(validate("--fix").status()).isZero();
    age();
    Map<String, String> mended = state();
    Run run = validate("--fix");
    assertThat(run.out()).startsWith("Fixed: nothing.\nClean: no findings.\n");
    assertThat(run.status()).isZero();
    assertThat(state()).isEqualTo(mended);
    assertThat(validate("--fix", "--quiet").out()).isEmpty();
  }

  @Test
  void onlyTheFilesThatAreMendedAreWritten() throws IOException {
    slips();
    age();
    Map<String, String> before = state();
    validate("--fix");
    Map<String, String> after = state();
    assertThat(after.remove(EPIC)).isNotEqualTo(before.remove(EPIC));
    assertThat(after).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder.at(EPIC).getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void diffWritesNothingAndFailsIfThereIsSomethingToFix() throws IOException {
    slips();
    age();
    Map<String, String> before = state();
    Run run = validate("--diff");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            "diff --git a/"
                + EPIC
                + " b/"
                + EPIC
                + "\n--- a/"
                + EPIC
                + "\n+++ b/"
                + EPIC
                + "\n"
                + """
                @@ -1,9 +1,9 @@
                 ---
                 id: EP-007
                 title: Look up a Device
                -roles: IS, GS
                +roles: [IS, GS]
                 want: to look up a Device by Device ID
                -so_that: the installer knows what is there
                +so-that: the installer knows what is there
                 components: [FC-SMI-01]
                 process-maps: [PM-02]
                 ---
                """);
    assertThat(run.err()).isEqualTo("To be fixed: 2 findings in 1 file.\n");
    assertThat(validate("--fix", "--diff", "--quiet")).isEqualTo(new Run(1, run.out(), ""));
    assertThat(state()).isEqualTo(before);
    validate("--fix");
    assertThat(validate("--diff")).isEqualTo(new Run(0, "", "To be fixed: nothing.\n"));
  }

  @Test
  void theDiffNamesFilesFromTheTopOfTheirRepository() throws IOException {
    GitFolder git = GitFolder.of(directory.resolve("git"), Texts.of(Map.of("README", "")));
    Folder below = Folder.small(git.root().resolve("our documents"));
    below.replace(EPIC, "so-that:", "so_that:");
    String diff = Run.ssi("-C", below.root().toString(), "validate", "--diff").out();
    assertThat(diff).startsWith("diff --git a/our documents/baseline/");
    git.git(Map.of(), diff, "apply", "-");
    assertThat(below.text(EPIC)).isEqualTo(epic);
  }

  @Test
  void onlyTheFilesAndRulesNamedAreMended() throws IOException {
    slips();
    folder.replace(MAP, "start: search", "start: Search");
    String spoilt = folder.text(EPIC);
    validate("--fix", "baseline/process-maps");
    assertThat(folder.text(EPIC)).isEqualTo(spoilt);
    assertThat(folder.text(MAP)).isEqualTo(map);
    Run run = validate("--fix", "--rules", "syntax.unknown-field");
    assertThat(run.out())
        .startsWith(EPIC + ":6: syntax.unknown-field: so_that -> so-that\nFixed: 1 ");
    assertThat(folder.text(EPIC)).isEqualTo(epic.replace("[IS, GS]", "IS, GS"));
  }

  @Test
  void theLawIsLeftAsItIs() throws IOException {
    slips();
    folder.replace(LAW, "clauses: [H8.16(a)]", "clauses: H8.16(a)");
    String law = folder.text(LAW);
    Run run = validate("--fix");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Fixed: 2 findings in 1 file. 1 fix in appendix-ah is left to you: the law is binding"
                + " text.\nerror[syntax.wrong-type]");
    assertThat(folder.text(LAW)).isEqualTo(law);
  }

  @Test
  void forAProgramWhatWasMendedGoesToStandardError() throws IOException {
    slips();
    Run run = validate("--fix", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(JsonParser.parseString(run.out()).getAsJsonObject().get("findings").getAsJsonArray())
        .isEmpty();
    assertThat(run.err())
        .contains("syntax.unknown-field")
        .endsWith("Fixed: 2 findings in 1 file.\n");
  }

  @Test
  void aRunThatOnlyValidatesSaysWhatCouldBeMended() throws IOException {
    slips();
    assertThat(validate().out())
        .endsWith("`ssi validate --fix` mends 2 of 2; `--diff` shows it first.\n");
    assertThat(validate("--quiet").out()).doesNotContain("--fix");
    assertThat(validate("--format", "json").out().split("\"fix\": \"safe\"", -1)).hasSize(3);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(validate("--fix", "--at", "HEAD"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: --fix is about the files on disk: a revision cannot be changed. Leave --at"
                    + " out.\n"));
    assertThat(validate("--diff", "--format", "json").status()).isEqualTo(2);
  }

  @Test
  void lineEndsMarkAndLastLineStayAsTheyAre() throws IOException {
    slips();
    String text = folder.text(EPIC).replace("\n", "\r\n").stripTrailing();
    folder.write(EPIC, "\uFEFF" + text + " – “ü”");
    validate("--fix");
    assertThat(folder.text(EPIC))
        .isEqualTo("\uFEFF" + epic.replace("\n", "\r\n").stripTrailing() + " – “ü”");
  }

  @Test
  void aReadOnlyFileIsRefusedAndNothingIsWritten() throws IOException {
    slips();
    folder.replace(MAP, "start: search", "start: Search");
    Files.setPosixFilePermissions(folder.at(MAP), PosixFilePermissions.fromString("r--r--r--"));
    Map<String, String> before = state();
    assertThat(validate("--fix"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: "
                    + MAP
                    + " is read-only. Make it writable, or name other files. Nothing was fixed.\n"));
    assertThat(state()).isEqualTo(before);
    assertThat(validate("--fix", "baseline/epics").status()).isZero();
  }

  @Test
  void permissionsStay() throws IOException {
    slips();
    Files.setPosixFilePermissions(folder.at(EPIC), PosixFilePermissions.fromString("rw-rw-r-x"));
    validate("--fix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.at(EPIC))))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void aWriteThatFailsLeavesTheOldFileWholeAndSaysWhatWasWrittenBefore() throws IOException {
    slips();
    folder.replace(MAP, "start: search", "start: Search");
    String spoilt = folder.text(MAP);
    folder.crowd(MAP);
    Run run = validate("--fix");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(MAP + " was not written: ")
        .endsWith("Fixed before: " + EPIC + ".\n");
    assertThat(folder.text(MAP)).isEqualTo(spoilt);
    assertThat(folder.text(EPIC)).isEqualTo(epic);
  }

  @Test
  void aFileThatChangedSinceItWasReadIsNotWritten() throws IOException {
    AuthoredFiles files = new AuthoredFiles(directory, "fixed");
    List<Change> changes =
        List.of(new Change(EPIC, epic, epic + "more"), new Change(MAP, map + "old", map + "new"));
    assertThatThrownBy(() -> files.write(changes))
        .isInstanceOf(UserError.class)
        .hasMessage(
            MAP + " was changed by somebody else meanwhile. Run it again. Nothing was fixed.");
    assertThat(folder.text(EPIC)).isEqualTo(epic);
    assertThat(folder.text(MAP)).isEqualTo(map);
  }

  @Test
  void nothingIsWrittenThroughASymbolicLink() throws IOException {
    Files.move(folder.at("baseline/epics"), folder.at("elsewhere"));
    Files.createSymbolicLink(folder.at("baseline/epics"), Path.of("../elsewhere"));
    AuthoredFiles files = new AuthoredFiles(directory, "fixed");
    assertThatThrownBy(() -> files.write(List.of(new Change(EPIC, epic, epic + "more"))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(EPIC + " is reached through a symbolic link");
    assertThat(folder.text(EPIC)).isEqualTo(epic);
  }

  @Test
  void whatAnEditorKeepsBesideAFileStays() throws IOException {
    slips();
    String swap = "baseline/epics/.EP-007-look-up-a-device.md.swp";
    folder.write(swap, "what vim would recover".getBytes(StandardCharsets.UTF_8));
    assertThat(validate("--fix").status()).isZero();
    assertThat(folder.text(swap)).isEqualTo("what vim would recover");
  }
}
