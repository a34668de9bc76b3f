package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import dev.ssi.delta.Side;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What axe-core finds in the page, in a real Chromium: nothing. Without Chromium the test is
 * skipped, save where the variable {@code CI} is {@code true}.
 */
class AccessibilityTest {
  private static final String CLEAN = "no violation";
  private static final String LIGHT = "--blink-settings=preferredColorScheme=1";
  private static final String PHONE = "320,800";
  private static final String DESK = "1400,900";
  private static final String DARK = "--blink-settings=preferredColorScheme=0";

  /** Unfolds every detail, runs every rule, and leaves what it finds in place of the page. */
  private static final String RUN =
      """
      document.querySelectorAll('details').forEach(it => { it.open = true; });
      const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      axe.run(document).then(result => {
        const found = result.violations.map(it => it.id + ': ' + it.help + ': '
            + it.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' '));
        const verdict = document.createElement('pre');
        verdict.id = 'verdict';
        verdict.textContent = scheme + ', ' + (result.passes.length > 20 ? '' : 'too few rules, ')
            + (found.length ? found.join('\\n') : 'no violation');
        document.body.replaceChildren(verdict);
      });
      """;

  @TempDir private Path directory;

  @BeforeAll
  static void findChromium() {
    boolean required = "true".equals(System.getenv("CI"));
    assumeTrue(
        required || chromium().isPresent(),
        "axe-core is not run: there is no chromium on the path");
    assertThat(chromium()).as("chromium, which .ci/run installs").isPresent();
  }

  private static Optional<Path> chromium() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void aPageWithEveryKindOfChangeIsAccessibleOnAPhone() throws Exception {
    assertThat(
            verdict(
                Deltas.between(Read.edition(Editions.v1_1()), Read.edition(Editions.v2_0())),
                LIGHT,
                PHONE))
        .isEqualTo("light, " + CLEAN);
  }

  @Test
  void aPageIsAccessibleInTheDark() throws Exception {
    assertThat(
            verdict(
                Deltas.between(Read.edition(Editions.v1_0()), Read.edition(Editions.v1_1())),
                DARK,
                DESK))
        .isEqualTo("dark, " + CLEAN);
  }

  @Test
  void aDraftWithoutChangesIsAccessible() throws Exception {
    Side work = new Side("worktree", null, null, null, "1.1", "1.0", null, null);
    Edition small = Read.edition(Texts.example());
    Delta draft = Delta.between(small, Deltas.side("v1.0", 1), small, work);
    assertThat(verdict(draft, LIGHT, DESK)).isEqualTo("light, " + CLEAN);
  }

  private String verdict(Delta delta, String scheme, String size)
      throws IOException, InterruptedException {
    String page = DeltaHtml.render(delta).replaceAll("<meta http-equiv=[^>]*>", "");
    Path file = directory.resolve("page.html");
    Files.writeString(
        file,
        page.replace(
            "</body>", "<script>" + axe() + "</script><script>" + RUN + "</script></body>"));
    Path dom = directory.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                List.of(
                    chromium().orElseThrow().toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    scheme,
                    "--window-size=" + size,
                    "--user-data-dir=" + directory.resolve("profile"),
                    "--virtual-time-budget=120000",
                    "--dump-dom",
                    file.toUri().toString()))
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("chromium ends").isTrue();
    Element verdict = Jsoup.parse(Files.readString(dom)).getElementById("verdict");
    assertThat(verdict).as("axe-core came to an end").isNotNull();
    return verdict.wholeText();
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script", "<\\/script");
    }
  }
}
