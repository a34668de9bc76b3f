package dev.ssi.ci;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What happened on the server, and what GitHub tells a run of it. */
record Event(Path server, String commit, Map<String, Object> github) {
  private static final String REPOSITORY = "your-org/documents";

  static Event pullRequest(Path server, String commit) {
    return pullRequest(server, commit, REPOSITORY);
  }

  static Event ofFork(Path server, String commit) {
    return pullRequest(server, commit, "someone/documents");
  }

  private static Event pullRequest(Path server, String commit, String from) {
    Map<String, Object> head = Map.of("sha", commit, "repo", Map.of("full_name", from));
    Map<String, Object> github = common("pull_request", "refs/pull/7/merge", "7/merge");
    github.put("base_ref", "main");
    // What GitHub makes of both for a try, which no script here should need.
    github.put("sha", "0123456789012345678901234567890123456789");
    github.put("event", Map.of("pull_request", Map.of("number", "7", "head", head)));
    return new Event(server, commit, github);
  }

  static Event push(Path server, String branch, String commit) {
    return pushed(server, commit, "refs/heads/" + branch, branch);
  }

  static Event tag(Path server, String tag, String commit) {
    return pushed(server, commit, "refs/tags/" + tag, tag);
  }

  private static Event pushed(Path server, String commit, String ref, String name) {
    Map<String, Object> github = common("push", ref, name);
    github.put("sha", commit);
    return new Event(server, commit, github);
  }

  private static Map<String, Object> common(String name, String ref, String refName) {
    return new HashMap<>(
        Map.of(
            "event_name", name,
            "ref", ref,
            "ref_name", refName,
            "repository", REPOSITORY,
            "run_id", "4711",
            "server_url", "https://github.example.org",
            "token", "token-of-the-run"));
  }

  /** Whether it came from another repository, whose runs get a token that only reads. */
  boolean isOfFork() {
    return github.get("event") instanceof Map<?, ?> && !head().get("full_name").equals(REPOSITORY);
  }

  private Map<String, Object> head() {
    Map<String, Object> request = Yamls.map(Yamls.map(github.get("event")).get("pull_request"));
    return Yamls.map(Yamls.map(request.get("head")).get("repo"));
  }
}
