package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hooks, run by pre-commit itself on what is staged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher there is ssi.cmd")
final class PreCommitIT {
  private static final Path CONFIGS = Yamls.EXAMPLES.resolve("pre-commit");

  @TempDir static Path temp;
  private static Bench bench;

  private Author author;

  @BeforeAll
  static void layOut() throws IOException {
    Prerequisites.need("pre-commit");
    bench = new Bench(temp);
  }

  @BeforeEach
  void begin(TestInfo test) throws IOException {
    author = bench.author(test.getTestMethod().orElseThrow().getName());
  }

  private Shell.Outcome staged() throws IOException {
    Path store = bench.serverRoot();
    Map<String, String> environment = bench.environmentOfJob(store);
    environment.put("PRE_COMMIT_HOME", temp.resolve("hooks").toString());
    environment.put("STUB_BUILT", bench.toolkit().resolve("target").toString());
    return Shell.run("git add --all; pre-commit run --color never", author.work(), environment);
  }

  private void assertThatTheyKeepWatch() throws IOException {
    author.write("notes.txt", "No document.\n");
    assertThat(staged().log()).contains("Skipped").doesNotContain("Failed");

    author.replace(Author.EPIC, "so-that: ", "so-that:   ");
    assertThat(staged().log()).containsPattern("ssi fmt\\.+Failed").contains("Laid out: 1 file");
    assertThat(staged().status()).as("laid out, nothing else is wrong").isZero();

    author.replace(Author.EPIC, "FC-SMI-02", "FC-SMI-99");
    Shell.Outcome slip = staged();
    assertThat(slip.status()).isEqualTo(1);
    assertThat(slip.log()).containsPattern("ssi validate\\.+Failed").contains("FC-SMI-99");
  }

  @Test
  void hooksOfTheToolkitsRepositoryWatchTheDocuments() throws IOException {
    String config =
        Files.readString(CONFIGS.resolve(".pre-commit-config.yaml"))
            .replace(
                "https://git.example.org/your-group/ssi", "file://" + bench.server("group/ssi"))
            .replace("rev: v1.0.0", "rev: tool-1");
    author.write(".pre-commit-config.yaml", config);
    assertThatTheyKeepWatch();
    assertThat(bench.serverRoot().resolve("builds")).hasContent("built");
  }

  @Test
  void hooksBesideTheToolkitWatchTheDocuments() throws IOException {
    author.copy(CONFIGS.resolve("beside-ssi.pre-commit-config.yaml"), ".pre-commit-config.yaml");
    assertThatTheyKeepWatch();
  }
}
