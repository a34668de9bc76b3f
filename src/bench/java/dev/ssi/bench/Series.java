package dev.ssi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The runs of one command, in order. */
record Series(Command command, List<Cost> runs) {
  Series {
    runs = List.copyOf(runs);
  }

  double wall() {
    return median(Cost::wall);
  }

  double cpu() {
    return median(Cost::cpu);
  }

  double memory() {
    return median(Cost::memory);
  }

  double median(ToDoubleFunction<Cost> measure) {
    return median(runs.stream().mapToDouble(measure).toArray());
  }

  /** This one's cost over that of the run of the other that came just before or after it. */
  double[] pairs(Series other, ToDoubleFunction<Cost> measure) {
    double[] ratios = new double[Math.min(runs.size(), other.runs.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = measure.applyAsDouble(runs.get(i)) / measure.applyAsDouble(other.runs.get(i));
    }
    Arrays.sort(ratios);
    return ratios;
  }

  /** The middle one, or the mean of the two in the middle; NaN of none. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
