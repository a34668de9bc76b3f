package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.query.Access.Right;
import dev.ssi.query.Table.Fit;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One item for people: what it says, then its links. */
final class ItemPageText {
  /** A line that begins something new, and so is not to be joined to the one before. */
  private static final Pattern STRUCTURED =
      Pattern.compile("\n\\s*(?:\n|[-*+]\\s|[|>]|#{1,6}\\s|```|\\d+[.)]\\s)");

  private final ItemPage item;
  private final Page page = new Page();

  private ItemPageText(ItemPage item) {
    this.item = item;
  }

  static String of(ItemPage item) {
    ItemPageText face = new ItemPageText(item);
    face.head();
    face.access();
    if (item.map() != null) {
      face.page.gap();
      StepsText.print(item.map(), face.page);
    }
    face.text();
    if (item.record() != null) {
      item.record().text(face.page);
    }
    face.links("Links from " + item.item().id(), item.from(), true);
    face.links("Links to " + item.item().id(), item.to(), false);
    if (item.history() != null) {
      item.history().text(face.page);
    }
    return face.page.toString();
  }

  private void head() {
    Item about = item.item();
    boolean isParagraph = isParagraph();
    ItemTraceText.head(
        page, about.id() + (isParagraph ? "" : " " + about.title()), about.kind(), item.places());
    if (item.summary() != null) {
      page.gap().paragraph("", item.summary());
    }
    if (about.kind() == ItemKind.CLAUSE || about.kind() == ItemKind.PROVISION) {
      page.line(Words.paraphrased(item.source()));
    }
    if (item.opening() != null) {
      page.gap().paragraph("Access: ", AccessText.bounds(item.opening()) + ".");
    }
    if (item.story() != null) {
      page.gap().paragraph("", item.story());
    }
  }

  private boolean isParagraph() {
    return switch (item.item().kind()) {
      case REQUIREMENT, OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> true;
      default -> false;
    };
  }

  /** The levels given, each with the roles that have it. */
  private void access() {
    if (item.access().isEmpty()) {
      return;
    }
    Map<String, List<String>> roles = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (Right right : item.access()) {
      String level = right.level() == null ? "—" : right.level();
      roles.computeIfAbsent(level, key -> new ArrayList<>()).add(right.role());
      titles.put(level, right.level() == null ? "not stated" : right.title());
    }
    page.gap().line("Access");
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED, Fit.WRAPPED);
    roles.forEach((level, those) -> table.row(level, titles.get(level), String.join(", ", those)));
    table.print(page);
  }

  /** As it was written, but for what a terminal must not be sent. */
  private void text() {
    if (item.text() == null) {
      return;
    }
    page.gap();
    if (isParagraph() && !STRUCTURED.matcher(item.text()).find()) {
      page.paragraph("", item.text());
    } else {
      item.text().lines().forEach(page::line);
    }
  }

  private void links(String heading, List<ItemLink> links, boolean from) {
    if (links.isEmpty()) {
      return;
    }
    page.gap().line(heading);
    Table table = new Table(2, Fit.FIXED, Fit.FIXED, Fit.WRAPPED);
    for (ItemLink link : links) {
      Item other = link.end().item();
      table.row(
          from ? link.type() : link.inverse(),
          other == null ? "—" : other.id(),
          other == null ? ItemTraceText.place(link.end()) : other.title());
    }
    table.print(page);
  }
}
