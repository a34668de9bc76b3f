package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files for CI promise, whatever event they run on. */
final class CiFilesTest {
  @TempDir Path temp;

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Yamls.HOOKS));
    try (Stream<Path> all = Files.walk(Yamls.EXAMPLES)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    return files;
  }

  private static Map<String, Object> jobs() {
    return Yamls.map(Yamls.read(Yamls.WORKFLOW).get("jobs"));
  }

  private static List<Map<String, Object>> steps(Object job) {
    return Yamls.maps(Yamls.map(job).get("steps"));
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    List<Path> yaml =
        files().stream().filter(file -> file.toString().matches(".*\\.ya?ml")).toList();
    assertThat(yaml).hasSizeGreaterThan(5).allSatisfy(Yamls::parse);
  }

  @Test
  void noFileNamesARegistry() throws IOException {
    for (Path file : files()) {
      assertThat(file)
          .content()
          .doesNotContainPattern(
              "docker\\.io|ghcr|quay\\.|registry\\.|npmjs|pypi|maven\\.org|apache\\.org");
    }
    Object image = Yamls.map(Yamls.read(Yamls.TEMPLATE).get(".ssi")).get("image");
    assertThat(image.toString()).matches("[a-z]+:[\\w.-]+");
  }

  @Test
  void eachJobAsksForItsOwnPermissionsAndEndsInTime() {
    Map<String, Object> workflow = Yamls.read(Yamls.WORKFLOW);
    assertThat(Yamls.map(workflow.get("permissions"))).isEmpty();
    assertThat(jobs().values())
        .allSatisfy(
            job -> assertThat(Yamls.map(job)).containsKeys("permissions", "timeout-minutes"));
    assertThat(Yamls.map(Yamls.map(jobs().get("check")).get("permissions")))
        .containsOnly(Map.entry("contents", "read"));
  }

  @Test
  void whatMayWriteRunsNothingOfAPullRequest() throws IOException {
    assertThat(Yamls.WORKFLOW).content().doesNotContain("pull_request_target", "workflow_run");
    for (Map.Entry<String, Object> job : jobs().entrySet()) {
      List<String> uses =
          steps(job.getValue()).stream().map(step -> String.valueOf(step.get("uses"))).toList();
      boolean runs = steps(job.getValue()).stream().anyMatch(step -> step.containsKey("run"));
      if (!job.getKey().equals("check")) {
        assertThat(uses).noneMatch(name -> name.startsWith("./"));
        assertThat(runs && uses.toString().contains("checkout")).as(job.getKey()).isFalse();
      }
    }
    for (String job : List.of("ssi-comment", "pages", "ssi-release")) {
      Map<String, Object> body = Yamls.map(Yamls.read(Yamls.TEMPLATE).get(job));
      assertThat(Yamls.map(body.get("variables"))).containsEntry("GIT_STRATEGY", "none");
    }
  }

  @Test
  void theWholeHistoryIsFetchedAndTheReasonSaid() throws IOException {
    assertThat(Yamls.WORKFLOW).content().contains("shallow clone", "fetch-depth: 0");
    assertThat(Yamls.TEMPLATE).content().contains("a shallow clone", "GIT_DEPTH: '0'");
  }

  @Test
  void shellcheckFindsNothingInTheScripts() throws Exception {
    Prerequisites.need("shellcheck");
    List<Map<String, Object>> steps = new ArrayList<>();
    jobs().values().forEach(job -> steps.addAll(steps(job)));
    steps.addAll(Yamls.maps(Yamls.map(Yamls.read(Yamls.ACTION).get("runs")).get("steps")));
    Map<String, String> scripts = new TreeMap<>();
    for (Map<String, Object> step : steps) {
      if (step.containsKey("run")) {
        scripts.put("github: " + step.get("name"), "#!/bin/bash\n" + step.get("run"));
      }
    }
    Yamls.read(Yamls.TEMPLATE)
        .forEach(
            (name, job) -> {
              List<String> lines =
                  new ArrayList<>(Yamls.strings(Yamls.map(job).get("before_script")));
              lines.addAll(Yamls.strings(Yamls.map(job).get("script")));
              scripts.put("gitlab: " + name, "#!/bin/sh\n" + String.join("\n", lines));
            });
    assertThat(scripts).hasSizeGreaterThan(12);
    // The backticks in single quotes are Markdown's.
    List<String> command = new ArrayList<>(List.of("shellcheck", "--exclude=SC2016"));
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      String file = script.getKey().replaceAll("\\W+", "-") + ".sh";
      command.add(Files.writeString(temp.resolve(file), script.getValue()).toString());
    }
    Shell.Outcome outcome = Shell.call(command, temp, Bench.environment());
    assertThat(outcome.log()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theGuideTellsOfEveryFile() throws IOException {
    String guide = Files.readString(Yamls.EXAMPLES.resolve("README.md"));
    assertThat(files())
        .filteredOn(file -> !file.endsWith("README.md"))
        .allSatisfy(file -> assertThat(guide).contains(file.getFileName().toString()));
  }
}
