package dev.ssi.document.live;

import dev.ssi.delta.Attribution;
import dev.ssi.document.DateWords;
import dev.ssi.document.book.Addresses;
import dev.ssi.history.ItemHistory;
import dev.ssi.history.Stage;
import dev.ssi.history.Step;
import dev.ssi.trace.Trace;
import java.util.List;

/**
 * Where an item comes from, release by release.
 *
 * @param introduced the release that brought it in words, or null if it is not released yet
 * @param changed the release that last changed it in words, or null if none has since it came
 * @param pending what has happened since the last release, or null
 */
public record HistoryView(String introduced, String changed, String pending, List<Row> rows) {
  public HistoryView {
    rows = List.copyOf(rows);
  }

  /**
   * What happened in one release.
   *
   * @param date in words, or null of what is not released
   * @param proposal that asked for it, or null
   */
  public record Row(String release, String date, String what, PageLink proposal) {}

  static HistoryView of(Trace trace, ItemHistory history) {
    String introduced = history.introduced().map(HistoryView::words).orElse(null);
    String changed =
        history
            .lastChanged()
            .filter(stage -> !history.introduced().equals(java.util.Optional.of(stage)))
            .map(HistoryView::words)
            .orElse(null);
    return new HistoryView(
        introduced,
        changed,
        history.pending().map(Step::sentence).orElse(null),
        history.steps().stream().map(step -> row(trace, step)).toList());
  }

  private static String words(Stage stage) {
    return stage.date() == null ? stage.name() : stage.name() + ", " + day(stage);
  }

  private static String day(Stage stage) {
    return DateWords.day(stage.date().toString());
  }

  private static Row row(Trace trace, Step step) {
    Stage stage = step.stage();
    return new Row(
        stage.isRelease() ? stage.name() : "Not released yet",
        stage.isRelease() && stage.date() != null ? day(stage) : null,
        step.sentence(),
        step.proposal().map(proposal -> link(trace, proposal)).orElse(null));
  }

  private static PageLink link(Trace trace, Attribution proposal) {
    String id = proposal.proposal();
    return new PageLink(id, trace.links().item(id).map(Addresses::of).orElse(null));
  }
}
