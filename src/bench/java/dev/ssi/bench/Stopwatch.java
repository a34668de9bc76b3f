package dev.ssi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs commands and tells what they took. */
final class Stopwatch {
  private static final List<String> TIME = List.of("/usr/bin/time", "-f", "%U %S %M");
  private static final double NANOSECONDS = 1e9;
  private static final double KIBIBYTES = 1024;
  private static final long POLL_MILLISECONDS = 5;

  private final Path work;
  private final Duration patience;
  private final boolean hasTime;
  private int runs;

  /**
   * @param work an existing folder for what the commands print
   * @param patience how long a command may take
   */
  Stopwatch(Path work, Duration patience) throws IOException, InterruptedException {
    this.work = work;
    this.patience = patience;
    this.hasTime = hasGnuTime();
  }

  /** Other times, such as that of macOS, know no {@code -f}. */
  private static boolean hasGnuTime() throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(TIME.get(0)))) {
      return false;
    }
    List<String> trial = new ArrayList<>(TIME);
    trial.add("true");
    Process process = new ProcessBuilder(trial).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 && said.matches("\\d+\\.\\d+ \\d+\\.\\d+ \\d+\\s*");
  }

  /** How processor time and memory are measured, as a sentence. */
  String method() {
    return hasTime
        ? "CPU and peak memory as GNU time reports them (rusage of the child)."
        : "CPU as last seen while the process ran, so a little low; no GNU time, so no memory.";
  }

  /**
   * Runs a command that must succeed.
   *
   * @return empty when it took too long, and was ended, or more memory than Java gave it
   * @throws IOException if it fails, or did not do its work; the message holds what it printed
   */
  Optional<Cost> run(Command command) throws IOException, InterruptedException {
    Path out = work.resolve("out");
    Path times = work.resolve("times");
    List<String> words = new ArrayList<>();
    if (hasTime) {
      words.addAll(TIME);
      words.addAll(List.of("-o", times.toString()));
    }
    words.addAll(command.words(++runs));
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    Duration seen = await(process, start);
    double wall = (System.nanoTime() - start) / NANOSECONDS;
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      return Optional.empty();
    }
    String printed = Files.readString(out);
    if (printed.contains("OutOfMemoryError")) {
      return Optional.empty();
    }
    if (process.exitValue() != 0 || !command.proof().test(printed)) {
      throw new IOException(
          command.words() + " failed, status " + process.exitValue() + ":\n" + printed);
    }
    return Optional.of(hasTime ? cost(wall, Files.readString(times)) : cost(wall, seen));
  }

  /** Waits for the end, or for too long; the processor time last seen, if that must be asked. */
  private Duration await(Process process, long start) throws InterruptedException {
    Duration seen = Duration.ZERO;
    while (System.nanoTime() - start < patience.toNanos()) {
      if (process.waitFor(hasTime ? 1000 : POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        break;
      }
      seen = process.info().totalCpuDuration().orElse(seen);
    }
    return seen;
  }

  private static Cost cost(double wall, String times) {
    String[] numbers = times.strip().split(" ");
    double cpu = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
    return new Cost(wall, cpu, Double.parseDouble(numbers[2]) / KIBIBYTES);
  }

  private static Cost cost(double wall, Duration cpu) {
    return new Cost(wall, cpu.toNanos() / NANOSECONDS, Double.NaN);
  }
}
