package dev.ssi.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which {@code git diff} shows a change and {@code git apply} makes it. */
final class GitDiff {
  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file\n";

  /** A line with what ends it: a carriage return is part of it, as it is to git. */
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");

  private GitDiff() {}

  /**
   * Shows a change of a text file.
   *
   * @param path from the root of the repository
   */
  static String of(String path, String before, String after) {
    List<String> from = lines(before);
    List<String> to = lines(after);
    String old = quoted("a/" + path);
    String made = quoted("b/" + path);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(old, made, from, DiffUtils.diff(from, to), CONTEXT);
    if (diff.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append("diff --git ").append(old).append(' ').append(made).append('\n');
    text.append("--- ").append(name(old)).append("\n+++ ").append(name(made)).append('\n');
    for (String line : diff.subList(2, diff.size())) {
      boolean ended = line.endsWith("\n");
      text.append(line).append(ended ? "" : line.startsWith("@@") ? "\n" : UNENDED);
    }
    return text.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      lines.add(line.group());
    }
    return lines;
  }

  /** A tab tells git where a name with a space ends. */
  private static String name(String quoted) {
    return quoted.contains(" ") && !quoted.startsWith("\"") ? quoted + "\t" : quoted;
  }

  /** A name as git writes it: between quotes where a letter of it would be misread. */
  private static String quoted(String path) {
    if (path.chars().noneMatch(letter -> letter < ' ' || letter == '"' || letter == '\\')) {
      return path;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < path.length(); i++) {
      char letter = path.charAt(i);
      if (letter < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\%03o", (int) letter));
      } else {
        quoted.append("\"\\".indexOf(letter) < 0 ? "" : "\\").append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}
