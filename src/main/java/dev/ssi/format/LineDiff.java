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

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (text.endsWith("\n")) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
