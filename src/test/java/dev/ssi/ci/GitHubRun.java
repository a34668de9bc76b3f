package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One run of the workflow that is in a commit: each job, in the order in which they need others.
 */
final class GitHubRun {
  final Map<String, String> results = new LinkedHashMap<>();

  /** How each step ended, by job and by what the step is called. */
  final Map<String, String> steps = new LinkedHashMap<>();

  final StringBuilder log = new StringBuilder();
  final StringBuilder summary = new StringBuilder();
  final Bench bench;
  final Event event;

  /** What outlives the run: comments, releases, the site. */
  final Path store;

  /** What the jobs hand to one another. */
  final Path artifacts;

  private final Map<String, Object> needs = new HashMap<>();

  private GitHubRun(Bench bench, Event event, Path store) throws IOException {
    this.bench = bench;
    this.event = event;
    this.store = store;
    this.artifacts = bench.fresh("artifacts");
  }

  static GitHubRun of(Bench bench, Event event, Path store) throws IOException {
    GitHubRun run = new GitHubRun(bench, event, store);
    Path file = Files.createTempFile("workflow", ".yml");
    Files.writeString(
        file, Shell.git(event.server(), "show", event.commit() + ":.github/workflows/ssi.yml"));
    Map<String, Object> workflow = Yamls.read(file);
    Files.delete(file);
    for (Map.Entry<String, Object> job : Yamls.map(workflow.get("jobs")).entrySet()) {
      run.job(job.getKey(), Yamls.map(job.getValue()), workflow);
    }
    return run;
  }

  private void job(String name, Map<String, Object> job, Map<String, Object> workflow)
      throws IOException {
    Map<String, Object> context = new HashMap<>();
    context.put("github", event.github());
    context.put("needs", needs);
    boolean succeeded =
        Yamls.strings(job.get("needs")).stream().map(results::get).allMatch("success"::equals);
    if (!Expressions.holds(job.get("if"), succeeded, context)) {
      end(name, "skipped", Map.of());
      return;
    }
    Map<String, String> environment = bench.environmentOfJob(store);
    Map<String, Object> filled = new HashMap<>();
    Yamls.map(workflow.get("env"))
        .forEach((key, value) -> filled.put(key, Expressions.filled(value, context)));
    filled.forEach((key, value) -> environment.put(key, String.valueOf(value)));
    context.put("env", filled);
    environment.put("STUB_PERMISSIONS", permissions(job));
    environment.put("STUB_BUILT", bench.toolkit().resolve("target").toString());
    GitHubJob run = new GitHubJob(this, name, environment, context);
    run.steps(Yamls.maps(job.get("steps")));
    Map<String, Object> outputs = new HashMap<>();
    Yamls.map(job.get("outputs"))
        .forEach((key, value) -> outputs.put(key, Expressions.filled(value, context)));
    end(name, run.succeeded() ? "success" : "failure", outputs);
  }

  private void end(String name, String result, Map<String, Object> outputs) {
    results.put(name, result);
    needs.put(name, Map.of("result", result, "outputs", outputs));
  }

  /** What the token of the job may do; that of a fork writes nothing, whatever the job asks. */
  private String permissions(Map<String, Object> job) {
    assertThat(job).containsKey("permissions");
    return Yamls.map(job.get("permissions")).entrySet().stream()
        .map(each -> each.getKey() + ":" + (event.isOfFork() ? "read" : each.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** The comments of the pull request, as the server would show them. */
  String comments() throws IOException {
    Path file = store.resolve("comments.json");
    return Files.exists(file) ? Files.readString(file) : "[]";
  }
}
