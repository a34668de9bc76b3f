package dev.ssi.query;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Operation;
import dev.ssi.history.ItemHistory;
import dev.ssi.history.Provenance;
import dev.ssi.history.Stage;
import dev.ssi.history.Step;
import dev.ssi.query.Table.Fit;
import dev.ssi.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happened to an item, release by release, for people and for other programs. */
final class HistoryFaces {
  private static final int DIGITS = 10;

  private final Provenance provenance;
  private final ItemHistory history;
  private final List<Step> steps;

  /**
   * @param history null of an item that no release has, nor the documents as they are
   */
  HistoryFaces(Provenance provenance, ItemHistory history) {
    this.provenance = provenance;
    this.history = history;
    this.steps = history == null ? List.of() : history.steps();
  }

  void text(Page page) {
    page.gap().line("History");
    table().print(page);
    if (provenance.releases().isEmpty()) {
      page.paragraph(
          "  ", "There is no release yet: no tag in this history is a version, such as v1.0.");
    }
    provenance.unread().forEach(sentence -> page.paragraph("  ", sentence));
  }

  /** With a column for proposals only where there are any. */
  private Table table() {
    boolean proposed = steps.stream().anyMatch(step -> step.proposal().isPresent());
    Table table =
        proposed
            ? new Table(2, Fit.FIXED, Fit.FIXED, Fit.WRAPPED, Fit.FIXED, Fit.FIXED)
            : new Table(2, Fit.FIXED, Fit.FIXED, Fit.WRAPPED, Fit.FIXED);
    for (Step step : steps) {
      Stage stage = step.stage();
      String name = stage.isRelease() ? stage.name() : "—";
      String date = stage.date() == null ? "—" : stage.date().toString();
      String delta = step.since() == null ? "" : delta(step);
      if (proposed) {
        String proposal = step.proposal().map(Attribution::proposal).orElse("");
        table.row(name, date, words(step), proposal, delta);
      } else {
        table.row(name, date, words(step), delta);
      }
    }
    return table;
  }

  private static String words(Step step) {
    Stage stage = step.stage();
    if (stage.isRelease()) {
      return step.sentence();
    }
    String where =
        stage.commit() == null
            ? "; not released yet, nor committed"
            : "; not released yet, last touched in " + stage.commit().substring(0, DIGITS);
    return step.sentence() + where;
  }

  /** The command that tells more. */
  private static String delta(Step step) {
    String command = "ssi delta " + step.since().name();
    String to = step.stage().name();
    return to.equals(SourceTree.Origin.WORK_TREE.revision()) ? command : command + " " + to;
  }

  void json(Json json) {
    json.field("introduced", name(ItemHistory::introduced));
    json.field("lastChanged", name(ItemHistory::lastChanged));
    json.objects("history", steps, step -> step(json, step));
    json.strings("notCompared", provenance.unread());
  }

  /** The release of a history, or null where there is none. */
  private String name(Function<ItemHistory, Optional<Stage>> release) {
    return Optional.ofNullable(history).flatMap(release).map(Stage::name).orElse(null);
  }

  private static void step(Json json, Step step) {
    Stage stage = step.stage();
    json.field("release", stage.isRelease() ? stage.name() : null);
    json.strings("alsoNamed", stage.alsoNamed());
    json.field("date", stage.date() == null ? null : stage.date().toString());
    json.field("commit", stage.commit());
    json.strings("operations", step.operations().stream().map(Operation::label).toList());
    json.field("words", step.sentence());
    json.field("proposal", step.proposal().map(Attribution::proposal).orElse(null));
    json.field("since", step.since() == null ? null : step.since().name());
    json.field("delta", step.since() == null ? null : delta(step));
  }
}
