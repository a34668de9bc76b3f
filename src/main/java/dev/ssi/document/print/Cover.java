package dev.ssi.document.print;

import dev.ssi.document.DateWords;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.book.Volume;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Text;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the first page says, and the head and foot of the others. */
public final class Cover {
  public static final String TITLE = "SSI Baseline Requirements Document and Appendix AH";
  public static final String SUBTITLE = "Both documents, whole, as they stand in one revision";
  public static final String AUTHOR = "ssi build";

  private static final int SHORT_COMMIT = 12;

  private final Book book;

  public Cover(Book book) {
    this.book = book;
  }

  /**
   * A line of the table of documents.
   *
   * @param values one for each volume
   */
  public record Row(String label, List<String> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /** A fact, or a notice that bears a name. */
  public record Fact(String label, String value) {}

  /** The full title of a volume, or its short name where that could not be read. */
  public static String title(Volume volume) {
    DocumentInfo info = volume.info();
    return info == null ? volume.name() : value(info.title(), volume.name());
  }

  /** The volumes beside one another. */
  public List<Row> documents() {
    List<Row> rows = new ArrayList<>();
    rows.add(row("Title", Cover::title));
    rows.add(row("Version", Cover::version));
    rows.add(row("Status", volume -> of(volume, DocumentInfo::status)));
    rows.add(row("Dated", volume -> DateWords.day(of(volume, DocumentInfo::date))));
    return rows;
  }

  /** Which state of the documents this is. */
  public List<Fact> edition() {
    Edition edition = book.edition();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Revision", edition.revision()));
    if (edition.isRecorded()) {
      facts.add(new Fact("Commit", edition.commit()));
    }
    if (edition.date() != null) {
      facts.add(new Fact("As at", DateWords.moment(edition.date())));
    }
    return facts;
  }

  /** The notice of each volume, by its name. */
  public List<Fact> notices() {
    return book.volumes().stream()
        .filter(volume -> volume.info() != null && volume.info().notice() != null)
        .map(volume -> new Fact(volume.name(), volume.info().notice().value()))
        .toList();
  }

  /** Why the state can change without a trace, or null where it cannot. */
  public String draft() {
    return book.edition().isRecorded()
        ? null
        : "This state of the documents is not recorded in the repository: it can change without a"
            + " trace, and this file with it.";
  }

  /** The words at the head of a volume's pages, left and right. */
  public List<String> head(Volume volume) {
    return List.of(title(volume), "Version " + version(volume));
  }

  /** The words at the foot of every page, before its number. */
  public String foot() {
    Edition edition = book.edition();
    StringBuilder foot = new StringBuilder("Revision ").append(edition.revision());
    if (!edition.isRecorded()) {
      foot.append(" (draft)");
    } else if (!edition.commit().startsWith(edition.revision())) {
      foot.append(", commit ").append(edition.commit(), 0, SHORT_COMMIT);
    }
    return edition.date() == null
        ? foot.toString()
        : foot.append(", as at ").append(DateWords.dayOf(edition.date())).toString();
  }

  /** The time of the commit, such as {@code 2026-05-15T08:00:00Z}, or null. */
  public String date() {
    String date = book.edition().date();
    if (date == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(date.contains("T") ? date : date + "T00:00:00Z")
          .toInstant()
          .toString();
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private Row row(String label, Function<Volume, String> value) {
    return new Row(label, book.volumes().stream().map(value).toList());
  }

  private static String version(Volume volume) {
    return of(volume, DocumentInfo::version);
  }

  private static String of(Volume volume, Function<DocumentInfo, Text> field) {
    return volume.info() == null ? "–" : value(field.apply(volume.info()), "–");
  }

  private static String value(Text text, String otherwise) {
    return text == null ? otherwise : text.value();
  }
}
