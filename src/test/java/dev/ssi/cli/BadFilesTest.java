package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which things are missing, or are not the files that they should be. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "such links, pipes and names are not made there")
class BadFilesTest {
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";

  @TempDir Path directory;
  private Folder folder;

  @BeforeEach
  void copy() throws IOException {
    folder = Folder.small(directory.resolve("repository"));
  }

  @Test
  void withoutDocumentsThereIsNothingToCheck() throws IOException {
    folder.remove("appendix-ah").remove("baseline");
    Run run = Run.ssi("-C", folder.root().toString(), "validate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ssi: No documents in ").doesNotContain("Exception");
  }

  @Test
  void aFileOrALinkInPlaceOfBothFoldersIsNoDocument() throws IOException {
    Folder other = Folder.small(directory.resolve("other"));
    folder.remove("appendix-ah").remove("baseline").write("baseline", "not a folder");
    Files.createSymbolicLink(folder.at("appendix-ah"), other.at("appendix-ah"));
    assertThat(Run.ssi("-C", folder.root().toString(), "validate").status()).isEqualTo(2);
  }

  @Test
  void anEmptyDocumentIsAMissingOne() throws IOException {
    folder.remove("appendix-ah").remove("baseline");
    Files.createDirectories(folder.at("baseline/epics"));
    assertThat(folder.findings())
        .containsExactly(
            "syntax.missing-file appendix-ah/:1:1", "syntax.missing-file baseline/:1:1");
  }

  @Test
  void aMissingDocumentIsOneFinding() throws IOException {
    folder.remove("baseline");
    assertThat(folder.findings()).containsExactly("syntax.missing-file baseline/:1:1");
  }

  @Test
  void aFolderWhereAFileIsExpected() throws IOException {
    folder.remove(CLAUSES).remove(EPIC);
    folder.write(CLAUSES + "/a.yaml", "[]\n");
    Files.createDirectory(folder.at(EPIC));
    assertThat(folder.findings())
        .containsExactly(
            "syntax.missing-file " + CLAUSES + ":1:1",
            "syntax.unexpected-file " + CLAUSES + "/a.yaml:1:1",
            "syntax.missing-file baseline/epics/:1:1");
  }

  @Test
  void aFileWhereAFolderIsExpected() throws IOException {
    folder.remove("baseline/epics").write("baseline/epics", "a file");
    assertThat(folder.findings()).containsExactly("syntax.unexpected-file baseline/epics:1:1");
  }

  @Test
  void aFileInPlaceOfADocument() throws IOException {
    folder.remove("baseline").write("baseline", "a file");
    assertThat(folder.rules()).containsExactly("syntax.unexpected-file");
  }

  @Test
  void linksThatLeadOutLoopOrDangleAreNotFollowed() throws IOException {
    Path outside = directory.resolve("outside.md");
    Files.writeString(outside, folder.text(EPIC).replace("EP-007", "EP-008"));
    Path epics = folder.at("baseline/epics");
    Files.createSymbolicLink(epics.resolve("EP-008-out.md"), outside);
    Files.createSymbolicLink(epics.resolve("EP-009-loop.md"), Path.of("EP-009-loop.md"));
    Files.createSymbolicLink(epics.resolve("EP-010-dangling.md"), Path.of("nowhere"));
    Files.createSymbolicLink(epics.resolve("up"), folder.root());
    assertThat(folder.findings())
        .containsExactly(
            "syntax.unexpected-file baseline/epics/EP-008-out.md:1:1",
            "syntax.unexpected-file baseline/epics/EP-009-loop.md:1:1",
            "syntax.unexpected-file baseline/epics/EP-010-dangling.md:1:1",
            "syntax.unexpected-file baseline/epics/up:1:1");
  }

  @Test
  void aLinkInPlaceOfAFolderIsNotFollowed() throws IOException {
    Folder other = Folder.small(directory.resolve("other"));
    for (String path :
        List.of(
            "baseline/epics",
            "baseline/process-maps",
            "appendix-ah/domains",
            "baseline",
            CLAUSES)) {
      Folder one = Folder.small(directory.resolve("repository-" + path.hashCode()));
      one.remove(path);
      Files.createSymbolicLink(one.at(path), other.at(path));
      assertThat(one.findings()).containsExactly("syntax.unexpected-file " + path + ":1:1");
    }
  }

  @Test
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
    folder.remove(CLAUSES);
    for (String path : List.of(CLAUSES, "baseline/epics/EP-008-pipe.md", "baseline/pipe")) {
      assertThat(new ProcessBuilder("mkfifo", folder.at(path).toString()).start().waitFor())
          .isZero();
    }
    assertThat(folder.findings())
        .containsExactly(
            "syntax.unexpected-file " + CLAUSES + ":1:1",
            "syntax.unexpected-file baseline/epics/EP-008-pipe.md:1:1",
            "syntax.unexpected-file baseline/pipe:1:1");
  }

  @Test
  void filesAndFoldersOfAnotherUserAreTold() throws IOException {
    Path file = folder.at(EPIC);
    Path maps = folder.at(MAP).getParent();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(maps, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(file), "this user may read everything");
      assertThat(folder.findings())
          .containsExactly(
              "syntax.unexpected-file " + EPIC + ":1:1",
              "syntax.unexpected-file baseline/process-maps:1:1");
    } finally {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      Files.setPosixFilePermissions(maps, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesCannotSteerTheTerminal() throws IOException {
    folder.write("baseline/a\nb.md", "a");
    folder.write("baseline/epics/EP-008-\u001B[31mred.txt", "a");
    folder.write("baseline/epics/a\rb.md", "a");
    assertThat(folder.findings())
        .containsExactly(
            "syntax.unexpected-file baseline/a\uFFFDb.md:1:1",
            "syntax.unexpected-file baseline/epics/EP-008-\uFFFD[31mred.txt:1:1",
            "syntax.front-matter baseline/epics/a\uFFFDb.md:1:1");
  }

  @Test
  void namesMayBeOfAnyLanguage() throws IOException {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "no such names here");
    folder.write(EPIC.replace("look", "l o\u00F6 k"), folder.text(EPIC)).remove(EPIC);
    folder.write("baseline/epics/\u202Edm.txt", "a");
    folder.write("baseline/epics/a\u009Bb.txt", "a");
    assertThat(folder.findings())
        .containsExactly(
            "syntax.unexpected-file baseline/epics/a\uFFFDb.txt:1:1",
            "syntax.unexpected-file baseline/epics/\uFFFDdm.txt:1:1");
  }

  @Test
  void whatToolsLeaveBehindIsPassedOver() throws IOException {
    for (String name : List.of(".gitkeep", ".DS_Store", ".a.md.swp", "a.md~", ".editorconfig")) {
      folder.write("baseline/epics/" + name, "a");
    }
    assertThat(folder.findings()).isEmpty();
  }
}
