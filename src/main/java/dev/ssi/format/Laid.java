package dev.ssi.format;

import java.util.List;

/** A value as it is to be written, but for how far it is set in. */
sealed interface Laid {
  /**
   * Words on the line of their key or dash, and perhaps lines below.
   *
   * @param below each set in by one level more than the key; an empty one by nothing
   */
  record Words(String first, List<String> below) implements Laid {
    public Words {
      below = List.copyOf(below);
    }

    boolean isOneLine() {
      return below.isEmpty();
    }
  }

  /**
   * A mapping in lines.
   *
   * @param tail comments after the last entry
   * @param aligned whether the values stand in a column
   */
  record Block(List<Entry> entries, List<String> tail, boolean aligned) implements Laid {
    public Block {
      entries = List.copyOf(entries);
      tail = List.copyOf(tail);
    }
  }

  /** A list in lines. */
  record Items(List<Entry> entries, List<String> tail) implements Laid {
    public Items {
      entries = List.copyOf(entries);
      tail = List.copyOf(tail);
    }
  }

  /**
   * A line of a block.
   *
   * @param lead the comments above it, an empty one for an empty line
   * @param key null for an item of a list
   * @param remark the comment beside the key or dash, or null
   */
  record Entry(List<String> lead, String key, Laid value, String remark) {
    public Entry {
      lead = List.copyOf(lead);
    }
  }
}
