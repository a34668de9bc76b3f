package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.ConsultationPackage.Variation;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Reads a consultation package. */
final class PackageReader {
  private static final List<String> KNOWN =
      List.of(
          "id",
          "title",
          "window",
          "proposals",
          "text",
          "issued",
          "closes",
          "issued-by",
          "audience",
          "questions",
          "responses",
          "variations",
          "status");
  private static final List<String> ISSUERS = List.of("DCC", "SECAS");

  private final RecordFile file;

  PackageReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.PACKAGE);
  }

  void read() {
    file.read(
        "A package",
        KNOWN,
        fields -> file.id(fields, ItemKind.PACKAGE).map(id -> pack(id, fields)),
        file.draft().records.packages::add);
  }

  private static ConsultationPackage pack(Text id, Fields fields) {
    return new ConsultationPackage(
        id,
        fields.text("title"),
        window(fields),
        Nested.list(
            fields,
            "proposals",
            "A proposal in a package",
            List.of("id", "revision", "digest"),
            PackageReader::entry),
        fields.optionalText("text"),
        Moments.dayOrTime(fields, "issued"),
        Moments.dayOrTime(fields, "closes"),
        RecordFields.optionalWord(fields, "issued-by", ISSUERS),
        fields.optionalText("audience"),
        fields.texts("questions"),
        Nested.list(
            fields, "responses", "A response", ResponseReader.KNOWN, ResponseReader::response),
        Nested.list(
            fields,
            "variations",
            "A variation",
            List.of("decision", "what"),
            PackageReader::variation),
        fields.optionalText("status"));
  }

  private static Period window(Fields fields) {
    return Nested.one(fields, "window", "The window", List.of("from", "to"), PackageReader::period)
        .orElse(null);
  }

  private static Optional<Period> period(Fields fields) {
    Moment from = Moments.someDay(fields, "from");
    Moment to = Moments.someDay(fields, "to");
    return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
  }

  private static Optional<Entry> entry(Fields fields) {
    return Optional.of(
        new Entry(
            RecordFields.reference(fields, "id", ItemKind.CHANGE_PROPOSAL),
            Figures.number(fields, "revision", 1),
            RecordFields.digest(fields, "digest")));
  }

  private static Optional<Variation> variation(Fields fields) {
    return Optional.of(
        new Variation(
            RecordFields.reference(fields, "decision", ItemKind.DECISION), fields.text("what")));
  }
}
