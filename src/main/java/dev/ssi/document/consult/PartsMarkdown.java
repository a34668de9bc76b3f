package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.consult.Entry.Cell;
import dev.ssi.document.consult.Entry.Fact;
import dev.ssi.document.consult.Entry.Facts;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Entry.Heading;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.document.consult.Entry.Named;
import dev.ssi.document.consult.Entry.Points;
import dev.ssi.document.consult.Entry.Shown;
import dev.ssi.document.consult.Entry.Tone;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.delta.Markup;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts in Markdown. */
final class PartsMarkdown {
  private final Function<Change, String> changes;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param changes draws a change as a list
   */
  PartsMarkdown(Function<Change, String> changes) {
    this.changes = changes;
  }

  /** A document. */
  String render(String title, List<Entry> cover, List<Part> parts) {
    block("# " + Markup.escaped(title));
    cover.forEach(this::entry);
    for (Part part : parts) {
      block("## " + Markup.escaped(part.title()));
      part.entries().forEach(this::entry);
    }
    return out.substring(0, out.length() - 1);
  }

  private void entry(Entry entry) {
    if (entry instanceof Line line) {
      String strong = line.strong() == null ? "" : "**" + Markup.escaped(line.strong()) + "** ";
      block((line.tone() == Tone.PLAIN ? "" : "> ") + strong + Markup.escaped(line.text()));
    } else if (entry instanceof Heading heading) {
      block("### " + Markup.escaped(heading.text()));
    } else if (entry instanceof Facts facts) {
      block(facts.rows().stream().map(PartsMarkdown::fact).collect(Collectors.joining("\n")));
    } else if (entry instanceof Points points) {
      String point = points.numbered() ? "1. " : "- ";
      block(
          points.items().stream()
              .map(item -> point + Markup.escaped(item))
              .collect(Collectors.joining("\n")));
    } else if (entry instanceof Grid grid) {
      grid(grid);
    } else if (entry instanceof Named named) {
      block(
          named.changes().stream()
              .map(change -> "- " + Markup.escaped(PartsText.name(change)))
              .collect(Collectors.joining("\n")));
    } else if (entry instanceof Shown shown) {
      shown(shown.change());
    }
  }

  private static String fact(Fact fact) {
    String name = "- **" + Markup.escaped(fact.name()) + ":**";
    return fact.values().size() == 1
        ? name + " " + Markup.escaped(fact.values().get(0))
        : name
            + fact.values().stream()
                .map(value -> "\n  - " + Markup.escaped(value))
                .collect(Collectors.joining());
  }

  private void shown(Change change) {
    block("#### " + Markup.escaped(ChangeFaces.heading(change)));
    block(Markup.escaped(ChangeFaces.sentences(change) + " " + change.ruling().reason()));
    String body = changes.apply(change).strip();
    if (!body.isEmpty()) {
      block(body);
    }
  }

  private void grid(Grid grid) {
    block("**" + Markup.escaped(grid.caption()) + "**");
    StringBuilder table = new StringBuilder();
    grid.columns().forEach(column -> table.append("| ").append(column.title()).append(' '));
    table.append("|\n");
    grid.columns().forEach(column -> table.append(column.number() ? "|---:" : "|---"));
    table.append("|\n");
    for (List<Cell> row : grid.rows()) {
      row.forEach(cell -> table.append("| ").append(cell(cell)).append(' '));
      table.append("|\n");
    }
    block(table.toString().stripTrailing());
  }

  private static String cell(Cell cell) {
    String text = Markup.escaped(cell.text());
    return cell.warned() ? "**" + text + "**" : text;
  }

  private void block(String text) {
    out.append(text).append("\n\n");
  }
}
