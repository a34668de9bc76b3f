package dev.ssi.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever way a file is saved, the page follows and the browser is told. */
class SavesTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  @TempDir private Path temp;

  private Path root() throws IOException {
    return Files.createDirectories(temp.resolve("documents"));
  }

  /** The ways in which editors save. */
  enum Way {
    IN_PLACE {
      @Override
      void save(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
      }
    },
    RENAMED_OVER {
      @Override
      void save(Path file, byte[] bytes) throws IOException {
        Path draft = Files.write(file.resolveSibling("4913"), bytes);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    DELETED_AND_MADE_ANEW {
      @Override
      void save(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
      }
    },
    OLD_ONE_KEPT_AS_BACKUP {
      @Override
      void save(Path file, byte[] bytes) throws IOException {
        Files.move(
            file,
            file.resolveSibling(file.getFileName() + "~"),
            StandardCopyOption.REPLACE_EXISTING);
        Files.write(file, bytes);
      }
    },
    FOLDER_EXCHANGED {
      @Override
      void save(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        Path aside = folder.resolveSibling("aside");
        Files.createDirectory(aside);
        Files.write(aside.resolve(file.getFileName()), bytes);
        Files.delete(file);
        Files.delete(folder);
        Files.move(aside, folder);
      }
    };

    abstract void save(Path file, byte[] bytes) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void aSaveIsToldAndShown(Way way) throws Exception {
    try (Served served = Served.of(Texts.example(), root())) {
      BlockingQueue<String> events = served.events();
      String first = Served.next(events);
      for (String title : List.of("Find a Device", "Seek a Device")) {
        way.save(root().resolve(EPIC), titled(title));
        served.until(
            "/EP-007.html", page -> assertThat(page.body()).contains("EP-007</span> " + title));
        assertThat(Served.next(events)).isNotEqualTo(first);
      }
    }
  }

  private static byte[] titled(String title) {
    return Texts.example()
        .replace(EPIC, "title: Look up a Device", "title: " + title)
        .files()
        .get(EPIC);
  }

  @ParameterizedTest
  @EnumSource
  void itIsAlsoNoticedWhereTheSystemTellsNothing(Way way) throws Exception {
    try (Served served = Served.of(Texts.example(), root(), false)) {
      BlockingQueue<String> events = served.events();
      String first = Served.next(events);
      way.save(root().resolve(EPIC), titled("Find a Device"));
      served.until(
          "/EP-007.html", page -> assertThat(page.body()).contains("EP-007</span> Find a Device"));
      assertThat(Served.next(events)).isNotEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothFoldersMayGoAndComeBackAsWhenABranchIsChanged(boolean isWatched) throws Exception {
    try (Served served = Served.of(Texts.example(), root(), isWatched)) {
      Path aside = temp.resolve("aside");
      Files.createDirectory(aside);
      for (String folder : List.of("baseline", "appendix-ah")) {
        Files.move(root().resolve(folder), aside.resolve(folder));
      }
      served.until("/EP-007.html", page -> assertThat(page.statusCode()).isEqualTo(404));
      assertThat(served.page("/findings").select("main").text()).contains("syntax.missing-file");
      Served.write(Texts.example(), root());
      served.until("/EP-007.html", page -> assertThat(page.statusCode()).isEqualTo(200));
      served.until("/findings", page -> assertThat(page.body()).contains("Nothing is wrong"));
      assertThat(served.bugs).isEmpty();
    }
  }

  @Test
  void aFileInANewFolderIsNoticed() throws Exception {
    try (Served served = Served.of(Texts.example(), root())) {
      Path folder = Files.createDirectories(root().resolve("baseline/governance/changes"));
      served.until("/findings", page -> assertThat(page.body()).contains("Nothing is wrong"));
      Files.writeString(folder.resolve("stray.txt"), "What is this?");
      served.until("/findings", page -> assertThat(page.body()).contains("stray.txt"));
      Files.delete(folder.resolve("stray.txt"));
      served.until("/findings", page -> assertThat(page.body()).doesNotContain("stray.txt"));
    }
  }

  @Test
  void whatToolsLeaveAndWhatChangesNothingIsNotTold() throws Exception {
    try (Served served = Served.of(Texts.example(), root())) {
      BlockingQueue<String> events = served.events();
      String first = Served.next(events);
      Path epic = root().resolve(EPIC);
      Files.writeString(epic.resolveSibling(".EP-007.md.swp"), "vim");
      Files.write(epic, Texts.example().files().get(EPIC));
      Files.writeString(root().resolve("notes.txt"), "not a document");
      // Whoever asks after these is told of the next save first.
      Files.write(epic, titled("Find a Device"));
      String second = Served.next(events);
      assertThat(second).isNotEqualTo(first);
      served.until(
          "/EP-007.html", page -> assertThat(page.body()).contains("EP-007</span> Find a Device"));
      assertThat(events).isEmpty();
    }
  }

  @Test
  void aBrowserThatComesBackHearsAtOnceWhichDocumentsThereAre() throws Exception {
    String before;
    try (Served served = Served.of(Texts.example(), root())) {
      before = Served.next(served.events());
    }
    try (Served served = Served.of(Texts.example(), root())) {
      assertThat(Served.next(served.events())).isEqualTo(before);
      assertThat("data: " + served.page("/").select("meta[name=ssi-edition]").attr("content"))
          .isEqualTo(before);
    }
  }
}
