package dev.ssi.query;

import dev.ssi.model.ProcessMap.Step;
import dev.ssi.model.Text;
import dev.ssi.trace.Item;

/** One item for other programs. */
final class ItemPageJson {
  private ItemPageJson() {}

  static String of(ItemPage page) {
    return Json.page(
        page.reading(),
        json -> {
          json.object(
              "item",
              () -> {
                ChainJson.head(json, page.item(), page.places());
                json.strings("documents", page.documents());
                content(json, page);
                if (page.record() != null) {
                  page.record().json(json);
                }
              });
          json.objects("linksFrom", page.from(), link -> link(json, link));
          json.objects("linksTo", page.to(), link -> link(json, link));
          if (page.history() != null) {
            page.history().json(json);
          }
        });
  }

  private static void content(Json json, ItemPage page) {
    json.field("summary", page.summary());
    json.field("source", page.source());
    json.field("story", page.story());
    json.field("text", page.text());
    json.objects(
        "access",
        page.access(),
        right -> {
          json.field("role", right.role());
          json.field("level", right.level());
          json.field("title", right.level() == null ? null : right.title());
        });
    if (page.opening() != null) {
      json.object("bounds", () -> AccessJson.bounds(json, page.opening()));
    }
    if (page.map() != null) {
      json.strings("lanes", page.map().lanes().stream().map(Text::value).toList());
      json.field("start", value(page.map().start()));
      json.objects("steps", page.map().steps(), step -> step(json, step));
    }
  }

  private static void step(Json json, Step step) {
    json.field("id", step.id().value());
    json.field("lane", value(step.lane()));
    json.field("action", step.action() == null ? null : step.action().label());
    json.field("text", value(step.text()));
    json.field("component", value(step.component()));
    json.objects(
        "next",
        step.branches(),
        branch -> {
          json.field("label", value(branch.label()));
          json.field("step", branch.target().value());
        });
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }

  private static void link(Json json, ItemLink link) {
    Item item = link.end().item();
    json.field("type", link.type());
    json.field("id", item == null ? null : item.id());
    json.field("kind", item == null ? null : item.kind().label());
    json.field("title", item == null ? null : item.title());
    json.objects("places", link.end().spans(), json::place);
  }
}
