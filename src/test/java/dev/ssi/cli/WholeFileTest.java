package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written whole or not at all, by one run or by several at once. */
class WholeFileTest {
  private static final int ROUNDS = 300;

  @TempDir private Path directory;

  private static byte[] bytes(String letter) {
    return letter.repeat(200_000).getBytes(StandardCharsets.UTF_8);
  }

  private static List<Object> atOnce(List<Callable<Object>> tasks) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    List<Object> results = new ArrayList<>();
    try {
      for (Future<Object> each : threads.invokeAll(tasks)) {
        try {
          results.add(each.get());
        } catch (ExecutionException failed) {
          results.add(failed.getCause());
        }
      }
    } finally {
      threads.shutdown();
    }
    return results;
  }

  @Test
  void ofTwoRunsAtOnceEachWritesTheWholeFile() throws Exception {
    Path file = directory.resolve("x.md");
    Files.write(file, bytes("a"));
    List<Callable<Object>> tasks = new ArrayList<>();
    for (String letter : List.of("b", "c")) {
      tasks.add(
          () -> {
            for (int round = 0; round < ROUNDS; round++) {
              WholeFile.replace(file, bytes(letter));
              assertThat(Files.readString(file)).hasSize(200_000).matches("b+|c+");
            }
            return "done";
          });
    }
    assertThat(atOnce(tasks)).containsExactly("done", "done");
    assertThat(names()).containsExactly("x.md");
  }

  @Test
  void ofTwoRunsAtOnceOneMakesAFile() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path file = directory.resolve("made-" + round);
      List<Callable<Object>> tasks = new ArrayList<>();
      for (String letter : List.of("b", "c", "d")) {
        tasks.add(
            () -> {
              WholeFile.create(file, letter.getBytes(StandardCharsets.UTF_8));
              return letter;
            });
      }
      List<Object> made = atOnce(tasks);
      assertThat(made).filteredOn(UserError.class::isInstance).hasSize(2);
      assertThat(made).contains(Files.readString(file));
    }
  }

  @Test
  void aFileIsNeverWrittenOver() throws IOException {
    Path file = directory.resolve("taken/x.md");
    WholeFile.create(file, bytes("a"));
    assertThatThrownBy(() -> WholeFile.create(file, bytes("b")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is there already");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes("a"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
