package dev.ssi.document.consult;

import java.util.Map;
import java.util.stream.Collectors;

/** A response as the lines to add to the record of its package, under {@code responses:}. */
public final class ResponseYaml {
  private ResponseYaml() {}

  /**
   * The lines, indented by two.
   *
   * @param received the day for a form that names none; or null, and a person must fill it in
   */
  public static String of(FilledForm form, String received) {
    StringBuilder yaml = new StringBuilder();
    String day = form.received() == null ? received : form.received();
    yaml.append("  - party: ").append(quoted(form.party())).append('\n');
    yaml.append("    category: ").append(quoted(form.category())).append('\n');
    yaml.append("    received: ").append(day == null ? "# Write the day, as 2019-08-02." : day);
    yaml.append("\n    position: ").append(form.position()).append('\n');
    if (!form.positions().isEmpty()) {
      yaml.append("    on: {").append(positions(form.positions())).append("}\n");
    }
    if (form.comment() != null) {
      yaml.append("    comment: ").append(quoted(form.comment())).append('\n');
    }
    return yaml.toString();
  }

  private static String positions(Map<String, String> positions) {
    return positions.entrySet().stream()
        .map(each -> quoted(each.getKey()) + ": " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Plain where that is safe, else in double quotes, with all escaped that is not printed. */
  private static String quoted(String text) {
    if (text.matches("[A-Z][A-Za-z]*(?:-[0-9]+)*")
        && !text.matches("(?i)yes|no|on|off|true|false|null|y|n")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      quoted.append(escaped(text.charAt(i)));
    }
    return quoted.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    if (c == '\n') {
      return "\\n";
    }
    boolean printed = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028 || c > 0x2029 && c < 0xFEFF;
    boolean emoji = Character.isSurrogate(c);
    return (printed || emoji) && !isDirection(c) ? String.valueOf(c) : "\\u" + hex(c);
  }

  private static boolean isDirection(char c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
