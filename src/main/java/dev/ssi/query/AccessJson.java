package dev.ssi.query;

import dev.ssi.model.Clause;
import dev.ssi.model.Text;
import dev.ssi.query.Access.Entry;
import dev.ssi.query.Access.Opening;
import dev.ssi.query.Access.Right;
import java.util.List;

/** Who may access what, for other programs: the same form however the question is narrowed. */
final class AccessJson {
  private AccessJson() {}

  static String of(Access access) {
    return Json.page(
        access.reading(),
        json -> {
          json.object(
              "asked",
              () -> {
                json.strings("roles", access.asked().roles());
                json.strings("components", access.asked().components());
                json.strings("clauses", access.asked().clauses());
              });
          json.objects(
              "roles",
              access.roles(),
              role -> {
                json.field("id", role.id());
                json.field("title", role.title());
                json.field("given", role.given());
                json.field("withheld", role.withheld());
              });
          json.objects(
              "levels",
              access.levels(),
              level -> {
                json.field("id", level.id());
                json.field("title", level.title());
                json.strings("includes", level.includes());
                json.field("count", level.count());
              });
          json.objects("clauses", access.clauses(), opening -> opening(json, opening));
          json.objects("components", access.components(), entry -> entry(json, entry));
        });
  }

  private static void opening(Json json, Opening opening) {
    json.field("id", opening.id());
    json.field("title", opening.clause().title().value());
    bounds(json, opening);
  }

  static void bounds(Json json, Opening opening) {
    Clause.Access bounds = opening.bounds();
    json.field("atLeast", bounds == null ? null : value(bounds.atLeast()));
    json.field("atMost", bounds == null ? null : value(bounds.atMost()));
    json.strings("roles", opening.roles());
    json.field("boundsFrom", opening.from());
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }

  private static List<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }

  private static void entry(Json json, Entry entry) {
    json.field("id", entry.id());
    json.field("title", entry.component().title().value());
    json.field("domain", entry.domain().id().value());
    json.field("domainTitle", entry.domain().title().value());
    json.field("scope", entry.component().scope().value());
    json.strings("clauses", entry.clauses());
    json.strings("replaces", values(entry.component().replaces()));
    json.field("modification", value(entry.component().modification()));
    json.place(entry.component().id().span());
    json.objects("access", entry.rights(), right -> right(json, right));
  }

  private static void right(Json json, Right right) {
    json.field("role", right.role());
    json.field("level", right.level());
    json.field("title", right.level() == null ? null : right.title());
    json.strings("epics", right.epics());
  }
}
