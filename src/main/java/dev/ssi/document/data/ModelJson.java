package dev.ssi.document.data;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.Unread;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The whole model of an edition for other programs. Its form is published as a JSON Schema, and is
 * a contract: fields may be added to it. Lists keep the order of the documents.
 */
public final class ModelJson {
  /** What the file is called where it is published. */
  public static final String NAME = "ssi.json";

  /** What the file of the schema is called, beside it. */
  public static final String SCHEMA_NAME = "ssi.schema.json";

  private static final int SCHEMA_VERSION = 1;

  private final Edition edition;
  private final String version;
  private final Trace trace;
  private final Documents documents;
  private final JsonFields json;

  private ModelJson(Edition edition, String version, Trace trace, JsonFields json) {
    this.edition = edition;
    this.version = version;
    this.trace = trace;
    this.documents = trace.documents();
    this.json = json;
  }

  /**
   * Writes the whole, one item at a time: there may be many thousands.
   *
   * @param version that of this tool
   * @param out is not flushed
   */
  public static void write(Edition edition, String version, Trace trace, Writer out)
      throws IOException {
    JsonFields json = new JsonFields(out);
    ModelJson model = new ModelJson(edition, version, trace, json);
    json.object(model::write);
    out.write('\n');
  }

  /** Adds the model of a book and the schema to what is published. */
  public static void addTo(Publication publication, Book book, String version) {
    publication.add(
        NAME,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          write(book.edition(), version, book.trace(), writer);
          writer.flush();
        });
    publication.add(SCHEMA_NAME, out -> out.write(schema().getBytes(StandardCharsets.UTF_8)));
  }

  /** The whole as a text, with a line feed at the end. */
  public static String render(Edition edition, String version, Trace trace) {
    StringWriter text = new StringWriter();
    try {
      write(edition, version, trace, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** The JSON Schema, 2020-12, that every such file meets. */
  public static String schema() {
    try (InputStream in = ModelJson.class.getResourceAsStream(SCHEMA_NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar cannot be read", unreadable);
    }
  }

  private void write() throws IOException {
    json.field("$schema", SCHEMA_NAME);
    json.field("schemaVersion", SCHEMA_VERSION);
    json.object("tool", this::tool);
    json.object("source", this::source);
    unread(documents.unread());
    json.object(
        "documents",
        () -> {
          info("appendix", documents.appendix());
          info("baseline", documents.baseline());
        });
    Passages passages = new Passages(trace);
    new LawJson(trace, json).write();
    new ComponentJson(trace, passages, json).write();
    new UseJson(trace, passages, json).write();
    new ParagraphJson(trace, passages, json).write();
    new RecordJson(trace, json).write();
    json.objects("links", trace.links().all(), this::link);
    json.objects("unresolved", trace.links().unresolved(), this::unresolved);
  }

  private void tool() throws IOException {
    json.field("name", "ssi");
    json.field("version", version);
  }

  private void source() throws IOException {
    json.field("revision", edition.revision());
    json.field("commit", edition.commit());
    json.field("date", edition.date());
  }

  private void unread(Unread unread) throws IOException {
    json.object(
        "unread",
        () -> {
          json.strings("files", new TreeSet<>(unread.files()));
          json.strings("items", new TreeSet<>(unread.ids()));
        });
  }

  private void info(String name, Optional<DocumentInfo> info) throws IOException {
    if (info.isEmpty()) {
      json.none(name);
      return;
    }
    json.object(
        name,
        () -> {
          json.field("title", info.get().title());
          json.field("version", info.get().version());
          json.field("status", info.get().status());
          json.field("notice", info.get().notice());
          json.field("date", info.get().date());
          json.place(info.get().title().span());
        });
  }

  private void link(Link link) throws IOException {
    json.field("from", link.from());
    json.field("type", link.type().label());
    json.field("to", link.to());
    json.place(link.span());
  }

  private void unresolved(Unresolved unresolved) throws IOException {
    json.field("from", unresolved.from());
    json.field("type", unresolved.type().label());
    json.field("reference", unresolved.reference());
    json.place(unresolved.reference().span());
  }
}
