package dev.ssi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that are compared: one run of each in turn, so that what else the machine does falls on
 * all alike.
 */
final class Experiment {
  /** Commands that take so long are run once. */
  private static final double SLOW_SECONDS = 20;

  private final Stopwatch stopwatch;
  private final int runs;

  Experiment(Stopwatch stopwatch, int runs) {
    this.stopwatch = stopwatch;
    this.runs = runs;
  }

  /** Runs a command without measuring it, to see that it does its work. */
  void require(Command command) throws IOException, InterruptedException {
    if (stopwatch.run(command).isEmpty()) {
      throw new IOException(command.words() + " took too much");
    }
  }

  /** Runs each command once to warm up, then in turn; one that takes too much has no runs. */
  List<Series> run(List<Command> commands) throws IOException, InterruptedException {
    List<Command> left = new ArrayList<>();
    double slowest = 0;
    for (Command command : commands) {
      var cost = stopwatch.run(command);
      if (cost.isPresent()) {
        left.add(command);
        slowest = Math.max(slowest, cost.get().wall());
      }
    }
    List<List<Cost>> costs = new ArrayList<>();
    commands.forEach(command -> costs.add(new ArrayList<>()));
    for (int i = 0; i < (slowest > SLOW_SECONDS ? 1 : runs); i++) {
      for (Command command : left) {
        stopwatch.run(command).ifPresent(costs.get(commands.indexOf(command))::add);
      }
    }
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      series.add(new Series(commands.get(i), costs.get(i)));
    }
    return series;
  }
}
