package dev.ssi.query;

import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Standing;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The board for a terminal: a table for each group, 100 columns wide. */
final class StatusText {
  private static final List<String> COLUMNS =
      List.of("", "What", "Where it stands", "What is missing", "Who acts next, by when");
  private static final int[] WIDTHS = {8, 23, 18, 19, 22};
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
      wrapped("", StatusWords.empty(status.board()), UnaryOperator.identity());
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
    out.append('\n');
    wrapped("", StatusWords.title(group), paint.strong());
    if (group.pack() != null) {
      pack(group.pack());
    }
    List<Standing> rows = group.records();
    if (rows.stream().noneMatch(Standing::isOpen)) {
      rows.forEach(this::line);
    } else {
      row(COLUMNS, paint.faint());
      rows.forEach(this::row);
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
    String id = standing.id() + pad(standing.id(), WIDTHS[0]) + BETWEEN;
    int width = room - TerminalText.columns(id);
    List<String> title = Wrap.lines(standing.title(), width);
    for (int i = 0; i < title.size(); i++) {
      String line =
          INDENT + (i > 0 ? " ".repeat(id.length()) : id) + TerminalText.visible(title.get(i));
      out.append(i > 0 ? line : line + pad(title.get(i), width) + BETWEEN + state).append('\n');
    }
  }

  private void row(Standing standing) {
    row(
        List.of(
            standing.id(),
            standing.title(),
            StatusWords.state(standing),
            StatusWords.missing(standing),
            StatusWords.next(standing)),
        mark(standing));
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
  private void row(List<String> words, UnaryOperator<String> painted) {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < WIDTHS.length; i++) {
      List<String> lines = Wrap.lines(words.get(i), WIDTHS[i]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(INDENT);
      for (int i = 0; i < WIDTHS.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        boolean isLast = i == WIDTHS.length - 1;
        String visible = TerminalText.visible(cell);
        text.append(isLast ? painted.apply(visible) : visible + pad(cell, WIDTHS[i]) + BETWEEN);
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
