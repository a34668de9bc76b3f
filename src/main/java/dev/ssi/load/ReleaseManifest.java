package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code release.yaml} says of a release of the sample.
 *
 * @param date the moment of its commit and its tag
 * @param message of the commit and of the tag
 * @param deleted the paths of the files that the release before had and this one has not
 */
public record ReleaseManifest(
    String version, String tag, Instant date, String message, List<String> deleted) {

  public ReleaseManifest {
    deleted = List.copyOf(deleted);
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is malformed: it is part of the tool, not of a document
   */
  public static ReleaseManifest read(SourceFile file) {
    List<String> known = List.of("version", "tag", "date", "message", "deleted");
    return read(file, "A release", known, ReleaseManifest::of);
  }

  /** The same of any manifest of the sample. */
  static <T> T read(SourceFile file, String what, List<String> known, Function<Fields, T> reader) {
    List<Finding> findings = new ArrayList<>();
    Optional<YamlNode.Mapping> root =
        YamlReader.mapping(file, 0, file.text().length(), findings::add);
    Optional<T> manifest =
        root.map(mapping -> new Fields(what, mapping, known, findings::add)).map(reader);
    if (manifest.isEmpty() || !findings.isEmpty()) {
      throw new IllegalArgumentException(
          file.path()
              + ": "
              + findings.stream().map(Finding::message).collect(Collectors.joining(" ")));
    }
    return manifest.get();
  }

  private static ReleaseManifest of(Fields fields) {
    return new ReleaseManifest(
        fields.text("version").value(),
        fields.text("tag").value(),
        date(fields.text("date").value()),
        fields.text("message").value(),
        fields.texts("deleted").stream().map(Text::value).toList());
  }

  static Instant date(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException notMoment) {
      throw new IllegalArgumentException("no moment in UTC: " + text, notMoment);
    }
  }
}
