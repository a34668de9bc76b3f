package dev.ssi.document.data;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dev.ssi.model.Text;
import dev.ssi.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** Writes the fields of JSON objects, one after the other, so that nothing is held in memory. */
final class JsonFields {
  private final JsonWriter json;

  JsonFields(Writer out) {
    json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setStrictness(Strictness.STRICT);
    json.setHtmlSafe(false);
    json.setSerializeNulls(true);
  }

  /** Writes the fields of an object. */
  interface Content {
    void write() throws IOException;
  }

  /** Writes the fields of an object about a member of a list. */
  interface Form<T> {
    void write(T member) throws IOException;
  }

  /** An object that has no name: the whole, or a member of a list. */
  void object(Content content) throws IOException {
    json.beginObject();
    content.write();
    json.endObject();
  }

  void object(String name, Content content) throws IOException {
    json.name(name);
    object(content);
  }

  /** A list with an object for each member. */
  <T> void objects(String name, Collection<T> members, Form<T> form) throws IOException {
    json.name(name).beginArray();
    for (T member : members) {
      object(() -> form.write(member));
    }
    json.endArray();
  }

  void strings(String name, Collection<String> members) throws IOException {
    json.name(name).beginArray();
    for (String member : members) {
      json.value(member);
    }
    json.endArray();
  }

  void texts(String name, List<Text> members) throws IOException {
    strings(name, members.stream().map(Text::value).toList());
  }

  /** A text, or null. */
  void field(String name, String value) throws IOException {
    json.name(name).value(value);
  }

  /** A text, or null. */
  void field(String name, Text value) throws IOException {
    field(name, value == null ? null : value.value());
  }

  void field(String name, long value) throws IOException {
    json.name(name).value(value);
  }

  void field(String name, boolean value) throws IOException {
    json.name(name).value(value);
  }

  void none(String name) throws IOException {
    json.name(name).nullValue();
  }

  /** Where something is written. */
  void place(Span span) throws IOException {
    object(
        "place",
        () -> {
          field("file", span.path());
          field("line", span.line());
          field("column", span.column());
        });
  }
}
