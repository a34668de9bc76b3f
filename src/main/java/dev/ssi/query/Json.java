package dev.ssi.query;

import com.google.gson.stream.JsonWriter;
import dev.ssi.source.SourceTree;
import dev.ssi.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes one JSON object: a JSON writer without checked exceptions, in the form of this tool. */
final class Json {
  private static final int SCHEMA_VERSION = 1;

  private final JsonWriter writer;

  private Json(JsonWriter writer) {
    this.writer = writer;
  }

  /** A whole answer, ending with a line feed. */
  static String page(Reading source, Consumer<Json> content) {
    StringWriter text = new StringWriter();
    JsonWriter writer = new JsonWriter(text);
    writer.setIndent("  ");
    writer.setHtmlSafe(false);
    writer.setSerializeNulls(true);
    Json json = new Json(writer);
    json.object(
        () -> {
          json.field("schemaVersion", SCHEMA_VERSION);
          SourceTree.Origin origin = source.origin();
          json.object(
              "source",
              () -> {
                json.field("revision", origin.revision());
                json.field("commit", origin.commit());
              });
          json.field("complete", source.isComplete());
          content.accept(json);
        });
    return text + "\n";
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter failed", impossible);
    }
  }

  private void object(Runnable content) {
    write(writer::beginObject);
    content.run();
    write(writer::endObject);
  }

  void object(String name, Runnable content) {
    write(() -> writer.name(name));
    object(content);
  }

  /** An array with an object for each member. */
  <T> void objects(String name, Collection<T> members, Consumer<T> content) {
    write(() -> writer.name(name).beginArray());
    members.forEach(member -> object(() -> content.accept(member)));
    write(writer::endArray);
  }

  void strings(String name, Collection<String> members) {
    write(
        () -> {
          writer.name(name).beginArray();
          for (String member : members) {
            writer.value(member);
          }
          writer.endArray();
        });
  }

  /** A text, or null. */
  void field(String name, String value) {
    write(() -> writer.name(name).value(value));
  }

  void field(String name, long value) {
    write(() -> writer.name(name).value(value));
  }

  void field(String name, boolean value) {
    write(() -> writer.name(name).value(value));
  }

  /** File, line and column of the beginning of a span. */
  void place(Span span) {
    field("file", span.path());
    field("line", span.line());
    field("column", span.column());
  }
}
