package dev.ssi.format;

import java.util.List;

/**
 * A value of YAML with the place where it is written. Lines and offsets count from 0; an offset is
 * in UTF-16 units of the text.
 */
sealed interface Written {
  int start();

  int line();

  /** The line on which it ends. */
  int lastLine();

  /** The offset after it; of no meaning for a list or mapping without brackets. */
  int end();

  /** Whether it is a list or mapping in brackets. */
  default boolean isFlow() {
    return this instanceof Listing list && list.flow()
        || this instanceof Fields fields && fields.flow();
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** Below a {@code |} or {@code >}. */
    BLOCK
  }

  /**
   * A scalar.
   *
   * @param value what it says
   * @param end the offset after it
   */
  record Words(String value, Style style, int start, int end, int line, int lastLine)
      implements Written {
    boolean isOnOneLine() {
      return line == lastLine && style != Style.BLOCK;
    }
  }

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   * @param end the offset after the closing bracket; of no meaning without
   */
  record Listing(List<Written> values, boolean flow, int start, int end, int line, int lastLine)
      implements Written {
    public Listing {
      values = List.copyOf(values);
    }
  }

  /** A mapping; the parameters are those of a list. */
  record Fields(List<Field> fields, boolean flow, int start, int end, int line, int lastLine)
      implements Written {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /** A key with its value. */
  record Field(Words key, Written value) {}
}
