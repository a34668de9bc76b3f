package dev.ssi.query;

import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Standing;
import dev.ssi.source.TerminalText;
import java.util.List;

/** The board as Markdown: a table for each group. */
final class StatusMarkdown {
  private static final String SPECIAL = "\\`*_[]<>|#~";

  private StatusMarkdown() {}

  static String render(Status status) {
    StringBuilder out = new StringBuilder("# The changes and where they stand\n\n");
    if (status.board().isEmpty()) {
      return out.append(StatusWords.empty(status)).append('\n').toString();
    }
    out.append(escape(StatusWords.heading(status.board()))).append('\n');
    for (Group group : status.board().groups()) {
      if (group.pack() == null && status.rows(group).isEmpty()) {
        continue;
      }
      out.append("\n## ").append(escape(StatusWords.title(group))).append("\n\n");
      out.append("| What | Where it stands | What is missing | Next, and by when |\n");
      out.append("| --- | --- | --- | --- |\n");
      if (group.pack() != null) {
        row(group.pack(), out);
      }
      status.rows(group).forEach(standing -> row(standing, out));
    }
    if (status.asked().isEmpty()) {
      out.append('\n').append(StatusWords.summary(status.board())).append('\n');
    }
    return out.toString();
  }

  private static void row(Standing standing, StringBuilder out) {
    for (String cell :
        List.of(
            standing.id() + " " + standing.title(),
            StatusWords.state(standing),
            StatusWords.missing(standing),
            StatusWords.next(standing))) {
      out.append("| ").append(escape(cell)).append(cell.isEmpty() ? "" : " ");
    }
    out.append("|\n");
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : TerminalText.visible(text).replace('\n', ' ').toCharArray()) {
      escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }
}
