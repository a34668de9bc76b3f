package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The order in which items are listed: by kind as the trace runs, then as people count, so that
 * AH-10 follows AH-9. What the SEC numbers in letters and roman figures keeps the order of its
 * file.
 */
final class ItemOrder implements Comparator<Item> {
  static final ItemOrder INSTANCE = new ItemOrder();

  /** Ids, without regard to kind. */
  static final Comparator<String> IDS = ItemOrder::compareIds;

  private static final Set<ItemKind> AS_WRITTEN = EnumSet.of(ItemKind.CLAUSE, ItemKind.PROVISION);

  private ItemOrder() {}

  @Override
  public int compare(Item a, Item b) {
    int byKind = a.kind().compareTo(b.kind());
    if (byKind != 0) {
      return byKind;
    }
    int byPlace = AS_WRITTEN.contains(a.kind()) ? a.span().compareTo(b.span()) : 0;
    return byPlace != 0 ? byPlace : compareIds(a.id(), b.id());
  }

  private static int compareIds(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endOfA = endOfPart(a, i);
      int endOfB = endOfPart(b, j);
      int order = compareParts(a.substring(i, endOfA), b.substring(j, endOfB));
      if (order != 0) {
        return order;
      }
      i = endOfA;
      j = endOfB;
    }
    return a.compareTo(b);
  }

  /** Where the number, or what stands between two numbers, ends that begins at {@code start}. */
  private static int endOfPart(String id, int start) {
    int end = start + 1;
    while (end < id.length() && isDigit(id.charAt(end)) == isDigit(id.charAt(start))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int compareParts(String a, String b) {
    boolean numbers = isDigit(a.charAt(0)) && isDigit(b.charAt(0));
    return numbers && a.length() != b.length()
        ? new BigInteger(a).compareTo(new BigInteger(b))
        : a.compareTo(b);
  }
}
