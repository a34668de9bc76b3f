package dev.ssi.report;

import dev.ssi.diagnostic.Severity;

/** Colours for a terminal, or none. Colour only repeats what the words say. */
public enum Style {
  PLAIN,
  COLOUR;

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> sgr("1;31", text);
      case WARNING -> sgr("1;33", text);
      case NOTE -> sgr("1;36", text);
    };
  }

  public String strong(String text) {
    return sgr("1", text);
  }

  public String faint(String text) {
    return sgr("2", text);
  }

  public String bad(String text) {
    return sgr("31", text);
  }

  public String good(String text) {
    return sgr("32", text);
  }

  String help(String text) {
    return sgr("36", text);
  }

  private String sgr(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
