package dev.ssi.load;

import dev.ssi.model.DocumentInfo;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Readers of what belongs to a document as a whole: its first page, and its running text. */
final class DocumentReader {
  private static final Pattern VERSION = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4}){1,2}");

  private final Draft draft;
  private final SourceFile file;
  private final FileKind kind;

  DocumentReader(Draft draft, SourceFile file, FileKind kind) {
    this.draft = draft;
    this.file = file;
    this.kind = kind;
  }

  /** Reads {@code appendix-ah.yaml} or {@code baseline.yaml}. */
  void info() {
    Optional<YamlNode.Mapping> root =
        YamlReader.mapping(file, 0, file.text().length(), draft::report);
    if (root.isEmpty()) {
      draft.unread(kind, file.path());
      return;
    }
    draft.sheet(kind, file, root.get(), null);
    Fields fields =
        new Fields(
            "A document",
            root.get(),
            List.of("title", "version", "status", "notice", "date", "schema"),
            draft::report);
    DocumentInfo info =
        new DocumentInfo(
            fields.text("title"),
            fields.text("version"),
            fields.text("status"),
            fields.text("notice"),
            fields.optionalText("date"));
    checkSchema(fields);
    checkVersion(info.version(), fields);
    if (info.date() != null) {
      ItemFields.checkDate(info.date(), fields);
    }
    draft.info(kind, info);
    draft.phrase(null, info.notice());
  }

  private static void checkSchema(Fields fields) {
    Text schema = fields.text("schema");
    if (!schema.is(DocumentInfo.SCHEMA) && !schema.value().isEmpty()) {
      fields.report(
          SyntaxRule.SCHEMA_VERSION
              .at(
                  schema.span(),
                  "The document is written to schema " + schema + "; this ssi reads schema 1.")
              .help(
                  "Use the release of ssi that reads schema "
                      + schema
                      + ", or write `schema: 1`."));
    }
  }

  private static void checkVersion(Text version, Fields fields) {
    if (!version.value().isEmpty() && !VERSION.matcher(version.value()).matches()) {
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(version.span(), "`" + version + "` is not a version number.")
              .help("Write 0.x for a draft and 1.0 or later once approved, in quotes."));
    }
  }

  /** Reads a Markdown file of running text, such as the introduction. */
  void runningText() {
    text();
  }

  /** Reads a Markdown file whose paragraphs are numbered: obligations, rules or steps. */
  void numbered(ItemKind paragraphs) {
    text()
        .ifPresent(
            prose -> {
              NumberedParagraphs found = new NumberedParagraphs(prose, paragraphs, draft::report);
              draft.paragraphs.addAll(found.all());
            });
  }

  private Optional<Prose> text() {
    Optional<FrontMatter> front = FrontMatter.optional(file, draft::report);
    if (front.isEmpty()) {
      draft.unread(kind, file.path());
      return Optional.empty();
    }
    if (file.text().substring(front.get().body()).isBlank()) {
      draft.unread(kind, file.path());
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(file.start(), "Text is expected here; the file holds none.")
              .help("Restore it from git, or delete the file."));
    }
    front
        .get()
        .fields()
        .ifPresent(
            mapping -> {
              Fields fields =
                  new Fields(
                      "A document's text", mapping, List.of("title", "source"), draft::report);
              fields.optionalText("title");
              ItemFields.source(fields);
            });
    Prose prose = MarkdownScan.body(null, file, front.get().body());
    draft.prose.add(prose);
    draft.sheet(kind, file, front.get().fields().orElse(null), prose);
    return Optional.of(prose);
  }
}
