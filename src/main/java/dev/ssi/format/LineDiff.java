package dev.ssi.format;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What a file gains and loses, line by line. */
public final class LineDiff {
  private static final int CONTEXT = 2;

  private LineDiff() {}

  /**
   * The difference in the form that {@code git apply} reads. A carriage return is shown as {@code
   * \r}, since nothing else of it would be seen.
   */
  public static String of(String path, String before, String after) {
    List<String> from = lines(before);
    List<String> to = lines(after);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, from, DiffUtils.diff(from, to), CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff).replace("\r", "\\r") + "\n";
  }

  /** The lines, from 1, at which something was put in, in order; the first of each stretch. */
  public static List<Integer> added(String before, String after) {
    return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
        .map(
            delta -> {
              int line = delta.getTarget().getPosition();
              List<String> target = delta.getTarget().getLines();
              int blank = 0;
              while (blank < target.size() - 1 && target.get(blank).isBlank()) {
                blank++;
              }
              return line + blank + 1;
            })
        .toList();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (text.endsWith("\n")) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
