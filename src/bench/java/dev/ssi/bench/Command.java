package dev.ssi.bench;

import java.util.List;
import java.util.function.Predicate;

/**
 * A command line with a name for the tables.
 *
 * @param proof whether what it printed shows that it did its work: a tool that reads nothing is
 *     fast
 */
record Command(String name, Predicate<String> proof, List<String> words) {
  Command {
    words = List.copyOf(words);
  }

  /** Stands in a word for the number of the run, which is different each time. */
  static final String RUN = "{run}";

  /** The command line of a run. */
  List<String> words(int run) {
    return words.stream().map(word -> word.replace(RUN, String.valueOf(run))).toList();
  }

  static Command of(String name, Predicate<String> proof, Object... words) {
    return new Command(name, proof, List.of(words).stream().map(Object::toString).toList());
  }
}
