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

  static Command of(String name, Predicate<String> proof, Object... words) {
    return new Command(name, proof, List.of(words).stream().map(Object::toString).toList());
  }
}
