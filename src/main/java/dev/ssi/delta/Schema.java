package dev.ssi.delta;

import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.Sheet;
import dev.ssi.model.YamlNode;
import java.util.Optional;

/** Whether documents are written to the schema that this release reads. */
final class Schema {
  private Schema() {}

  /** What is wrong, and what to do; a reader that knew no better would misread the documents. */
  static Optional<String> problem(Documents documents) {
    return documents.sheets().stream()
        .filter(sheet -> sheet.kind() == FileKind.APPENDIX || sheet.kind() == FileKind.BASELINE)
        .flatMap(sheet -> problem(sheet).stream())
        .findFirst();
  }

  private static Optional<String> problem(Sheet sheet) {
    if (!(sheet.fields() instanceof YamlNode.Mapping mapping)) {
      return Optional.empty();
    }
    String schema = YamlFields.value(mapping, "schema");
    return schema.isEmpty() || schema.equals(DocumentInfo.SCHEMA)
        ? Optional.empty()
        : Optional.of(
            sheet.file().path()
                + " is written to schema "
                + schema
                + "; this ssi reads schema "
                + DocumentInfo.SCHEMA
                + ". Use the release of ssi that reads schema "
                + schema
                + ".");
  }
}
