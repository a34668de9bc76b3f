package dev.ssi.document.delta;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import dev.ssi.delta.AccessChange;
import dev.ssi.delta.Attribution;
import dev.ssi.delta.Broken;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.LinkChanges;
import dev.ssi.delta.Reach;
import dev.ssi.delta.Side;
import dev.ssi.delta.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** The delta document for programs: its form is a contract, to which fields may be added. */
public final class DeltaJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private DeltaJson() {}

  /** The whole document, with a line feed at the end. */
  public static String render(Delta delta) {
    StringWriter text = new StringWriter();
    try {
      write(delta, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /**
   * Writes the whole document, one change at a time: there may be ten thousand.
   *
   * @param out is not flushed
   */
  public static void write(Delta delta, Writer out) throws IOException {
    JsonWriter json = GSON.newJsonWriter(out);
    json.beginObject();
    json.name("schemaVersion").value(1);
    write("from", side(delta.from()), json);
    write("to", side(delta.to()), json);
    write("summary", summary(delta), json);
    json.name("changes").beginArray();
    for (Change change : delta.changes()) {
      GSON.toJson(change(change), json);
    }
    json.endArray();
    write("broken", array(delta.broken(), DeltaJson::broken), json);
    write("mended", array(delta.mended(), DeltaJson::broken), json);
    JsonObject unread = new JsonObject();
    unread.add("from", strings(delta.unreadBefore()));
    unread.add("to", strings(delta.unreadAfter()));
    unread.add("items", array(delta.facts().hidden(), item -> string(item.id())));
    write("unread", unread, json);
    json.endObject();
    out.write('\n');
  }

  private static void write(String name, JsonElement value, JsonWriter json) throws IOException {
    json.name(name);
    GSON.toJson(value, json);
  }

  static JsonObject side(Side side) {
    JsonObject object = new JsonObject();
    object.addProperty("revision", side.revision());
    object.addProperty("commit", side.commit());
    object.addProperty("version", side.version());
    object.addProperty("tree", side.tree());
    object.addProperty("committed", side.committed());
    object.addProperty("date", side.date());
    object.addProperty("status", side.status());
    object.addProperty("draft", side.isDraft());
    return object;
  }

  private static JsonObject summary(Delta delta) {
    JsonObject object = new JsonObject();
    object.addProperty("added", delta.summary().added());
    object.addProperty("removed", delta.summary().removed());
    object.addProperty("amended", delta.summary().amended());
    object.addProperty("editorial", delta.summary().editorial());
    object.addProperty("route", delta.route());
    return object;
  }

  static JsonObject change(Change change) {
    JsonObject object = new JsonObject();
    object.addProperty("item", change.key().id());
    object.addProperty("kind", change.key().kind());
    object.addProperty("title", change.facts().item().title());
    object.addProperty("document", change.document());
    object.add("operations", array(change.facts().operations(), it -> string(it.label())));
    object.addProperty("formerly", formerly(change));
    object.addProperty("route", change.route().label());
    object.addProperty("reason", change.ruling().reason());
    object.add("fields", array(FieldRow.of(change), DeltaJson::field));
    object.add("access", array(change.access(), DeltaJson::access));
    JsonObject links = new JsonObject();
    links.add("added", array(change.facts().links().added(), DeltaJson::link));
    links.add("removed", array(change.facts().links().removed(), DeltaJson::link));
    object.add("links", links);
    object.add("impact", array(change.impact(), DeltaJson::reach));
    object.add("roles", strings(change.roles()));
    object.addProperty("proposal", change.proposal().map(Attribution::proposal).orElse(null));
    object.addProperty(
        "modification", change.proposal().map(Attribution::modification).orElse(null));
    object.addProperty("suggestion", change.suggestion());
    object.addProperty("fingerprint", change.fingerprint());
    return object;
  }

  /** The id before, where it was another. */
  private static String formerly(Change change) {
    return change
        .facts()
        .wasBefore()
        .map(item -> item.key().id())
        .filter(id -> !id.equals(change.key().id()))
        .orElse(null);
  }

  private static JsonObject field(FieldRow row) {
    JsonObject object = new JsonObject();
    object.addProperty("field", row.field());
    object.addProperty("before", row.before());
    object.addProperty("after", row.after());
    object.add("words", array(row.words(), DeltaJson::word));
    return object;
  }

  private static JsonArray word(Word word) {
    JsonArray pair = new JsonArray();
    pair.add(word.op().sign());
    pair.add(word.text());
    return pair;
  }

  private static JsonObject access(AccessChange change) {
    JsonObject object = new JsonObject();
    object.addProperty("component", change.component());
    object.addProperty("role", change.role());
    object.addProperty("before", change.before());
    object.addProperty("after", change.after());
    object.addProperty("effect", change.effect().label());
    return object;
  }

  private static JsonObject link(LinkChanges.Target target) {
    JsonObject object = new JsonObject();
    object.addProperty("type", target.type().label());
    object.addProperty("to", target.to());
    return object;
  }

  private static JsonObject reach(Reach reach) {
    JsonObject object = new JsonObject();
    object.addProperty("item", reach.item().id());
    object.addProperty("kind", reach.item().kind());
    object.add("path", strings(reach.path()));
    return object;
  }

  private static JsonObject broken(Broken broken) {
    JsonObject object = new JsonObject();
    object.addProperty("item", broken.item().id());
    object.addProperty("what", broken.what());
    return object;
  }

  private static JsonElement string(String text) {
    JsonArray holder = new JsonArray();
    holder.add(text);
    return text == null ? JsonNull.INSTANCE : holder.get(0);
  }

  private static JsonArray strings(List<String> texts) {
    return array(texts, DeltaJson::string);
  }

  private static <T> JsonArray array(Iterable<T> values, Function<T, JsonElement> render) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(render.apply(value)));
    return array;
  }
}
