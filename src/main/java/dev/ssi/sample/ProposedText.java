package dev.ssi.sample;

import dev.ssi.load.ConsultationManifest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the text that a package proposed out of the release that came of it, and of what came of
 * nothing. What the records tell of the time after that day is left out.
 */
final class ProposedText {
  private static final String GOVERNANCE = "baseline/governance/";
  private static final String CHANGES = GOVERNANCE + "changes/";

  /** What is written only after the text: records, and the version. */
  private static final List<String> LATER =
      List.of(
          GOVERNANCE + "packages/",
          GOVERNANCE + "decisions/",
          GOVERNANCE + "deployments/",
          "appendix-ah/appendix-ah.yaml",
          "baseline/baseline.yaml");

  private static final Pattern EVENT = Pattern.compile("  - \\{date: (\\d{4}-\\d\\d-\\d\\d),.*");

  private ProposedText() {}

  /**
   * The text.
   *
   * @param before the release that it was written on
   * @param after the release that came of it
   * @param own the files that are in no release, by path
   */
  static Consultation of(
      ConsultationManifest manifest,
      SortedMap<String, byte[]> before,
      SortedMap<String, byte[]> after,
      SortedMap<String, byte[]> own) {
    LocalDate day = LocalDate.ofInstant(manifest.date(), ZoneOffset.UTC);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      String path = file.getKey();
      if (path.startsWith(CHANGES)) {
        files.put(path, asOf(day, file.getValue()));
      } else if (LATER.stream().noneMatch(path::startsWith)) {
        files.put(path, file.getValue());
      }
    }
    before.forEach(
        (path, content) -> {
          if (LATER.stream().anyMatch(path::startsWith)) {
            files.put(path, content);
          }
        });
    for (String path : manifest.deleted()) {
      if (files.remove(path) == null) {
        throw new IllegalArgumentException(
            manifest.branch() + " deletes " + path + ", which is not there");
      }
    }
    files.putAll(own);
    return new Consultation(manifest.branch(), manifest.date(), manifest.message(), files);
  }

  /** A proposal as it stood on a day; of one that had taken effect by then nothing is left out. */
  private static byte[] asOf(LocalDate day, byte[] proposal) {
    List<String> lines = new String(proposal, StandardCharsets.UTF_8).lines().toList();
    if (lines.stream().noneMatch(line -> isLater(line, day))) {
      return proposal;
    }
    return lines.stream()
        .filter(line -> !isLater(line, day) && !line.startsWith("effective: "))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isLater(String line, LocalDate day) {
    Matcher event = EVENT.matcher(line);
    return event.matches() && LocalDate.parse(event.group(1)).isAfter(day);
  }
}
