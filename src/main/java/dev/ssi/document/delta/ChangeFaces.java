package dev.ssi.document.delta;

import com.google.gson.JsonObject;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Side;
import dev.ssi.document.docx.Flow;
import java.util.function.Consumer;

/**
 * Single changes as the delta document draws them, for documents that show some of them among other
 * matter. Links from one change to another lead to {@code c-} and its fingerprint.
 */
public final class ChangeFaces {
  private final Delta delta;
  private final DeltaPage page;

  public ChangeFaces(Delta delta) {
    this.delta = delta;
    this.page = new DeltaPage(delta);
  }

  /** A change for the template {@code delta/body.jte}. */
  public ChangeView view(Change change) {
    return new ChangeView(page, change);
  }

  /** The heading of a change: its id and title. */
  public static String heading(Change change) {
    return Outline.heading(change);
  }

  /** What happened to the item, with its kind before it. */
  public static String sentences(Change change) {
    return Operations.sentences(change);
  }

  /** A change for programs, in the form of the delta document. */
  public static JsonObject json(Change change) {
    return DeltaJson.change(change);
  }

  /** An edition for programs, in the form of the delta document. */
  public static JsonObject json(Side side) {
    return DeltaJson.side(side);
  }

  /** An edition in a few words: {@code version 1.0 (v1.0)}. */
  public static String edition(Side side) {
    return SummaryWords.edition(side);
  }

  /** When an edition was recorded, in the form that Word asks for; null where it was not. */
  public static String wordDate(Side side) {
    return DeltaDocx.date(side);
  }

  /** A change as a list in Markdown. */
  public String markdown(Change change) {
    return DeltaMarkdown.body(delta, change);
  }

  /** A change for a terminal, indented by four. */
  public String text(Change change, DeltaText.Paint paint) {
    return DeltaText.body(delta, change, paint);
  }

  /**
   * Draws changes into a Word document, with tracked changes.
   *
   * @param author of the tracked changes
   * @param date as {@code 2026-05-15T08:00:00Z}, or null
   */
  public Consumer<Change> word(Flow flow, String author, String date) {
    DocxChange writer = new DocxChange(page, flow, new Tracking(flow, author, date));
    return change -> writer.body(change, view(change));
  }
}
