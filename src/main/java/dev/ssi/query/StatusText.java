package dev.ssi.query;

import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Standing;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The board for a terminal: a table for each group, 100 columns wide. */
final class StatusText {
  private static final List<String> COLUMNS =
      List.of("", "What", "Where it stands", "What is missing", "Next, and by when");
  private static final int ID_WIDTH = 8;
  private static final int LEAST = 17;
  private static final String INDENT = "  ";
  private static final String BETWEEN = "  ";

  private final Status status;
  private final Status.Paint paint;
  private final StringBuilder out = new StringBuilder();

  StatusText(Status status, Status.Paint paint) {
    this.status = status;
    this.paint = paint;
  }

  String render(boolean brief) {
    if (status.board().isEmpty()) {
      wrapped("", StatusWords.empty(status), UnaryOperator.identity());
      return out.toString();
    }
    wrapped("", StatusWords.heading(status.board()), UnaryOperator.identity());
    status.board().groups().forEach(this::group);
    if (!brief && status.asked().isEmpty()) {
      out.append('\n');
      wrapped("", StatusWords.summary(status.board()), UnaryOperator.identity());
    }
    return out.toString();
  }

  private void group(Group group) {
    if (group.pack() == null && status.rows(group).isEmpty()) {
      return;
    }
    out.append('\n');
    wrapped("", StatusWords.title(group), paint.strong());
    if (group.pack() != null) {
      pack(group.pack());
    }
    List<Standing> rows = status.rows(group);
    if (rows.isEmpty()) {
      return;
    }
    List<Standing> open =
        rows.stream()
            .filter(each -> each.isOpen() && !StatusWords.isToldBy(group.pack(), each))
            .toList();
    if (open.isEmpty()) {
      rows.forEach(this::line);
    } else {
      table(rows, open);
    }
  }

  private void pack(Standing pack) {
    wrapped(INDENT, StatusWords.state(pack), UnaryOperator.identity());
    if (!pack.missing().isEmpty()) {
      wrapped(INDENT, "Missing: " + StatusWords.missing(pack), UnaryOperator.identity());
    }
    if (pack.next() != null) {
      wrapped(INDENT, "Next: " + StatusWords.next(pack), mark(pack));
    }
  }

  /** What needs nobody, in one line where that can be. */
  private void line(Standing standing) {
    String state = StatusWords.state(standing);
    int room = Page.WIDTH - INDENT.length() - BETWEEN.length() - TerminalText.columns(state);
    String id = standing.id() + pad(standing.id(), ID_WIDTH) + BETWEEN;
    int width = room - TerminalText.columns(id);
    List<String> title = Wrap.lines(standing.title(), width);
    for (int i = 0; i < title.size(); i++) {
      String line =
          INDENT + (i > 0 ? " ".repeat(id.length()) : id) + TerminalText.visible(title.get(i));
      out.append(i > 0 ? line : line + pad(title.get(i), width) + BETWEEN + state).append('\n');
    }
  }

  /**
   * @param open those that are told with what they lack
   */
  private void table(List<Standing> standings, List<Standing> open) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    standings.forEach(standing -> rows.add(cells(standing, open.contains(standing))));
    int[] widths = widths(rows);
    row(COLUMNS, widths, paint.faint());
    for (int i = 0; i < standings.size(); i++) {
      row(rows.get(i + 1), widths, mark(standings.get(i)));
    }
  }

  private static List<String> cells(Standing standing, boolean isOpen) {
    return List.of(
        standing.id(),
        standing.title(),
        StatusWords.state(standing),
        isOpen ? StatusWords.missing(standing) : "",
        isOpen ? StatusWords.next(standing) : "");
  }

  /** As wide as the page allows, the widest giving way; none for a column that has no words. */
  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[COLUMNS.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      boolean isEmpty = rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty());
      widths[i] =
          isEmpty
              ? 0
              : rows.stream()
                  .mapToInt(row -> TerminalText.columns(row.get(column)))
                  .max()
                  .orElse(0);
    }
    widths[0] = Math.max(widths[0], ID_WIDTH);
    int columns = (int) Arrays.stream(widths).filter(width -> width > 0).count();
    int room = Page.WIDTH - INDENT.length() - BETWEEN.length() * (columns - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest =
          IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private UnaryOperator<String> mark(Standing standing) {
    if (standing.isOverdue()) {
      return paint.bad();
    }
    return standing.isOpen() ? UnaryOperator.identity() : paint.faint();
  }

  /**
   * @param painted how the last cell is coloured
   */
  private void row(List<String> words, int[] widths, UnaryOperator<String> painted) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(widths[i] == 0 ? List.of() : Wrap.lines(words.get(i), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          String cell =
              line < cells.get(i).size() ? TerminalText.visible(cells.get(i).get(line)) : "";
          boolean isLast = i == widths.length - 1;
          text.append(i == 0 ? INDENT : BETWEEN)
              .append(
                  isLast && !cell.isEmpty() ? painted.apply(cell) : cell + pad(cell, widths[i]));
        }
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static String pad(String cell, int width) {
    return " ".repeat(Math.max(0, width - TerminalText.columns(cell)));
  }

  private void wrapped(String indent, String words, UnaryOperator<String> painted) {
    for (String line : Wrap.lines(words, Page.WIDTH - indent.length())) {
      out.append(indent).append(painted.apply(TerminalText.visible(line))).append('\n');
    }
  }
}
