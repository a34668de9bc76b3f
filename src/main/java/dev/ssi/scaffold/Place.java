package dev.ssi.scaffold;

import dev.ssi.text.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a list an entry goes: among those of its group, in the order of ids. */
final class Place {
  private static final Pattern LIMB = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");
  private static final String DIGITS = "ivxlc";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private Place() {}

  /** The index of the entry that an id goes before, in a list of clauses or other provisions. */
  static int ofClause(List<String> names, String id) {
    return of(names, id, Comparator.comparing(Place::numbered, NaturalOrder.INSTANCE), "\\d.*");
  }

  /** The same in a list whose ids end with a number: groups keep the order of their author. */
  static int ofNumbered(List<String> names, String id) {
    return of(names, id, NaturalOrder.INSTANCE, "\\d+$");
  }

  /** The same in a list of words. */
  static int ofWord(List<String> names, String word) {
    UnaryOperator<String> plain = each -> each.toLowerCase(Locale.ROOT);
    return of(names, word, Comparator.comparing(plain), "(?s).*");
  }

  private static int of(List<String> names, String id, Comparator<String> order, String rest) {
    String group = id.replaceFirst(rest, "");
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).replaceFirst(rest, "").equals(group)) {
        same.add(i);
      }
    }
    if (same.isEmpty()) {
      return names.size();
    }
    int before = -1;
    for (int each : same) {
      before = order.compare(names.get(each), id) < 0 ? each : before;
    }
    return before < 0 ? same.get(0) : before + 1;
  }

  /** A clause with its inner limbs as numbers: (iv) comes before (ix), and (v) after both. */
  private static String numbered(String clause) {
    Matcher limb = LIMB.matcher(clause);
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (limb.find()) {
      depth++;
      boolean roman = depth > 1 && ROMAN.matcher(limb.group(1)).matches();
      limb.appendReplacement(
          text, roman ? "(" + value(limb.group(1)) + ")" : Matcher.quoteReplacement(limb.group()));
    }
    return limb.appendTail(text).toString();
  }

  private static int value(String roman) {
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int value = VALUES[DIGITS.indexOf(roman.charAt(i))];
      boolean less = i + 1 < roman.length() && value < VALUES[DIGITS.indexOf(roman.charAt(i + 1))];
      sum += less ? -value : value;
    }
    return sum;
  }
}
