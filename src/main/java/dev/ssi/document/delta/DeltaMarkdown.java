package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Broken;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Reach;
import dev.ssi.delta.Route;
import dev.ssi.delta.Word;
import java.util.List;
import java.util.stream.Collectors;

/** The delta document as the comment of a pull request. */
public final class DeltaMarkdown {
  /** A comment holds about 65,000 characters; the rest is room for what a job puts around it. */
  public static final int MOST_CHARACTERS = 60_000;

  private static final int CONTEXT = 80;
  private static final int ROOM_FOR_NOTICE = 400;

  private final Delta delta;
  private final StringBuilder out = new StringBuilder();

  private DeltaMarkdown(Delta delta) {
    this.delta = delta;
  }

  /** The document, cut with a notice where it would be too long for a comment. */
  public static String render(Delta delta) {
    return new DeltaMarkdown(delta).render(MOST_CHARACTERS - ROOM_FOR_NOTICE);
  }

  /** The whole document, however long. */
  public static String renderWhole(Delta delta) {
    return new DeltaMarkdown(delta).render(Integer.MAX_VALUE);
  }

  private String render(int most) {
    head();
    int shown = 0;
    Route last = null;
    for (Change change : delta.changes()) {
      int before = out.length();
      if (change.route() != last) {
        section(change.route());
      }
      last = change.route();
      change(change);
      if (out.length() > most) {
        out.setLength(before);
        cut(shown);
        return out.toString();
      }
      shown++;
    }
    tail(most);
    return out.toString();
  }

  private void cut(int shown) {
    out.append("\n---\n\n**Cut here:** ")
        .append(shown)
        .append(" of ")
        .append(delta.changes().size())
        .append(" changes are shown, because a comment holds no more. ")
        .append("`ssi delta ")
        .append(Markup.escaped(delta.from().revision()))
        .append(' ')
        .append(Markup.escaped(delta.to().revision()))
        .append("` writes the whole document.\n");
  }

  private void head() {
    out.append("## What changed: ")
        .append(Markup.escaped(SummaryWords.edition(delta.from())))
        .append(" → ")
        .append(Markup.escaped(SummaryWords.edition(delta.to())))
        .append("\n\n");
    for (String paragraph : SummaryWords.of(delta)) {
      out.append(Markup.escaped(paragraph)).append("\n\n");
    }
    unread(delta.unreadBefore());
    unread(delta.unreadAfter());
  }

  private void unread(List<String> paths) {
    for (String path : paths) {
      out.append("Not all of ")
          .append(Markup.escaped(path))
          .append(" could be read, so of it nothing is said to have gone.\n\n");
    }
  }

  private void section(Route route) {
    long count = delta.changes().stream().filter(change -> change.route() == route).count();
    out.append("### ").append(route.title()).append(" (").append(count).append(")\n\n");
  }

  private void change(Change change) {
    out.append("#### ")
        .append(Markup.escaped(change.key().id() + " " + change.facts().item().title()))
        .append("\n\n")
        .append(Markup.escaped(Operations.sentences(change) + " " + change.ruling().reason()))
        .append("\n\n");
    change.proposal().ifPresent(this::proposal);
    body(change);
  }

  /** The change itself, as a list, without what is said of it. */
  static String body(Delta delta, Change change) {
    DeltaMarkdown markdown = new DeltaMarkdown(delta);
    markdown.body(change);
    return markdown.out.toString();
  }

  private void body(Change change) {
    if (change.facts().isWhole()) {
      whole(change);
    } else {
      FieldRow.of(change).forEach(this::row);
    }
    RightsTable.of(change.access()).rows().forEach(this::right);
    if (!change.impact().isEmpty()) {
      out.append("- Reaches ")
          .append(
              change.impact().stream()
                  .map(Reach::item)
                  .map(item -> Markup.escaped(item.id()))
                  .collect(Collectors.joining(", ")))
          .append('\n');
    }
    if (change.suggestion() != null) {
      out.append("- **Perhaps:** ").append(Markup.escaped(change.suggestion())).append('\n');
    }
    out.append('\n');
  }

  private void proposal(Attribution proposal) {
    out.append(Markup.escaped(proposal.proposal() + ": " + proposal.title()));
    if (proposal.modification() != null) {
      out.append(" (").append(Markup.escaped(proposal.modification())).append(')');
    }
    out.append("\n\n");
  }

  /** Of what came or went, its parts are named; the text itself is in the documents. */
  private void whole(Change change) {
    out.append("- ")
        .append(
            FieldRow.of(change).stream()
                .map(row -> Markup.escaped(row.field()))
                .collect(Collectors.joining(", ")))
        .append('\n');
  }

  private void row(FieldRow row) {
    out.append("- **").append(Markup.escaped(row.field())).append(":** ");
    for (Word word : Excerpt.of(row.words(), CONTEXT)) {
      String text = Markup.escaped(word.text());
      switch (word.op()) {
        case KEPT -> out.append(text);
        case REMOVED -> out.append("<del>").append(text).append("</del>");
        case ADDED -> out.append("<ins>").append(text).append("</ins>");
      }
    }
    out.append('\n');
  }

  private void right(RightsTable.Row row) {
    out.append("- **Access** ")
        .append(Markup.escaped(AccessView.level(row.before())))
        .append(" → ")
        .append(Markup.escaped(AccessView.level(row.after())))
        .append(", ")
        .append(row.effect().label())
        .append(": ")
        .append(Markup.escaped(String.join(", ", row.who())))
        .append('\n');
  }

  private void tail(int most) {
    broken("Traces that break off", delta.broken(), most);
    broken("Traces that run again", delta.mended(), most);
  }

  private void broken(String heading, List<Broken> places, int most) {
    if (places.isEmpty()) {
      return;
    }
    out.append("### ").append(heading).append("\n\n");
    for (Broken place : places) {
      if (out.length() > most) {
        out.append("- … and more\n");
        return;
      }
      out.append("- ").append(Markup.escaped(place.item().id() + " " + place.what())).append('\n');
    }
    out.append('\n');
  }
}
