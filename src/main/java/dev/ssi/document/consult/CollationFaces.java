package dev.ssi.document.consult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ssi.document.consult.Collation.Answer;
import dev.ssi.document.consult.Collation.Category;
import dev.ssi.document.consult.Collation.Counts;
import dev.ssi.text.Csv;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What came back, for a terminal, in Markdown, for programs and for spreadsheets. */
public final class CollationFaces {
  private static final List<String> COLUMNS =
      List.of(
          "package",
          "party",
          "category",
          "received",
          "late",
          "replaced",
          "proposal",
          "position",
          "comment",
          "dcc-reply");

  private CollationFaces() {}

  /**
   * For a terminal.
   *
   * @param strong makes headings stand out
   */
  public static String text(Collation collation, UnaryOperator<String> strong) {
    CollationParts parts = new CollationParts(collation);
    return new PartsText(strong, change -> "").render(parts.title(), parts.cover(), parts.parts());
  }

  /** In Markdown. */
  public static String markdown(Collation collation) {
    CollationParts parts = new CollationParts(collation);
    return new PartsMarkdown(change -> "").render(parts.title(), parts.cover(), parts.parts());
  }

  /** For a spreadsheet: a row for each answer and proposal. */
  public static String csv(Collation collation) {
    Csv csv = new Csv(COLUMNS);
    for (Answer answer : collation.answers()) {
      answer
          .positions()
          .forEach(
              (proposal, position) ->
                  csv.row(
                      List.of(
                          collation.pack(),
                          text(answer.party()),
                          text(answer.category()),
                          text(answer.received()),
                          yes(answer.late()),
                          yes(answer.replaced()),
                          proposal,
                          position,
                          text(answer.comment()),
                          text(answer.reply()))));
    }
    return csv.toString();
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }

  /** For programs: its form is a contract, to which fields may be added. */
  public static String json(Collation collation) {
    JsonObject json = new JsonObject();
    json.addProperty("schemaVersion", 1);
    json.addProperty("package", collation.pack());
    json.addProperty("title", collation.title());
    json.addProperty("closes", PackJson.text(collation.closes()));
    json.add("proposals", PackJson.strings(collation.proposals()));
    JsonArray categories = new JsonArray();
    collation.categories().forEach(each -> categories.add(json(each)));
    json.add("categories", categories);
    JsonArray counts = new JsonArray();
    collation.counts().forEach(each -> counts.add(json(each)));
    json.add("counts", counts);
    JsonArray answers = new JsonArray();
    collation.answers().forEach(each -> answers.add(json(each)));
    json.add("responses", answers);
    json.add(
        "unanswered",
        PackJson.strings(collation.unanswered().stream().map(it -> text(it.party())).toList()));
    return PackJson.GSON.toJson(json) + "\n";
  }

  private static JsonObject json(Category category) {
    JsonObject json = new JsonObject();
    json.addProperty("category", category.id());
    json.addProperty("title", category.title());
    json.add("answered", PackJson.strings(category.answered()));
    json.add("silent", PackJson.strings(category.silent()));
    return json;
  }

  private static JsonObject json(Counts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("proposal", counts.proposal());
    json.addProperty("category", counts.category());
    json.addProperty("support", counts.support());
    json.addProperty("oppose", counts.oppose());
    json.addProperty("neutral", counts.neutral());
    json.addProperty("none", counts.none());
    json.addProperty("late", counts.late());
    return json;
  }

  private static JsonObject json(Answer answer) {
    JsonObject json = new JsonObject();
    json.addProperty("party", answer.party());
    json.addProperty("category", answer.category());
    json.addProperty("received", PackJson.text(answer.received()));
    json.addProperty("late", answer.late());
    json.addProperty("replaced", answer.replaced());
    json.addProperty("position", answer.position());
    JsonObject positions = new JsonObject();
    for (Map.Entry<String, String> each : answer.positions().entrySet()) {
      positions.addProperty(each.getKey(), each.getValue());
    }
    json.add("on", positions);
    json.addProperty("comment", answer.comment());
    json.addProperty("dccReply", answer.reply());
    return json;
  }
}
