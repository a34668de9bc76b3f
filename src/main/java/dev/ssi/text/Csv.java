package dev.ssi.text;

import dev.ssi.source.TerminalText;
import java.util.Collection;

/**
 * Comma-separated values by RFC 4180, with LF. A field that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 */
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";
  private static final String QUOTED = ",\"\n\r";

  private final StringBuilder text = new StringBuilder();

  /** Begins a table with the names of its columns. */
  public Csv(Collection<String> columns) {
    row(columns);
  }

  /** Adds a row. */
  public Csv row(Collection<String> fields) {
    String separator = "";
    for (String field : fields) {
      text.append(separator).append(field(field));
      separator = ",";
    }
    text.append('\n');
    return this;
  }

  private static String field(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String shown = TerminalText.visible((formula ? "'" : "") + value);
    boolean quoted = shown.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    return quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
