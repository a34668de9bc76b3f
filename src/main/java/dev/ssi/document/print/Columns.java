package dev.ssi.document.print;

import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are: each has room for its longest word, and what is left goes to
 * those with long texts.
 */
public final class Columns {
  /** Letters on a line as wide as the page. */
  private static final int LINE = 96;

  /** What stands between the text of two cells. */
  private static final int GUTTER = 3;

  /** Texts longer than this ask for no more room. */
  private static final int LONG = 60;

  private final int[] least;
  private final int[] most;

  public Columns(int count) {
    least = new int[count];
    most = new int[count];
    Arrays.fill(least, GUTTER + 1);
  }

  /** The columns of a table of running text. */
  public static Columns of(List<List<Inline>> head, List<List<List<Inline>>> rows) {
    Columns columns = new Columns(head.size());
    columns.row(head);
    rows.forEach(columns::row);
    return columns;
  }

  private void row(List<List<Inline>> cells) {
    for (int i = 0; i < Math.min(least.length, cells.size()); i++) {
      cell(i, Plain.of(cells.get(i)));
    }
  }

  /** Makes room for a text. */
  public void cell(int column, String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    least[column] = Math.max(least[column], Math.min(longest, LINE / 3) + GUTTER);
    most[column] = Math.max(most[column], Math.min(text.length(), LONG) + GUTTER);
  }

  /**
   * The widths.
   *
   * @param whole of the table; what is left over by rounding goes to the last column
   */
  public int[] widths(int whole) {
    int left = Math.max(0, LINE - Arrays.stream(least).sum());
    long grow = 0;
    for (int i = 0; i < least.length; i++) {
      grow += Math.max(0, most[i] - least[i]);
    }
    double[] letters = new double[least.length];
    for (int i = 0; i < least.length; i++) {
      int more = Math.max(0, most[i] - least[i]);
      letters[i] = least[i] + (grow == 0 ? 0 : (double) left * more / grow);
    }
    return scaled(letters, whole);
  }

  private static int[] scaled(double[] letters, int whole) {
    double sum = Arrays.stream(letters).sum();
    int[] widths = new int[letters.length];
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i == widths.length - 1 ? whole - given : (int) (whole * letters[i] / sum);
      given += widths[i];
    }
    return widths;
  }
}
