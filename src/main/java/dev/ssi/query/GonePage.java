package dev.ssi.query;

import dev.ssi.history.ItemHistory;
import dev.ssi.history.Provenance;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import java.util.List;

/**
 * An item that the documents have no longer: its record, and its history.
 *
 * @param tombstone null where its retirement was not recorded
 * @param history null where no release of the history had it
 */
record GonePage(
    Reading reading, String id, Tombstone tombstone, ItemHistory history, Provenance provenance)
    implements Answer {

  @Override
  public String text(boolean brief) {
    Page page = new Page();
    page.paragraph("", tombstone == null ? id : id + " " + tombstone.title());
    String kind = history == null ? "" : Words.one(history.key().kind()) + ", ";
    if (tombstone == null) {
      page.paragraph("  ", kind + "not in the documents any more; no record of its retirement.");
    } else {
      page.paragraph("  ", kind + "retired in version " + tombstone.retired() + ".");
      page.gap().paragraph("", tombstone.reason().value());
      tombstone.replacements().ifPresent(ids -> page.paragraph("", ids + " replaced it."));
    }
    new HistoryFaces(provenance, history).text(page);
    return page.toString();
  }

  @Override
  public String json() {
    return Json.page(
        reading,
        json -> {
          json.object(
              "item",
              () -> {
                json.field("id", id);
                json.field("kind", history == null ? null : history.key().kind());
                json.field("title", tombstone == null ? null : tombstone.title().value());
                json.field("retired", tombstone == null ? null : tombstone.retired().value());
                json.field("reason", tombstone == null ? null : tombstone.reason().value());
                json.strings(
                    "replacedBy",
                    tombstone == null
                        ? List.of()
                        : tombstone.replacedBy().stream().map(Text::value).toList());
              });
          new HistoryFaces(provenance, history).json(json);
        });
  }

  @Override
  public String csv() {
    throw new UnsupportedOperationException("an item is no table");
  }
}
