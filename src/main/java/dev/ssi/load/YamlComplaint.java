package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words what SnakeYAML says of malformed text in a parser's. */
final class YamlComplaint {
  private static final Pattern NO_TOKEN = Pattern.compile("found character '(.)");
  private static final Pattern NOT_CLOSED = Pattern.compile("expected ',' or '([\\]}])'");
  private static final Pattern FOUND = Pattern.compile("but found '(.{1,40})'");
  private static final Pattern ESCAPE = Pattern.compile("unknown escape character (.)");

  private final SourceFile file;
  private final String problem;

  /** Where the parser gave up. */
  private final int place;

  /** Where what it was reading began; the same where that is not known. */
  private final int context;

  YamlComplaint(SourceFile file, String problem, int place, int context) {
    this.file = file;
    this.problem = problem;
    this.place = place;
    this.context = context;
  }

  Finding finding() {
    Matcher notClosed = NOT_CLOSED.matcher(problem);
    Matcher noToken = NO_TOKEN.matcher(problem);
    Matcher escape = ESCAPE.matcher(problem);
    if (problem.contains("mapping values are not allowed")) {
      return colon();
    }
    if (problem.contains("could not find expected ':'")) {
      return line(
          context,
          "This is no field: a name, a colon, a space and a value are expected.",
          "Write it as `name: value`.");
    }
    if (problem.contains("unexpected end of stream") && "'\"".indexOf(charAt(context)) >= 0) {
      return at(context, "The quotation mark here is never closed.", "Close it after the value.");
    }
    if (notClosed.find()) {
      return notClosed(notClosed.group(1));
    }
    if (noToken.lookingAt()) {
      return noToken(noToken.group(1));
    }
    if (problem.startsWith("expected <block end>")) {
      return blockEnd();
    }
    if (problem.startsWith("expected the node content")) {
      return at(place, "A value is missing before this.", "Write it, or remove what is here.");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return at(
          place,
          "An entry of a list cannot begin on the line of its field.",
          "Begin it on a line of its own, write [a, b], or quote the value.");
    }
    if (escape.find()) {
      return at(
          place,
          "Between double quotes, a backslash before `" + escape.group(1) + "` means nothing.",
          "Use single quotes, or write the backslash twice.");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return line(
          place,
          "This does not belong to what stands before it.",
          "Indent fields that belong together alike.");
    }
    return at(
        place,
        "The YAML cannot be read: " + problem.strip() + ".",
        "Compare it with a file of the same kind.");
  }

  private Finding colon() {
    String before = file.text().substring(startOfLine(), place);
    return before.contains(": ")
        ? at(
            place,
            "A colon and a space stand within a value, where YAML reads another field.",
            "Put the value between quotes.")
        : at(
            place,
            "This line is indented, so YAML reads it as part of the value before it.",
            "Indent fields that belong together alike.");
  }

  private Finding notClosed(String bracket) {
    boolean sameLine = file.lineAt(place) == file.lineAt(context);
    if (sameLine) {
      return at(
          place,
          "A comma or " + bracket + " is expected here.",
          "Add it; a value with a comma, a bracket or a colon goes between quotes.");
    }
    String what = bracket.equals("]") ? "list" : "mapping";
    return at(
        context,
        "The " + what + " that begins here is not closed.",
        "Close it with " + bracket + ".");
  }

  private Finding noToken(String character) {
    boolean isTab = character.equals("\\");
    return isTab
        ? at(place, "A tab stands here, which YAML does not allow.", "Use spaces.")
        : at(
            place,
            "A value cannot begin with " + character + " as it stands.",
            "Put the value between quotes.");
  }

  private Finding blockEnd() {
    Matcher found = FOUND.matcher(problem);
    String token = found.find() ? found.group(1) : "";
    if (!file.text().substring(startOfLine(), place).isBlank()) {
      return at(
          place,
          "Nothing may follow a quoted value or a closing bracket.",
          "Put all of the value between quotes, or remove this.");
    }
    return switch (token) {
      case "-" ->
          at(place, "An entry of a list stands among fields.", "Indent it under its field.");
      case "?" -> at(place, "A field stands among entries of a list.", "Begin it with `- `.");
      default ->
          at(
              place,
              "This line is indented otherwise than those it belongs to.",
              "Indent fields that belong together alike.");
    };
  }

  private int startOfLine() {
    return place - file.columnAt(place) + 1;
  }

  private char charAt(int offset) {
    return offset < file.text().length() ? file.text().charAt(offset) : '\n';
  }

  /** A finding on the rest of the line. */
  private Finding line(int offset, String message, String help) {
    int end = offset;
    while ("\r\n".indexOf(charAt(end)) < 0) {
      end++;
    }
    return SyntaxRule.YAML.at(file.span(offset, end), message).help(help);
  }

  private Finding at(int offset, String message, String help) {
    boolean isVisible = "\r\n".indexOf(charAt(offset)) < 0;
    int end = isVisible ? file.text().offsetByCodePoints(offset, 1) : offset;
    return SyntaxRule.YAML.at(file.span(offset, end), message).help(help);
  }
}
