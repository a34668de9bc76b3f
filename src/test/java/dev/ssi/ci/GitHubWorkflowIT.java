package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every step of the workflow for GitHub, run by bash with the packaged tool on the sample. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflow runs on Linux")
final class GitHubWorkflowIT {
  private static final String MARKER = "<!-- ssi report -->\n";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";

  @TempDir static Path temp;
  private static Bench bench;

  private Author author;
  private Path store;

  @BeforeAll
  static void layOut() throws IOException {
    Prerequisites.need("jq");
    bench = new Bench(temp);
  }

  @BeforeEach
  void begin(TestInfo test) throws IOException {
    author = bench.author(test.getTestMethod().orElseThrow().getName());
    store = bench.fresh("store");
  }

  private GitHubRun run(Event event) throws IOException {
    return GitHubRun.of(bench, event, store);
  }

  private GitHubRun pullRequest(String commit) throws IOException {
    return run(Event.pullRequest(author.server(), commit));
  }

  private static void assertResults(
      GitHubRun run, String check, String comment, String scan, String publish, String release) {
    assertThat(run.results)
        .as("%s", run.log)
        .hasToString(
            "{check=%s, comment=%s, scan=%s, publish=%s, release=%s}"
                .formatted(check, comment, scan, publish, release));
  }

  private static String onlyComment(GitHubRun run) throws IOException {
    JsonArray comments = JsonParser.parseString(run.comments()).getAsJsonArray();
    assertThat(comments).hasSize(1);
    return comments.get(0).getAsJsonObject().get("body").getAsString();
  }

  /** The tool is in a repository of its own: the first run builds it, the second finds it kept. */
  @Test
  void aPullRequestIsToldItsDeltaAndTheNextPushWritesThatAnew() throws IOException {
    Files.delete(author.work().resolve("ssi"));
    author
        .on("change")
        .replace(".github/workflows/ssi.yml", "SSI_TOOLKIT: ''", "SSI_TOOLKIT: group/ssi@tool-1")
        .replace(Author.EPIC, "so-that: ", "so-that: soon ");
    GitHubRun first = pullRequest(author.push("First"));

    assertResults(first, "success", "success", "success", "skipped", "skipped");
    assertThat(onlyComment(first))
        .startsWith(MARKER)
        .contains("| `ssi validate` | success |", "EP-006", "<ins>soon ")
        .doesNotContain("failure", "skipped");
    assertThat(first.summary).hasToString(onlyComment(first));

    author.replace(Author.EPIC, "soon ", "later ");
    GitHubRun second = pullRequest(author.push("Second"));

    assertThat(onlyComment(second)).startsWith(MARKER).contains("<ins>later ");
    assertThat(store.resolve("builds")).hasContent("built");
  }

  @Test
  void anErrorFailsTheCheckAndIsToldEverywhereAndWhatWasWrongBeforeOnlyToCodeScanning()
      throws IOException {
    author.replace(Author.OTHER_EPIC, "FC-SMI-01", "FC-SMI-88").push("Old slip");
    String nasty = "@octocat </details> <img src=x> ::warning::x $(touch owned) `x` #1 /close ";
    author
        .on("change")
        .replace(Author.EPIC, "so-that: ", "so-that: \"" + nasty + "\" # ")
        .replace(Author.EPIC, "FC-SMI-02", "FC-SMI-99</details>@octocat");
    GitHubRun run = pullRequest(author.push("@octocat $(touch owned)"));

    assertResults(run, "failure", "success", "success", "skipped", "skipped");
    assertThat(run.log.toString())
        .contains("::error file=" + Author.EPIC + ",")
        .doesNotContainPattern("(?m)^::warning::x");
    assertThat(onlyComment(run))
        .contains("| `ssi validate` | failure |", "trace.unknown-reference", "What changes")
        .doesNotContain("FC-SMI-88");
    assertThat(Files.readString(run.artifacts.resolve("scanned.sarif")))
        .contains("FC-SMI-88", "FC-SMI-99");
    assertCallsNobody(onlyComment(run));
  }

  private static void assertCallsNobody(String comment) {
    String live = comment.replaceAll("`[^`\\n]*`", "`code`");
    assertThat(live).contains("octocat").doesNotContain("@octocat", "<img", "\n/");
    assertThat(live.split("</details>", -1)).hasSameSizeAs(live.split("<details open>", -1));
  }

