package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One pipeline of the template that is in a commit: each job whose rules hold, stage by stage. */
final class GitLabRun {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(\\w+)\\}?");
  private static final Pattern CLAUSE = Pattern.compile("\\$(\\w+)(?: == (?:\\$(\\w+)|\"(.*)\"))?");
  private static final List<String> STAGES = List.of("build", "test", "deploy");

  final Map<String, String> results = new TreeMap<>();
  final StringBuilder log = new StringBuilder();
  final Path artifacts;

  private final Bench bench;
  private final Author author;
  private final Path store;
  private final Map<String, String> predefined;
  private final Map<String, Object> template;

  private GitLabRun(Bench bench, Author author, Path store, Map<String, String> told)
      throws IOException {
    this.bench = bench;
    this.author = author;
    this.store = store;
    this.artifacts = bench.fresh("artifacts");
    this.template = Yamls.read(author.work().resolve("ci/ssi.gitlab-ci.yml"));
    this.predefined = new HashMap<>(common());
    predefined.putAll(told);
  }

  /** A pipeline of the commit that the author stands on; {@code told} is what it is begun with. */
  static GitLabRun of(Bench bench, Author author, Path store, Map<String, String> told)
      throws IOException {
    GitLabRun run = new GitLabRun(bench, author, store, told);
    run.template.entrySet().stream()
        .filter(job -> !job.getKey().startsWith(".") && !job.getKey().equals("variables"))
        .map(job -> Map.entry(job.getKey(), run.extended(Yamls.map(job.getValue()))))
        .sorted(Comparator.comparing(job -> STAGES.indexOf(job.getValue().get("stage"))))
        .forEach(job -> run.job(job.getKey(), job.getValue()));
    return run;
  }

  private Map<String, String> common() {
    Map<String, String> common = new HashMap<>();
    common.put("CI_API_V4_URL", "https://gitlab.example.org/api/v4");
    common.put("CI_DEFAULT_BRANCH", "main");
    common.put("CI_JOB_TOKEN", "job-token");
    common.put("CI_JOB_URL", "https://gitlab.example.org/group/documents/-/jobs/4711");
    common.put("CI_PROJECT_ID", "12");
    common.put("CI_SERVER_URL", "file://" + bench.serverRoot());
    return common;
  }

  private Map<String, Object> extended(Map<String, Object> job) {
    Map<String, Object> base = Yamls.map(template.get(String.valueOf(job.get("extends"))));
    Map<String, Object> all = new LinkedHashMap<>(base);
    all.putAll(job);
    Map<String, Object> variables = new LinkedHashMap<>(Yamls.map(template.get("variables")));
    variables.putAll(Yamls.map(base.get("variables")));
    variables.putAll(Yamls.map(job.get("variables")));
    all.put("variables", variables);
    return all;
  }

  private void job(String name, Map<String, Object> job) {
    Map<String, Object> rule =
        Yamls.maps(job.get("rules")).stream()
            .filter(each -> holds(String.valueOf(each.get("if"))))
            .findFirst()
            .orElse(null);
    boolean ready =
        Yamls.strings(job.get("needs")).stream()
            .map(results::get)
            .allMatch(
                result -> "success".equals(result) || rule != null && rule.containsKey("when"));
    if (rule == null || !ready) {
      results.put(name, "skipped");
      return;
    }
    try {
      results.put(name, execute(job) ? "success" : "failure");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private boolean holds(String condition) {
    return Stream.of(condition.split(" && ")).allMatch(this::clauseHolds);
  }

  private boolean clauseHolds(String clause) {
    Matcher parts = CLAUSE.matcher(clause);
    assertThat(parts.matches()).as(clause).isTrue();
    String value = predefined.getOrDefault(parts.group(1), "");
    if (parts.group(2) == null && parts.group(3) == null) {
      return !value.isEmpty();
    }
    return value.equals(
        parts.group(2) == null ? parts.group(3) : predefined.getOrDefault(parts.group(2), ""));
  }

  private boolean execute(Map<String, Object> job) throws IOException {
    Path project = bench.fresh("project");
    Map<String, String> environment = bench.environmentOfJob(store);
    environment.putAll(predefined);
    environment.put("CI_PROJECT_DIR", project.toString());
    environment.put("STUB_TOKEN", "comment-token");
    environment.put("STUB_BUILT", bench.toolkit().resolve("target").toString());
    Yamls.map(job.get("variables"))
        .forEach((key, value) -> environment.put(key, expanded(value, environment)));
    if (!"none".equals(environment.get("GIT_STRATEGY"))) {
      fetch(project, environment.getOrDefault("GIT_DEPTH", "20"));
    }
    Bench.copy(artifacts, project);
    List<String> script = new ArrayList<>(Yamls.strings(job.get("before_script")));
    script.addAll(Yamls.strings(job.get("script")));
    Shell.Outcome outcome = Shell.run(String.join("\n", script), project, environment);
    log.append(outcome.log());
    keep(project, Yamls.map(job.get("artifacts")), outcome.status() == 0);
    return outcome.status() == 0;
  }

  private static String expanded(Object value, Map<String, String> environment) {
    return VARIABLE
        .matcher(String.valueOf(value))
        .replaceAll(name -> Matcher.quoteReplacement(environment.getOrDefault(name.group(1), "")));
  }

  /** With a depth of 0 every branch and tag; else as many commits of the one asked for. */
  private void fetch(Path project, String depth) {
    Shell.git(project, "init", "--quiet");
    Shell.git(project, "remote", "add", "origin", "file://" + author.server());
    String commit = Shell.git(author.work(), "rev-parse", "HEAD");
    if (depth.equals("0")) {
      String branches = "+refs/heads/*:refs/remotes/origin/*";
      Shell.git(project, "fetch", "--quiet", "origin", branches, "+refs/tags/*:refs/tags/*");
    } else {
      Shell.git(project, "fetch", "--quiet", "--no-tags", "--depth=" + depth, "origin", commit);
    }
    Shell.git(project, "checkout", "--quiet", "--detach", commit);
  }

  private void keep(Path project, Map<String, Object> kept, boolean succeeded) throws IOException {
    if (!succeeded && !"always".equals(kept.get("when"))) {
      return;
    }
    for (String path : Yamls.strings(kept.get("paths"))) {
      if (Files.exists(project.resolve(path))) {
        Bench.copy(project.resolve(path), artifacts.resolve(path));
      }
    }
    if (succeeded) {
      assertThat(Yamls.map(kept.get("reports")).values())
          .allSatisfy(report -> assertThat(project.resolve(report.toString())).isNotEmptyFile());
    }
  }

  /** The notes of the merge request, as the server would show them. */
  String notes() throws IOException {
    Path file = store.resolve("notes.json");
    return Files.exists(file) ? Files.readString(file) : "[]";
  }

  /** What the pipeline asked of the API, in order. */
  List<String> calls() throws IOException {
    Path file = store.resolve("calls");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
