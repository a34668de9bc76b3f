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
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts for a terminal. */
final class PartsText {
  private static final int WIDTH = 100;
  private static final int NAMES = 22;

  private final UnaryOperator<String> strong;
  private final Function<Change, String> changes;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param strong makes headings stand out
   * @param changes draws a change, in whole lines
   */
  PartsText(UnaryOperator<String> strong, Function<Change, String> changes) {
    this.strong = strong;
    this.changes = changes;
  }

  /** A document. */
  String render(String title, List<Entry> cover, List<Part> parts) {
    line(strong.apply(visible(title)));
    line("");
    cover.forEach(this::entry);
    for (Part part : parts) {
      line("");
      line(strong.apply(visible(part.title())));
      part.entries().forEach(this::entry);
    }
    return out.toString();
  }

  private void entry(Entry entry) {
    if (entry instanceof Line words) {
      wrapped("", "", (words.strong() == null ? "" : words.strong() + " ") + words.text());
    } else if (entry instanceof Heading heading) {
      line("");
      line(strong.apply("  " + visible(heading.text())));
    } else if (entry instanceof Facts facts) {
      facts.rows().forEach(this::fact);
    } else if (entry instanceof Points points) {
      for (int i = 0; i < points.items().size(); i++) {
        wrapped("  ", points.numbered() ? (i + 1) + ". " : "- ", points.items().get(i));
      }
    } else if (entry instanceof Grid grid) {
      grid(grid);
    } else if (entry instanceof Named named) {
      named.changes().forEach(change -> wrapped("  ", "- ", name(change)));
    } else if (entry instanceof Shown shown) {
      line("");
      wrapped("  ", "", name(shown.change()));
      wrapped("    ", "", shown.change().ruling().reason());
      out.append(changes.apply(shown.change()));
    }
  }

  static String name(Change change) {
    return ChangeFaces.heading(change) + ". " + ChangeFaces.sentences(change);
  }

  private void fact(Fact fact) {
    String name = visible(fact.name());
    boolean beside = name.length() < NAMES;
    if (!beside) {
      line("  " + name);
    }
    String head = beside ? name + " ".repeat(NAMES - name.length()) : " ".repeat(NAMES);
    for (String value : fact.values()) {
      wrapped("  ", head, value);
      head = " ".repeat(NAMES);
    }
  }

  /** A table as columns where it fits on a line, else row by row. */
  private void grid(Grid grid) {
    line("");
    wrapped("  ", "", grid.caption());
    List<List<String>> table = new ArrayList<>();
    table.add(grid.columns().stream().map(Entry.Column::title).toList());
    grid.rows()
        .forEach(row -> table.add(row.stream().map(Cell::text).map(PartsText::visible).toList()));
    int[] widths = new int[grid.columns().size()];
    int whole = 2;
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          table.stream().mapToInt(row -> TerminalText.columns(row.get(column))).max().orElse(0);
      whole += widths[i] + 2;
    }
    if (whole <= WIDTH + 2) {
      table.forEach(row -> columns(row, widths));
    } else {
      grid.rows().forEach(row -> record(grid, row));
    }
  }

  private void columns(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("   ");
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      line.append(' ').append(cell).append(" ".repeat(widths[i] - TerminalText.columns(cell) + 1));
    }
    line(line.toString().stripTrailing());
  }

  private void record(Grid grid, List<Cell> row) {
    wrapped("    ", "", row.get(0).text());
    String rest =
        IntStream.range(1, row.size())
            .filter(i -> !row.get(i).text().isEmpty())
            .mapToObj(i -> grid.columns().get(i).title() + ": " + row.get(i).text())
            .collect(Collectors.joining("; "));
    wrapped("      ", "", rest);
  }

  private static String visible(String text) {
    return TerminalText.visible(text.replace('\n', ' '));
  }

  private void wrapped(String indent, String point, String text) {
    List<String> lines = Wrap.lines(visible(text), WIDTH - indent.length() - point.length());
    for (int i = 0; i < lines.size(); i++) {
      line(indent + (i == 0 ? point : " ".repeat(point.length())) + lines.get(i));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
