package dev.ssi.load;

import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import java.time.Instant;
import java.util.List;

/**
 * What {@code consultation.yaml} says of the text that a package of the sample proposed.
 *
 * @param branch that holds the text
 * @param over the tag of the release that the text was written on
 * @param towards the tag of the release that came of it
 * @param date the moment of its commit
 * @param message of the commit
 * @param deleted the paths of the files of that release that the text has not
 */
public record ConsultationManifest(
    String branch,
    String over,
    String towards,
    Instant date,
    String message,
    List<String> deleted) {

  public ConsultationManifest {
    deleted = List.copyOf(deleted);
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is malformed: it is part of the tool, not of a document
   */
  public static ConsultationManifest read(SourceFile file) {
    return ReleaseManifest.read(
        file,
        "A consultation",
        List.of("branch", "over", "towards", "date", "message", "deleted"),
        fields ->
            new ConsultationManifest(
                fields.text("branch").value(),
                fields.text("over").value(),
                fields.text("towards").value(),
                ReleaseManifest.date(fields.text("date").value()),
                fields.text("message").value(),
                fields.texts("deleted").stream().map(Text::value).toList()));
  }
}
