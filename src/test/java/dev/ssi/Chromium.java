package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A real browser, for what only a browser can tell. */
public final class Chromium {
  public static final String LIGHT = "--blink-settings=preferredColorScheme=1";
  public static final String DARK = "--blink-settings=preferredColorScheme=0";
  public static final String FORCED_COLOURS = "--force-high-contrast";
  public static final String PHONE = "--window-size=320,800";
  public static final String DESK = "--window-size=1400,900";

  /** What {@link #AXE} says of a page that axe-core finds nothing in. */
  public static final String CLEAN = "no violation";

  /** Unfolds every detail, runs every rule, and leaves what it finds in place of the page. */
  private static final String AXE =
      """
      window.addEventListener('load', async () => {
        await before();
        document.querySelectorAll('details').forEach(it => { it.open = true; });
        const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
        const forced = matchMedia('(forced-colors: active)').matches ? ', forced colours' : '';
        const result = await axe.run(document, {rules: {'target-size': {enabled: true}}});
        const found = result.violations.map(it => it.id + ': ' + it.help + ': '
            + it.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' '));
        after(scheme + forced + ', ' + (result.passes.length > 20 ? '' : 'too few rules, ')
            + (found.length ? found.join('\\n') : 'no violation'));
      });
      """;

  private static final String SAY =
      """
      function after(text) {
        const verdict = document.createElement('pre');
        verdict.id = 'test-verdict';
        verdict.textContent = text;
        document.body.replaceChildren(verdict);
      }
      """;

  /** Hands on what was found to the next page, in its address: from disk there is no other way. */
  private static final String HAND_ON =
      """
      function after(text) {
        const soFar = new URLSearchParams(location.search).get('found') || '';
        const found = soFar + document.title + ': ' + text + '\\n';
        location.replace('NEXT?found=' + encodeURIComponent(found));
      }
      """;

  private static final String END =
      """
      <!DOCTYPE html><title>End</title><body><pre id="test-verdict"></pre><script>
      document.getElementById('test-verdict').textContent =
          new URLSearchParams(location.search).get('found');
      </script></body>
      """;

  private Chromium() {}

  /** Skips the test where there is no Chromium, save where the variable CI is {@code true}. */
  public static void require() {
    boolean required = "true".equals(System.getenv("CI"));
    assumeTrue(
        required || found().isPresent(), "the test is not run: there is no chromium on the path");
    assertThat(found()).as("chromium, which .ci/run installs").isPresent();
  }

  private static Optional<Path> found() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What axe-core finds in a page, every detail of it unfolded: the colour scheme, and {@link
   * #CLEAN} or the violations.
   *
   * @param page is read as it is, save that its security policy must let axe-core in
   * @param folder where the page lies, with what it needs
   */
  public static String axe(String page, Path folder, String... flags)
      throws IOException, InterruptedException {
    return axe(page, "", folder, flags);
  }

  /** The same after a script has run, which may {@code await}. */
  public static String axe(String page, String before, Path folder, String... flags)
      throws IOException, InterruptedException {
    Path file = folder.resolve("axe.html");
    Files.writeString(file, judged(page, "async function before() {" + before + "}\n" + SAY));
    return verdict(file.toUri().toString(), folder, flags);
  }

  /**
   * The same for many pages, one after the other in one browser, which takes a fifth of the time.
   *
   * @return a line for each page and each violation, with the name of the page before it
   */
  public static List<String> axe(List<String> names, Path folder, String... flags)
      throws IOException, InterruptedException {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String next = i + 1 == names.size() ? "axe-end.html" : "axe-" + (i + 1) + ".html";
      String page =
          Files.readString(folder.resolve(name))
              .replaceAll("<title>[^<]*</title>", "<title>" + name + "</title>");
      String script = "async function before() {}\n" + HAND_ON.replace("NEXT", next);
      Files.writeString(folder.resolve("axe-" + i + ".html"), judged(page, script));
    }
    Files.writeString(folder.resolve("axe-end.html"), END);
    return verdict(folder.resolve("axe-0.html").toUri().toString(), folder, flags).lines().toList();
  }

  private static String judged(String page, String script) throws IOException {
    return page.replaceAll("<meta http-equiv=[^>]*>", "")
        .replace(
            "</body>",
            "<script>" + axeCore() + "</script><script>" + script + AXE + "</script></body>");
  }

  private static String axeCore() throws IOException {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("</script", "<\\/script");
    }
  }

  /** What a page says in the element called {@code test-verdict} when all its scripts have run. */
  public static String verdict(String address, Path folder, String... flags)
      throws IOException, InterruptedException {
    Element verdict = Jsoup.parse(dom(address, folder, flags)).getElementById("test-verdict");
    assertThat(verdict).as("the script on the page came to its end").isNotNull();
    return verdict.wholeText();
  }

  /** The page as it is when all its scripts have run. */
  public static String dom(String address, Path folder, String... flags)
      throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.txt");
    List<String> command = new ArrayList<>();
    command.add(found().orElseThrow().toString());
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu"));
    command.addAll(List.of(flags));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of("--virtual-time-budget=120000", "--dump-dom", address));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("chromium ends").isTrue();
    return Files.readString(dom);
  }
}
