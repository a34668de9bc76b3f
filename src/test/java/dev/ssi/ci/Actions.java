package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actions of others that the examples use: what they need is checked, what they do is done. */
final class Actions {
  private final GitHubRun run;
  private final Path workspace;
  private final Map<String, String> environment;

  Actions(GitHubRun run, Path workspace, Map<String, String> environment) {
    this.run = run;
    this.workspace = workspace;
    this.environment = environment;
  }

  boolean use(String uses, Map<String, String> with, Map<String, String> outputs)
      throws IOException {
    assertThat(uses).matches("[a-z-]+/[a-z-]+(?:/[a-z-]+)?@v\\d+");
    switch (uses.replaceAll("@.*", "")) {
      case "actions/checkout" -> checkout(with);
      case "actions/setup-java" ->
          assertThat(Integer.parseInt(with.get("java-version"))).isGreaterThanOrEqualTo(17);
      case "actions/cache" -> cache(with, outputs);
      case "actions/upload-artifact" -> upload(with);
      case "actions/download-artifact" ->
          Bench.copy(run.artifacts.resolve(with.get("name")), workspace.resolve(with.get("path")));
      case "actions/upload-pages-artifact" ->
          Bench.copy(workspace.resolve(with.get("path")), run.artifacts.resolve("github-pages"));
      case "actions/deploy-pages" -> deploy();
      case "github/codeql-action/upload-sarif" -> scan(with);
      default -> throw new AssertionError("Not to be used: " + uses);
    }
    return true;
  }

  private void checkout(Map<String, String> with) throws IOException {
    assertThat(with)
        .as("no token stays in the clone")
        .containsEntry("persist-credentials", "false");
    boolean isOwn = !with.containsKey("repository");
    Path server = isOwn ? run.event.server() : run.bench.server(with.get("repository"));
    Path folder = Files.createDirectories(workspace.resolve(with.getOrDefault("path", ".")));
    Shell.git(folder, "init", "--quiet");
    Shell.git(folder, "remote", "add", "origin", "file://" + server);
    String ref = with.get("ref");
    if ("0".equals(with.get("fetch-depth"))) {
      String branches = "+refs/heads/*:refs/remotes/origin/*";
      Shell.git(folder, "fetch", "--quiet", "origin", branches, "+refs/tags/*:refs/tags/*");
      Shell.git(folder, "fetch", "--quiet", "origin", ref);
    } else {
      Shell.git(folder, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", ref);
    }
    Shell.git(folder, "checkout", "--quiet", "--detach", "FETCH_HEAD");
    if (isOwn) {
      assertThat(Shell.git(folder, "rev-parse", "HEAD")).isEqualTo(run.event.commit());
    }
  }

  /** Brings the tool back where the store has kept it under this key, as an old file. */
  private void cache(Map<String, String> with, Map<String, String> outputs) throws IOException {
    List<String> paths = with.get("path").lines().toList();
    String folder = paths.get(0).replace("/target/ssi.jar", "");
    assertThat(paths).containsExactly(folder + "/target/ssi.jar", folder + "/target/lib");
    assertThat(with.get("key")).matches("ssi-Linux-java17-[0-9a-f]{40}");
    Path kept = run.store.resolve(with.get("key"));
    outputs.put("cache-hit", Files.exists(kept) ? "true" : "");
    if (Files.exists(kept)) {
      Bench.restore(workspace.resolve(folder));
    } else {
      Files.createFile(kept);
    }
  }

  private void upload(Map<String, String> with) throws IOException {
    assertThat(with).containsEntry("if-no-files-found", "error");
    Path folder = workspace.resolve(with.get("path"));
    assertThat(folder).isNotEmptyDirectory();
    Bench.copy(folder, run.artifacts.resolve(with.get("name")));
  }

  private void deploy() throws IOException {
    assertThat(permissions()).contains("pages:write", "id-token:write");
    Path site = run.artifacts.resolve("github-pages");
    assertThat(site.resolve("index.html"))
        .content()
        .as("what is published says which commit it is of")
        .doesNotContain("Draft, not recorded");
    Bench.copy(site, run.store.resolve("site"));
  }

  private void scan(Map<String, String> with) throws IOException {
    assertThat(permissions()).contains("security-events:write");
    assertThat(with.get("ref")).matches("refs/(?:pull/7/head|heads/.+|tags/.+)");
    assertThat(with).containsEntry("sha", run.event.commit());
    assertThat(workspace.resolve("baseline")).as("whose lines are hashed").isDirectory();
    Path file = workspace.resolve(with.get("sarif_file"));
    JsonObject sarif = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(sarif.get("version").getAsString()).isEqualTo("2.1.0");
    Files.copy(file, run.artifacts.resolve("scanned.sarif"));
  }

  private Set<String> permissions() {
    return Set.of(environment.get("STUB_PERMISSIONS").split(" "));
  }
}
