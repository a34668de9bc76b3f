package dev.ssi.format;

import dev.ssi.format.Laid.Block;
import dev.ssi.format.Laid.Entry;
import dev.ssi.format.Laid.Items;
import java.util.List;

/** Writes what was laid out. */
final class Printer {
  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  static String print(Arrangement.Sheet sheet) {
    Printer printer = new Printer();
    printer.lines(sheet.head(), 0);
    printer.root(sheet.root(), sheet.beside());
    printer.lines(sheet.foot(), 0);
    return printer.out.toString().stripTrailing() + "\n";
  }

  private void root(Laid root, String beside) {
    if (root instanceof Laid.Words words) {
      words(words, 0, beside);
    } else {
      block(root, 0, false);
    }
  }

  /** Comments and empty lines; never two empty ones in a row, nor one at the very top. */
  private void lines(List<String> lines, int level) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        out.append("  ".repeat(level)).append(line).append('\n');
      } else if (!out.isEmpty() && !endsWithEmptyLine()) {
        out.append('\n');
      }
    }
  }

  private boolean endsWithEmptyLine() {
    int length = out.length();
    return length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
  }

  /**
   * Entries, one below the other.
   *
   * @param begun whether the first stands on a line that has begun
   */
  private void block(Laid value, int level, boolean begun) {
    boolean onLine = begun;
    List<Entry> entries =
        value instanceof Block block ? block.entries() : ((Items) value).entries();
    int column = value instanceof Block block && block.aligned() ? widest(entries) : 0;
    boolean first = true;
    for (Entry entry : entries) {
      List<String> lead = first ? withoutEmptyTop(entry.lead()) : entry.lead();
      if (onLine && !lead.isEmpty()) {
        throw new Unusual("a comment that belongs above what stands beside a dash");
      }
      lines(lead, level);
      if (!onLine) {
        out.append("  ".repeat(level));
      }
      onLine = false;
      first = false;
      entry(entry, level, column);
    }
    lines(value instanceof Block block ? block.tail() : ((Items) value).tail(), level);
  }

  private static List<String> withoutEmptyTop(List<String> lead) {
    int from = 0;
    while (from < lead.size() && lead.get(from).isEmpty()) {
      from++;
    }
    return lead.subList(from, lead.size());
  }

  private static int widest(List<Entry> entries) {
    return entries.stream().mapToInt(entry -> entry.key().length() + 1).max().orElse(0);
  }

  private void entry(Entry entry, int level, int column) {
    if (entry.key() == null) {
      item(entry, level);
      return;
    }
    String key = entry.key() + ":";
    out.append(key).append(" ".repeat(Math.max(0, column - key.length())));
    if (entry.value() instanceof Laid.Words words) {
      if (!words.first().isEmpty()) {
        out.append(' ');
      }
      words(words, level + 1, entry.remark());
    } else {
      remark(entry.remark());
      out.append('\n');
      block(entry.value(), level + 1, false);
    }
  }

  private void item(Entry entry, int level) {
    out.append('-');
    if (entry.value() instanceof Laid.Words words) {
      if (!words.first().isEmpty()) {
        out.append(' ');
      }
      words(words, level + 1, entry.remark());
    } else {
      out.append(' ');
      block(entry.value(), level + 1, true);
    }
  }

  private void words(Laid.Words words, int level, String remark) {
    out.append(words.first());
    if (words.isOneLine()) {
      remark(remark);
      out.append('\n');
      return;
    }
    out.append('\n');
    int last = words.below().size() - 1;
    for (int i = 0; i <= last; i++) {
      String line = words.below().get(i);
      if (!line.isEmpty()) {
        out.append("  ".repeat(level)).append(line);
      }
      if (i == last) {
        remark(remark);
      }
      out.append('\n');
    }
  }

  private void remark(String remark) {
    if (remark != null) {
      out.append("  ").append(remark);
    }
  }
}
