package dev.ssi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser, without a window. */
public final class Chromium {
  private Chromium() {}

  /** The program, if it is installed. */
  public static Optional<Path> program() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether tests that need it are to fail where it is not there. */
  public static boolean isRequired() {
    return "true".equals(System.getenv("CI"));
  }

  /**
   * What becomes of a page once its scripts have run.
   *
   * @param scratch an empty or shared folder for the browser's own files
   * @param options such as {@code --window-size=320,800}
   */
  public static Document open(String address, Path scratch, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program().orElseThrow().toString());
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu"));
    command.addAll(List.of(options));
    command.add("--user-data-dir=" + scratch.resolve("profile"));
    command.addAll(List.of("--virtual-time-budget=120000", "--dump-dom", address));
    Path dom = scratch.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("chromium ends").isTrue();
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }
}
