package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi fmt}. */
class FormatCommandTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String LEVELS = "appendix-ah/access-levels.yaml";

  @TempDir private Path directory;
  private Folder folder;

  @BeforeEach
  void small() throws IOException {
    folder = Folder.small(directory);
  }

  private Run fmt(String... args) {
    return Run.ssi(
        Stream.concat(Stream.of("-C", directory.toString(), "fmt"), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void whatIsInCanonicalFormIsNotWritten() throws IOException {
    Path file = folder.at(EPIC);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    Run run = fmt();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("Nothing to lay out: 13 in canonical form.\n");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1000));
  }

  @Test
  void aFileIsLaidOutAndNamed() throws IOException {
    String canonical = folder.text(EPIC);
    folder.replace(
        EPIC, "id: EP-007\ntitle: Look up a Device", "title:  Look up a Device\nid: EP-007");
    Run run = fmt();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(EPIC + "\nLaid out: 1 file of 13. What they say is what they said.\n");
    assertThat(folder.text(EPIC)).isEqualTo(canonical);
    assertThat(Run.ssi("-C", directory.toString(), "validate").status()).isZero();
  }

  @Test
  void checkWritesNothingAndFails() throws IOException {
    String crlf = folder.text(EPIC).replace("\n", "\r\n");
    folder.write(EPIC, crlf).replace(LEVELS, "title: View any record", "title:  View any record");
    Run run = fmt("--check");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            LEVELS
                + "\n"
                + EPIC
                + "  (line ends)\nNot in canonical form: 2 files of 13. `ssi fmt` writes them.\n");
    assertThat(folder.text(EPIC)).isEqualTo(crlf);
    assertThat(fmt("--check", "--quiet", EPIC).out()).isEqualTo(EPIC + "  (line ends)\n");
  }

  @Test
  void diffShowsEachLineAndWritesNothing() throws IOException {
    folder.replace(EPIC, "title: Look up a Device", "title:   Look up a Device");
    Run run = fmt("--diff", "--quiet");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("--- a/" + EPIC + "\n+++ b/" + EPIC + "\n@@ -1,5 +1,5 @@\n")
        .contains("\n-title:   Look up a Device\n+title: Look up a Device\n");
    assertThat(folder.text(EPIC)).contains("title:   Look up a Device");
  }

  @Test
  void onlyTheFilesNamedAreLaidOut() throws IOException {
    folder
        .replace(EPIC, "title: Look up a Device", "title:   Look up a Device")
        .replace(MAP, "title: ", "title:   ");
    Run run = fmt("baseline/process-maps");
    assertThat(run.out()).startsWith(MAP + "\nLaid out: 1 file of 1.");
    assertThat(folder.text(EPIC)).contains("title:   Look up a Device");
    assertThat(fmt("baseline/nothing").status()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsLeftAndReportedAndTheOthersAreLaidOut() throws IOException {
    folder
        .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-01")
        .replace(MAP, "title: ", "title:   ");
    String broken = folder.text(EPIC);
    Run run = fmt();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("error[syntax.yaml]")
        .contains(EPIC + ":")
        .contains("\n" + MAP + "\n")
        .contains("Left as they were, being unreadable: 1 file.");
    assertThat(folder.text(EPIC)).isEqualTo(broken);
  }

  @Test
  void nothingIsLeftBesideAFile() throws IOException {
    folder.replace(EPIC, "title: Look up a Device", "title:   Look up a Device");
    assertThat(fmt().status()).isZero();
    try (Stream<Path> files = Files.list(folder.at(EPIC).getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("EP-007-look-up-a-device.md");
    }
  }

  @Test
  void aFileThatIsNoOrdinaryOneIsReported() throws IOException {
    Path elsewhere = folder.at("elsewhere.md");
    Files.move(folder.at(EPIC), elsewhere);
    Files.createSymbolicLink(folder.at(EPIC), elsewhere);
    Files.move(folder.at("baseline/process-maps"), folder.at("maps"));
    Files.createSymbolicLink(folder.at("baseline/process-maps"), folder.at("maps"));
    folder.write("baseline/notes.txt", "no part of the documents");
    Run run = fmt();
    assertThat(run.status()).isEqualTo(1);
    assertThat(Folder.findings(run))
        .containsExactly(
            "syntax.unexpected-file " + EPIC + ":1:1",
            "syntax.unexpected-file baseline/process-maps:1:1");
    assertThat(run.out())
        .contains("Nothing to lay out: 11 in canonical form.\n")
        .endsWith("Left as they were, being unreadable: 2 files.\n");
  }

  @Test
  void aReadOnlyFileIsRefusedAndNothingIsWritten() throws IOException {
    folder
        .replace(EPIC, "title: Look up a Device", "title:   Look up a Device")
        .replace(MAP, "title: ", "title:   ");
    Files.setPosixFilePermissions(folder.at(MAP), PosixFilePermissions.fromString("r--r--r--"));
    Run run = fmt();
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: "
                    + MAP
                    + " is read-only. Make it writable, or name other files. Nothing was laid"
                    + " out.\n"));
    assertThat(folder.text(EPIC)).contains("title:   Look up a Device");
  }

  @Test
  void itSaysSoWhereNoFileIsToBeLaidOut() throws IOException {
    folder.write("README.md", "read me");
    assertThat(fmt("README.md"))
        .isEqualTo(
            new Run(
                0, "", "ssi: README.md holds no authored file, so nothing in it is laid out.\n"));
    assertThat(fmt("README.md", "baseline/epics").out())
        .isEqualTo("Nothing to lay out: 1 in canonical form.\n");
  }
}
