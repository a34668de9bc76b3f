package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a script as a runner does: nothing to read, and only the environment that it is given. */
final class Shell {
  /** What GitHub runs a step with that says {@code shell: bash}; GitLab's bash has the same two. */
  static final List<String> BASH = List.of("bash", "--noprofile", "--norc", "-eo", "pipefail");

  record Outcome(int status, String log) {}

  private Shell() {}

  static Outcome run(String script, Path folder, Map<String, String> environment) {
    try {
      Path file = Files.createTempFile("step", ".sh");
      Files.writeString(file, script);
      List<String> command = new ArrayList<>(BASH);
      command.add(file.toString());
      Outcome outcome = call(command, folder, environment);
      Files.delete(file);
      return outcome;
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Runs git, which must succeed; gives what it printed. */
  static String git(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Outcome outcome = call(command, folder, Bench.environment());
      assertThat(outcome.status()).as("%s: %s", command, outcome.log()).isZero();
      return outcome.log().strip();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  static Outcome call(List<String> command, Path folder, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return new Outcome(process.exitValue(), log);
  }
}
