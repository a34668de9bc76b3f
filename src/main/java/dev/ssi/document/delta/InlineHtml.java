package dev.ssi.document.delta;

import dev.ssi.delta.Word;
import dev.ssi.delta.Word.Op;
import dev.ssi.document.delta.Run.Mark;
import java.util.List;
import java.util.Map;

/** Writes words with what came and what went, and with links to the other changes. */
final class InlineHtml {
  private final Html html;
  private final Map<String, String> anchors;

  /**
   * @param anchors by id, the fingerprints of the changes that can be linked to
   */
  InlineHtml(Html html, Map<String, String> anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  /** Words of a text in Markdown, told apart by what becomes of them. */
  void redline(List<Word> words) {
    write(Runs.of(words), true);
  }

  /** The same for a value or code, in which no sign is a mark. */
  void plainRedline(List<Word> words) {
    write(Runs.plain(words), true);
  }

  /** Words that share one fate, of which the reader is told otherwise. */
  void whole(List<Word> words) {
    write(Runs.of(words), false);
  }

  void plainWhole(List<Word> words) {
    write(Runs.plain(words), false);
  }

  private void write(List<Run> runs, boolean marked) {
    Op op = Op.KEPT;
    for (Run run : runs) {
      if (marked && run.op() != op) {
        end(op);
        start(run.op());
        op = run.op();
      }
      dressed(run);
    }
    end(op);
  }

  void start(Op op) {
    if (op == Op.ADDED) {
      html.raw("<ins>").unseen("[added: ");
    } else if (op == Op.REMOVED) {
      html.raw("<del>").unseen("[removed: ");
    }
  }

  void end(Op op) {
    if (op == Op.ADDED) {
      html.unseen("]").raw("</ins>");
    } else if (op == Op.REMOVED) {
      html.unseen("]").raw("</del>");
    }
  }

  private void dressed(Run run) {
    html.raw(run.marks().contains(Mark.STRONG) ? "<strong>" : "");
    html.raw(run.marks().contains(Mark.EMPHASIS) ? "<em>" : "");
    html.raw(run.marks().contains(Mark.CODE) ? "<code>" : "");
    String anchor = run.reference() == null ? null : anchor(run.reference());
    if (anchor == null) {
      html.text(run.text());
    } else {
      html.raw("<a").attribute("href", "#c-" + anchor).raw(">").text(run.text()).raw("</a>");
    }
    html.raw(run.marks().contains(Mark.CODE) ? "</code>" : "");
    html.raw(run.marks().contains(Mark.EMPHASIS) ? "</em>" : "");
    html.raw(run.marks().contains(Mark.STRONG) ? "</strong>" : "");
  }

  /** A requirement is told with its component. */
  private String anchor(String id) {
    String found = anchors.get(id);
    int point = id.lastIndexOf('.');
    return found != null || point < 0 ? found : anchors.get(id.substring(0, point));
  }
}
