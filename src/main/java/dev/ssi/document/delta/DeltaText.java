package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Broken;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Reach;
import dev.ssi.delta.Route;
import dev.ssi.delta.Side;
import dev.ssi.delta.Word;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Wrap;
import java.util.List;
import java.util.function.UnaryOperator;

/** The delta document for a terminal: what went in square brackets, what came in braces. */
public final class DeltaText {
  private static final int WIDTH = 100;
  private static final int CONTEXT = 60;
  private static final int MOST_ROWS = 12;

  private final Delta delta;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private DeltaText(Delta delta, Paint paint) {
    this.delta = delta;
    this.paint = paint;
  }

  /**
   * Colours, which only repeat what the words and signs say.
   *
   * @param strong for headings
   * @param removed for what went
   * @param added for what came
   */
  public record Paint(
      UnaryOperator<String> strong, UnaryOperator<String> removed, UnaryOperator<String> added) {
    /** No colours. */
    public static final Paint NONE =
        new Paint(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** The whole document. */
  public static String render(Delta delta, Paint paint) {
    return new DeltaText(delta, paint).render();
  }

  private String render() {
    line(
        paint
            .strong()
            .apply(
                "What changed from "
                    + visible(SummaryWords.edition(delta.from()))
                    + " to "
                    + visible(SummaryWords.edition(delta.to()))));
    side("from", delta.from());
    side("to  ", delta.to());
    line("");
    for (String paragraph : SummaryWords.of(delta)) {
      wrapped("", paragraph);
    }
    unread(delta.from(), delta.unreadBefore());
    unread(delta.to(), delta.unreadAfter());
    for (Route route : List.of(Route.SECTION_D, Route.SSI_CHANGE_PROCESS, Route.EDITORIAL)) {
      section(route);
    }
    broken("These traces break off:", delta.broken());
    broken("These traces run again:", delta.mended());
    return out.toString();
  }

  private void side(String name, Side side) {
    String commit = side.isDraft() ? "not committed: a draft" : "commit " + side.commit();
    line("  " + name + "  " + visible(side.revision()) + "  " + commit);
  }

  private void unread(Side side, List<String> paths) {
    for (String path : paths) {
      wrapped("", "Not all of " + path + " could be read in " + side.revision() + ".");
    }
  }

  private void section(Route route) {
    List<Change> changes =
        delta.changes().stream().filter(change -> change.route() == route).toList();
    if (changes.isEmpty()) {
      return;
    }
    line("");
    line(paint.strong().apply(route.title() + " (" + changes.size() + ")"));
    changes.forEach(this::change);
  }

  private void change(Change change) {
    line("");
    line(
        "  "
            + paint.strong().apply(visible(change.key().id()))
            + "  "
            + visible(change.facts().item().title()));
    wrapped("    ", Operations.sentences(change) + " " + change.ruling().reason());
    change.proposal().ifPresent(this::proposal);
    body(change);
    if (change.suggestion() != null) {
      wrapped("    ", change.suggestion());
    }
  }

  /** The change itself, indented by four, without what is said of it. */
  static String body(Delta delta, Change change, Paint paint) {
    DeltaText text = new DeltaText(delta, paint);
    text.body(change);
    return text.out.toString();
  }

  private void body(Change change) {
    rows(change);
    rights(change);
    impact(change);
  }

  private void proposal(Attribution proposal) {
    String modification =
        proposal.modification() == null ? "" : ", modification " + proposal.modification();
    wrapped("    ", proposal.proposal() + modification + ": " + proposal.title());
  }

  private void rows(Change change) {
    if (change.facts().isWhole()) {
      return;
    }
    List<FieldRow> rows = FieldRow.of(change);
    for (FieldRow row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
      wrapped("    ", row.field());
      StringBuilder marked = new StringBuilder();
      for (Word word : Excerpt.of(row.words(), CONTEXT)) {
        marked.append(marked(word));
      }
      wrapped("      ", marked.toString());
    }
    if (rows.size() > MOST_ROWS) {
      line("    … and " + (rows.size() - MOST_ROWS) + " more: see the whole document.");
    }
  }

  private String marked(Word word) {
    String text = visible(word.text());
    return switch (word.op()) {
      case KEPT -> text;
      case REMOVED -> paint.removed().apply("[-" + text + "-]");
      case ADDED -> paint.added().apply("{+" + text + "+}");
    };
  }

  private void rights(Change change) {
    for (RightsTable.Row row : RightsTable.of(change.access()).rows()) {
      wrapped(
          "    ",
          "access "
              + AccessView.level(row.before())
              + " → "
              + AccessView.level(row.after())
              + " "
              + row.effect().label()
              + ": "
              + String.join(", ", row.who()));
    }
  }

  private void impact(Change change) {
    if (change.impact().isEmpty()) {
      return;
    }
    List<String> ids = change.impact().stream().map(Reach::item).map(item -> item.id()).toList();
    wrapped("    ", "reaches " + String.join(", ", ids));
  }

  private void broken(String heading, List<Broken> places) {
    if (places.isEmpty()) {
      return;
    }
    line("");
    line(paint.strong().apply(heading));
    places.forEach(place -> wrapped("  ", place.item().id() + " " + place.what() + "."));
  }

  private static String visible(String text) {
    return TerminalText.visible(text.replace('\n', ' '));
  }

  private void wrapped(String indent, String text) {
    Wrap.lines(text, WIDTH - indent.length()).forEach(each -> line(indent + each));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
