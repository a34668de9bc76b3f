package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every script of the template for GitLab, run by bash with the packaged tool on the sample. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the template runs on Linux")
final class GitLabTemplateIT {
  private static final String MARKER = "<!-- ssi report -->\n";

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
    author = bench.author("group/" + test.getTestMethod().orElseThrow().getName());
    store = bench.fresh("store");
  }

  private GitLabRun mergeRequest(String message, Map<String, String> more) throws IOException {
    author.push(message);
    String server = author.server().toString().replaceAll("\\.git$", "");
    Map<String, String> told = new HashMap<>();
    told.put("CI_PIPELINE_SOURCE", "merge_request_event");
    told.put("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
    told.put("CI_MERGE_REQUEST_PROJECT_ID", "12");
    told.put("CI_MERGE_REQUEST_SOURCE_PROJECT_ID", "12");
    told.put("CI_MERGE_REQUEST_PROJECT_URL", "file://" + server);
    told.put("CI_MERGE_REQUEST_IID", "7");
    told.put("SSI_COMMENT_TOKEN", "comment-token");
    told.putAll(more);
    return GitLabRun.of(bench, author, store, told);
  }

  private static void assertResults(
      GitLabRun run, String ssi, String comment, String pages, String release) {
    assertThat(run.results)
        .as("%s", run.log)
        .hasToString(
            "{pages=%s, ssi=%s, ssi-comment=%s, ssi-release=%s}"
                .formatted(pages, ssi, comment, release));
  }

  private static String onlyNote(GitLabRun run) throws IOException {
    JsonArray notes = JsonParser.parseString(run.notes()).getAsJsonArray();
    assertThat(notes).hasSize(1);
    return notes.get(0).getAsJsonObject().get("body").getAsString();
  }

  @Test
  void aMergeRequestIsToldItsDeltaAndTheNextPushWritesThatAnew() throws IOException {
    author.on("change").replace(Author.EPIC, "so-that: ", "so-that: soon ");
    GitLabRun first = mergeRequest("First", Map.of());

    assertResults(first, "success", "success", "skipped", "skipped");
    assertThat(onlyNote(first))
        .startsWith(MARKER)
        .contains("| `ssi validate` | success |", "EP-006", "<ins>soon ")
        .doesNotContain("failure");

    author.replace(Author.EPIC, "FC-SMI-02", "FC-SMI-99");
    author.replace(Author.EPIC, "soon ", "\"/close @octocat\" # ");
    GitLabRun second = mergeRequest("Slip", Map.of());

    assertResults(second, "failure", "success", "skipped", "skipped");
    assertThat(onlyNote(second))
        .contains("| `ssi validate` | failure |", "trace.unknown-reference", "What changes")
        .doesNotContain("@octocat", "\n/");
    Path report = second.artifacts.resolve("out/ci/gl-code-quality-report.json");
    assertThat(JsonParser.parseString(Files.readString(report)).getAsJsonArray()).isNotEmpty();
    assertThat(second.artifacts.resolve("out/ci/junit.xml")).content().contains("<testsuite");
    assertThat(second.artifacts.resolve("out/ci/ssi.sarif")).content().contains("\"2.1.0\"");
  }

  @Test
  void aForkIsComparedWithTheProjectAskedAndLeavesItsReportInTheArtifacts() throws IOException {
    Author fork = bench.author("fork/documents");
    author.replace(Author.OTHER_EPIC, "so-that: ", "so-that: now ").push("Theirs");
    String asked = "file://" + author.server().toString().replaceAll("\\.git$", "");
    author = new Author(fork.work(), fork.server());
    author.on("change").replace(Author.EPIC, "want: ", "want: soon ");
    GitLabRun run =
        mergeRequest(
            "Ours",
            Map.of(
                "CI_MERGE_REQUEST_SOURCE_PROJECT_ID", "99",
                "CI_MERGE_REQUEST_PROJECT_URL", asked,
                "SSI_COMMENT_TOKEN", ""));

    assertResults(run, "success", "skipped", "skipped", "skipped");
    assertThat(run.artifacts.resolve("out/ci/comment.md"))
        .content()
        .contains("soon ")
        .doesNotContain("now ");
    assertThat(run.calls()).isEmpty();
  }

  /** The tool is in a project of its own, and is built. */
  @Test
  void theSiteIsPublishedFromTheDefaultBranch() throws IOException {
    Files.delete(author.work().resolve("ssi"));
    author.replace("ci/ssi.gitlab-ci.yml", "SSI_TOOLKIT: ''", "SSI_TOOLKIT: group/ssi@tool-1");
    author.replace(Author.EPIC, "so-that: ", "so-that: now ").push("Clean");
    GitLabRun run = GitLabRun.of(bench, author, store, Map.of("CI_COMMIT_BRANCH", "main"));

    assertResults(run, "success", "skipped", "success", "skipped");
    assertThat(run.artifacts.resolve("public/EP-006.html"))
        .content()
        .contains("now ")
        .doesNotContain("Draft, not recorded");
    assertThat(store.resolve("builds")).hasContent("built");
  }

  @Test
  void aTagPublishesTheDeltaFromTheReleaseBefore() throws IOException {
    Shell.git(author.work(), "tag", "--delete", "v2.0");
    author.tag("v2.0");
    GitLabRun run = GitLabRun.of(bench, author, store, Map.of("CI_COMMIT_TAG", "v2.0"));

    assertResults(run, "success", "skipped", "skipped", "success");
    assertThat(store.resolve("packages").toFile().list())
        .contains("delta.html", "delta.docx", "delta.md", "live.tar.gz", "ssi.pdf");
    assertThat(store.resolve("release.json"))
        .content()
        .contains("\"tag_name\": \"v2.0\"", "/packages/generic/ssi/v2.0/delta.html");
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws IOException {
    author.on("change").replace("ci/ssi.gitlab-ci.yml", "GIT_DEPTH: '0'", "GIT_DEPTH: '1'");
    GitLabRun run = mergeRequest("Shallow", Map.of());

    assertThat(run.results).containsEntry("ssi", "failure");
    assertThat(run.log.toString())
        .contains("git fetch --unshallow --tags", "the clone needs GIT_DEPTH: '0'");
  }
}
