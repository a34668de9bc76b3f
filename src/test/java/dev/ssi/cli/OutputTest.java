package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where publications may go: never among the authored files. */
class OutputTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build -o baseline/site",
        "build -o other/../appendix-ah/site",
        "delta HEAD -o appendix-ah/delta",
        "consult PKG-2019-01 --text . --from HEAD -o baseline/governance/pack",
      })
  void nothingIsPublishedAmongTheAuthoredFiles(String command) throws IOException {
    GitFolder.of(directory, Texts.sample()).commit("first");
    Folder folder = new Folder(directory);
    SortedMap<String, String> before = folder.texts();
    Run run = folder.ssi(command.split(" "));
    assertThat(run.status()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(" holds authored files only. Name another.");
    assertThat(folder.texts()).isEqualTo(before);
  }

  @Test
  void aFolderOfThatNameElsewhereIsAnyFolder() throws IOException {
    Folder folder = Folder.small(directory.resolve("here"));
    assertThat(folder.ssi("build", "-o", "../baseline/site").err())
        .doesNotContain("holds authored files");
    assertThat(directory.resolve("baseline/site/index.html")).exists();
  }
}
