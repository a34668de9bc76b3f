package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of a job, or of a composite action within it. */
final class GitHubJob {
  private final GitHubRun run;
  private final String name;
  private final Path workspace;
  private final Path temp;
  private final Map<String, String> environment;
  private final Map<String, Object> context;
  private final Map<String, Object> outcomes = new HashMap<>();
  private boolean succeeded = true;

  GitHubJob(
      GitHubRun run, String name, Map<String, String> environment, Map<String, Object> context)
      throws IOException {
    this(run, name, run.bench.fresh("workspace"), run.bench.fresh("temp"), environment, context);
  }

  private GitHubJob(
      GitHubRun run,
      String name,
      Path workspace,
      Path temp,
      Map<String, String> environment,
      Map<String, Object> context) {
    this.run = run;
    this.name = name;
    this.workspace = workspace;
    this.temp = temp;
    this.environment = environment;
    this.context = context;
    context.put("steps", outcomes);
    context.put("runner", Map.of("os", "Linux"));
  }

  boolean succeeded() {
    return succeeded;
  }

  void steps(List<Map<String, Object>> steps) throws IOException {
    for (Map<String, Object> step : steps) {
      String title = String.valueOf(step.getOrDefault("name", step.get("uses")));
      Map<String, String> outputs = new HashMap<>();
      String outcome = "skipped";
      if (Expressions.holds(step.get("if"), succeeded, context)) {
        run.log.append("== ").append(title).append('\n');
        outcome = execute(step, outputs) ? "success" : "failure";
        succeeded &= outcome.equals("success");
      }
      run.steps.put(name + "/" + title, outcome);
      if (step.containsKey("id")) {
        outcomes.put(
            String.valueOf(step.get("id")), Map.of("outcome", outcome, "outputs", outputs));
      }
    }
  }

  private boolean execute(Map<String, Object> step, Map<String, String> outputs)
      throws IOException {
    if (step.containsKey("run")) {
      return script(step, outputs);
    }
    Map<String, String> with = new HashMap<>();
    Yamls.map(step.get("with"))
        .forEach((key, value) -> with.put(key, Expressions.filled(value, context)));
    String uses = String.valueOf(step.get("uses"));
    return uses.startsWith("./")
        ? composite(uses, with)
        : new Actions(run, workspace, environment).use(uses, with, outputs);
  }

  private boolean script(Map<String, Object> step, Map<String, String> outputs) throws IOException {
    String script = String.valueOf(step.get("run"));
    assertThat(script)
        .as("takes what others wrote from its environment alone")
        .doesNotContain("${{");
    Map<String, String> all = new HashMap<>(environment);
    Yamls.map(step.get("env"))
        .forEach((key, value) -> all.put(key, Expressions.filled(value, context)));
    all.put("GITHUB_ACTIONS", "true");
    all.put("RUNNER_TEMP", temp.toString());
    for (String file : List.of("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")) {
      all.put(file, Files.createTempFile(temp, file, "").toString());
    }
    Shell.Outcome outcome = Shell.run(script, workspace, all);
    run.log.append(outcome.log());
    run.summary.append(Files.readString(Path.of(all.get("GITHUB_STEP_SUMMARY"))));
    for (String line : Files.readAllLines(Path.of(all.get("GITHUB_OUTPUT")))) {
      outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    for (String folder : Files.readAllLines(Path.of(all.get("GITHUB_PATH")))) {
      environment.merge("PATH", folder, (path, first) -> first + File.pathSeparator + path);
    }
    return outcome.status() == 0;
  }

  private boolean composite(String uses, Map<String, String> with) throws IOException {
    Map<String, Object> action = Yamls.read(workspace.resolve(uses).resolve("action.yml"));
    Map<String, Object> inputs = new HashMap<>();
    Yamls.map(action.get("inputs"))
        .forEach(
            (key, input) ->
                inputs.put(key, Expressions.filled(Yamls.map(input).get("default"), context)));
    assertThat(inputs.keySet()).containsAll(with.keySet());
    inputs.putAll(with);
    Map<String, Object> inner = new HashMap<>(context);
    inner.put("inputs", inputs);
    GitHubJob job = new GitHubJob(run, name + uses, workspace, temp, environment, inner);
    List<Map<String, Object>> steps =
        new ArrayList<>(Yamls.maps(Yamls.map(action.get("runs")).get("steps")));
    assertThat(steps).allMatch(step -> !step.containsKey("run") || step.containsKey("shell"));
    job.steps(steps);
    return job.succeeded();
  }
}