  @Test
  void whatTheMergeWouldBreakAndAChangeOfTheLawWithoutAModificationAreToldWithTheReason()
      throws IOException {
    author.replace(Author.EPIC, "so-that: ", "so-that: now ").push("Theirs");
    author
        .from("change", "HEAD~1")
        .replace(Author.EPIC, "so-that: ", "so-that: soon ")
        .replace(DOMAIN, "    access: {all: V}", "    access: {all: N}");
    GitHubRun run = pullRequest(author.push("Ours"));

    assertThat(run.steps)
        .containsEntry("check/Merge", "failure")
        .containsEntry("check/Delta", "failure");
    assertThat(onlyComment(run))
        .contains("What the merge would break")
        .contains("Why it may not go forward as it is", "cites no SEC modification");
  }

  /** And one too long for a comment, so that it is cut. */
  @Test
  void aForkReadsItsReportInTheSummary() throws IOException {
    author.on("change");
    try (Stream<Path> epics = Files.list(author.work().resolve("baseline/epics"))) {
      for (Path epic : (Iterable<Path>) epics::iterator) {
        String wordy = "so-that: ü" + " many words".repeat(60) + " # ";
        String text = Files.readString(epic).replace("so-that: ", wordy);
        Files.writeString(epic, text.replace("[FC-", "[FC-X"));
      }
    }
    GitHubRun run = run(Event.ofFork(author.server(), author.push("Long")));

    assertResults(run, "failure", "skipped", "skipped", "skipped", "skipped");
    assertThat(run.summary.toString())
        .hasSizeBetween(40_000, 65_536)
        .contains("What changes", "**Cut here.**", "/your-org/documents/actions/runs/4711")
        .endsWith("</details>\n");
    assertThat(store.resolve("calls")).doesNotExist();
  }

  @Test
  void theSiteIsPublishedFromMainAsLongAsItIsClean() throws IOException {
    author.replace(Author.EPIC, "so-that: ", "so-that: now ");
    GitHubRun run = run(Event.push(author.server(), "main", author.push("Clean")));

    assertResults(run, "success", "skipped", "success", "success", "skipped");
    assertThat(store.resolve("site/EP-006.html")).content().contains("now ");

    author.replace(Author.EPIC, "now ", "later ").replace(Author.EPIC, "FC-SMI-02", "FC-SMI-99");
    GitHubRun faulty = run(Event.push(author.server(), "main", author.push("Slip")));

    assertResults(faulty, "failure", "skipped", "success", "skipped", "skipped");
    assertThat(store.resolve("site/EP-006.html")).content().contains("now ");
  }

  @Test
  void aTagPublishesTheDeltaFromTheReleaseBefore() throws IOException {
    Shell.git(author.work(), "tag", "--delete", "v2.0");
    GitHubRun run = run(Event.tag(author.server(), "v2.0", author.tag("v2.0")));

    assertResults(run, "success", "skipped", "success", "skipped", "success");
    Path release = store.resolve("releases/v2.0");
    assertThat(release.toFile().list())
        .contains("delta.html", "delta.docx", "delta.md", "delta.json", "delta.csv")
        .contains("live.tar.gz", "ssi.pdf");
    assertThat(release.resolve("delta.json"))
        .content()
        .contains("\"v1.1\"", "\"v2.0\"", "FC-OTH-02");
  }

  @Test
  void theFirstTagPublishesTheLiveDocumentAlone() throws IOException {
    Shell.git(author.server(), "tag", "--delete", "v1.0", "v1.1", "v2.0");
    Shell.git(author.work(), "tag", "--delete", "v1.0", "v1.1", "v2.0");
    GitHubRun run = run(Event.tag(author.server(), "2.0", author.tag("2.0")));

    assertResults(run, "success", "skipped", "success", "skipped", "success");
    assertThat(store.resolve("releases/2.0").toFile().list())
        .containsExactlyInAnyOrder("live.tar.gz", "ssi.pdf");
    assertThat(run.log.toString()).contains("2.0 is the first release");
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws IOException {
    author.on("change").replace(".github/workflows/ssi.yml", "fetch-depth: 0", "fetch-depth: 1");
    GitHubRun run = pullRequest(author.push("Shallow"));

    assertThat(run.results).containsEntry("check", "failure");
    assertThat(run.log.toString())
        .contains("git fetch --unshallow --tags", "the checkout needs fetch-depth: 0");
  }

  @Test
  void aToolkitThatIsNowhereIsAskedFor() throws IOException {
    Files.delete(author.work().resolve("ssi"));
    GitHubRun run = pullRequest(author.on("change").push("No toolkit"));

    assertResults(run, "failure", "skipped", "skipped", "skipped", "skipped");
    assertThat(run.log.toString()).contains("::error::There is no ./ssi in this repository");
  }
}
