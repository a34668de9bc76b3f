package dev.ssi.document.release;

import java.time.LocalDate;
import java.util.List;

/**
 * The record of a release, as it is written.
 *
 * @param previous the version before, or null for the first
 * @param commit full id of the commit whose text is released; the record stands in the one after
 * @param deployments ids of the deployments that it carries, in order
 * @param tool the version of ssi that made what was published
 */
public record ReleaseRecord(
    String version,
    LocalDate date,
    String previous,
    String commit,
    List<String> deployments,
    Digests digests,
    String tool) {
  private static final String FOLDER = "baseline/governance/releases/";

  public ReleaseRecord {
    deployments = List.copyOf(deployments);
  }

  /** Where the record of a version stands, from the folder of the documents. */
  public static String path(String version) {
    return FOLDER + version + ".yaml";
  }

  /** The record as YAML. */
  public String yaml() {
    StringBuilder yaml = new StringBuilder();
    line(yaml, "id: REL-" + version);
    line(yaml, "version: " + quoted(version));
    line(yaml, "date: " + date);
    if (previous != null) {
      line(yaml, "previous: " + quoted(previous));
    }
    line(yaml, "commit: " + quoted(commit));
    line(yaml, "deployments: [" + String.join(", ", deployments) + "]");
    line(yaml, "live-document: {digest: " + quoted(digests.live()) + "}");
    if (digests.delta() != null) {
      line(yaml, "delta: {digest: " + quoted(digests.delta()) + "}");
    }
    line(yaml, "made-by: ssi " + tool);
    return yaml.toString();
  }

  /** As other tools would read a version, or a commit of digits alone, as a number. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static void line(StringBuilder yaml, String line) {
    yaml.append(line).append('\n');
  }
}
