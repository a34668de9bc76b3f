package dev.ssi.load;

import java.util.HashMap;
import java.util.Map;

/**
 * The code spans of one block. A span ends with as many backticks as it begins with; where no such
 * run follows, the backticks are text.
 */
final class CodeSpans {
  private final String text;
  private final int stop;

  /** Where the last run of so many backticks begins; empty until the first one is met. */
  private final Map<Integer, Integer> last = new HashMap<>();

  /** Of a block that ends at {@code stop}. */
  CodeSpans(String text, int stop) {
    this.text = text;
    this.stop = stop;
  }

  /** The offset after the span that begins at {@code start}; -1 if none does. */
  int after(int start) {
    if (last.isEmpty()) {
      note(start);
    }
    int opened = run(start);
    int at = start + opened;
    if (last.getOrDefault(opened, -1) < at) {
      return -1;
    }
    int run = 0;
    while (run != opened) {
      at = text.indexOf('`', at + run);
      run = run(at);
    }
    return at + run;
  }

  private void note(int start) {
    int at = start;
    while (at < stop) {
      int run = run(at);
      if (run > 0) {
        last.put(run, at);
      }
      at += Math.max(run, 1);
    }
  }

  /** How many backticks stand here. */
  int run(int start) {
    int at = start;
    while (at < stop && text.charAt(at) == '`') {
      at++;
    }
    return at - start;
  }
}
