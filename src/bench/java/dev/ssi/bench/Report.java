package dev.ssi.bench;

import static dev.ssi.bench.Table.number;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The tables that the benchmark prints. */
final class Report {
  private Report() {}

  /** What the corpora are. */
  static Table corpora(List<Trial> trials) {
    Table table =
        new Table("corpus", "items", "words", "words/item", "links", "files ssi", "files OFT");
    for (Trial trial : trials) {
      table.row(
          trial.name(),
          number(trial.items(), 0),
          number(trial.words(), 0),
          number((double) trial.words() / trial.items(), 0),
          number(trial.links(), 0),
          number(trial.ssiFiles(), 0),
          number(trial.oftFiles(), 0));
    }
    return table;
  }

  /** Medians of whole processes. */
  static Table costs(List<Trial> trials, List<Series> shipped) {
    Table table = new Table("command", "on", "runs", "wall s", "CPU s", "peak MiB");
    shipped.forEach(series -> cost(table, "the shipped documents", series));
    for (Trial trial : trials) {
      for (Series series : List.of(trial.ssi(), trial.single(), trial.grouped())) {
        cost(table, trial.name(), series);
      }
    }
    return table;
  }

  private static void cost(Table table, String corpus, Series series) {
    table.row(
        series.command().name(),
        corpus,
        number(series.runs().size(), 0),
        number(series.wall(), 2),
        number(series.cpu(), 2),
        number(series.memory(), 0));
  }

  /** How many times as much OpenFastTrace takes. */
  static Table ratios(List<Trial> trials) {
    Table table =
        new Table(
            "OpenFastTrace ÷ ssi", "on", "wall", "wall, pairs", "CPU", "CPU, pairs", "memory");
    for (Trial trial : trials) {
      ratio(table, "one item a file", trial, trial.single());
      ratio(table, "100 items a file", trial, trial.grouped());
    }
    return table;
  }

  private static void ratio(Table table, String form, Trial trial, Series other) {
    table.row(
        form,
        trial.name(),
        number(other.wall() / trial.ssi().wall(), 2),
        pairs(other, trial.ssi(), Cost::wall),
        number(other.cpu() / trial.ssi().cpu(), 2),
        pairs(other, trial.ssi(), Cost::cpu),
        number(other.memory() / trial.ssi().memory(), 2));
  }

  private static String pairs(Series other, Series ssi, ToDoubleFunction<Cost> measure) {
    double[] ratios = other.pairs(ssi, measure);
    return ratios.length == 0
        ? "n/a"
        : number(Series.median(ratios), 2)
            + " ("
            + number(ratios[0], 2)
            + " to "
            + number(ratios[ratios.length - 1], 2)
            + ")";
  }

  /** Medians of whole processes. */
  static Table deltas(List<DeltaTrial> trials) {
    Table table = new Table("command", "on", "runs", "wall s", "CPU s", "peak MiB");
    for (DeltaTrial trial : trials) {
      cost(table, trial.name(), trial.ssi());
      cost(table, trial.name(), trial.git());
    }
    return table;
  }

  /**
   * How many times as much {@code ssi delta} takes as {@code git diff --stat}, and as itself on the
   * first corpus, where as many files differ among fewer.
   */
  static Table deltaRatios(List<DeltaTrial> trials) {
    Table table =
        new Table("ssi delta on", "files", "÷ git, wall", "growth, wall", "growth, CPU");
    Series first = trials.get(0).ssi();
    for (DeltaTrial trial : trials) {
      table.row(
          trial.name(),
          number(trial.files(), 0),
          number(trial.ssi().wall() / trial.git().wall(), 1),
          number(trial.ssi().wall() / first.wall(), 2),
          number(trial.ssi().cpu() / first.cpu(), 2));
    }
    return table;
  }

  /** Medians of whole processes. */
  static Table builds(Series shipped, List<BuildTrial> trials) {
    Table table = new Table("command", "on", "runs", "wall s", "CPU s", "peak MiB");
    cost(table, "the shipped documents", shipped);
    for (BuildTrial trial : trials) {
      cost(table, trial.name(), trial.ssi());
      cost(table, trial.name(), trial.oft());
    }
    return table;
  }

  /** How many times as much OpenFastTrace takes to write one page. */
  static Table buildRatios(List<BuildTrial> trials) {
    Table table =
        new Table("OpenFastTrace ÷ ssi", "pages", "wall, pairs", "CPU, pairs", "memory");
    for (BuildTrial trial : trials) {
      table.row(
          trial.name(),
          number(trial.pages(), 0),
          pairs(trial.oft(), trial.ssi(), Cost::wall),
          pairs(trial.oft(), trial.ssi(), Cost::cpu),
          number(trial.oft().memory() / trial.ssi().memory(), 2));
    }
    return table;
  }

  /**
   * How the cost of {@code ssi validate} grows.
   *
   * @param trials of one mix, by size; the first, a handful of items, stands for the start-up
   */
  static Table growth(List<Trial> trials) {
    Table table =
        new Table(
            "ssi validate on",
            "wall µs/item",
            "÷ smallest",
            "÷ one before",
            "CPU µs/item",
            "÷ smallest",
            "÷ one before");
    for (int i = 1; i < trials.size(); i++) {
      table.row(
          trials.get(i).name(),
          number(perItem(trials, i, Series::wall), 0),
          number(perItem(trials, i, Series::wall) / perItem(trials, 1, Series::wall), 2),
          number(
              perItem(trials, i, Series::wall) / perItem(trials, Math.max(1, i - 1), Series::wall),
              2),
          number(perItem(trials, i, Series::cpu), 0),
          number(perItem(trials, i, Series::cpu) / perItem(trials, 1, Series::cpu), 2),
          number(
              perItem(trials, i, Series::cpu) / perItem(trials, Math.max(1, i - 1), Series::cpu),
              2));
    }
    return table;
  }

  /** Microseconds for an item, without the start-up. */
  private static double perItem(List<Trial> trials, int index, ToDoubleFunction<Series> seconds) {
    Trial trial = trials.get(index);
    double start = seconds.applyAsDouble(trials.get(0).ssi());
    return (seconds.applyAsDouble(trial.ssi()) - start) * 1e6 / trial.items();
  }
}
