package dev.ssi.document.delta;

import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Passage;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** One field of a change in the words of the page. */
public final class FieldView {
  private final FieldEdit edit;
  private final Redline redline;
  private final Map<String, String> anchors;
  private final boolean headed;
  private final Context context;

  /**
   * What the change says of all its fields, so that each need not say it.
   *
   * @param whole whether the item as a whole came or went
   * @param mixed whether both documents are touched
   */
  record Context(boolean whole, boolean mixed) {}

  FieldView(FieldEdit edit, Map<String, String> anchors, Context context) {
    this.edit = edit;
    this.context = context;
    this.redline = Redline.of(edit);
    this.anchors = anchors;
    this.headed = !redline.lines().isEmpty() && isHeading(redline.lines());
  }

  /** Whether the field begins with its own heading, and no other comes or goes before it. */
  private static boolean isHeading(List<Line> lines) {
    return lines.get(0).type() == Passage.Type.HEADING
        && (lines.size() == 1 || lines.get(1).type() != Passage.Type.HEADING);
  }

  public String key() {
    return edit.shown().key();
  }

  public String name() {
    return DeltaPage.capital(redline.name());
  }

  /** What the field was called, where its words stay and only its name changed; or null. */
  public String formerName() {
    boolean renamed = edit.before() != null && !edit.before().name().equals(redline.name());
    return renamed ? edit.before().name() : null;
  }

  public boolean isUnworded() {
    return redline.fate() == Fate.AMENDED && edit.script().isEmpty();
  }

  /** Whether it must be said that the field stands in Appendix AH: others of the change do not. */
  public boolean isBindingAmongOthers() {
    return context.mixed() && redline.binding();
  }

  /** What becomes of the whole field: "added", "removed", or null when it need not be said. */
  public String fate() {
    if (context.whole()) {
      return null;
    }
    return switch (redline.fate()) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      default -> null;
    };
  }

  /** Whether it is a value or a list of values. */
  public boolean isValue() {
    return redline.lines().stream()
        .allMatch(line -> line.type() == Passage.Type.VALUE || line.type() == Passage.Type.ENTRY);
  }

  /** Whether the first line of the field is its heading. */
  public boolean isHeaded() {
    return headed;
  }

  /** The sections that the field stands in, as in {@code Outputs › }; or nothing. */
  public String within() {
    int last = redline.name().lastIndexOf(" › ");
    return last < 0 ? "" : redline.name().substring(0, last + 3);
  }

  public Content heading() {
    return RedlineHtml.heading(redline, redline.lines().get(0), anchors);
  }

  /** Whether there is more than the heading. */
  public boolean hasBody() {
    return redline.lines().size() > (headed ? 1 : 0);
  }

  public Content body() {
    List<Line> lines = redline.lines();
    return new RedlineHtml(redline, headed ? lines.subList(1, lines.size()) : lines, anchors);
  }
}
