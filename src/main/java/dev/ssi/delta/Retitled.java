package dev.ssi.delta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds sections of a text that have another heading and still hold the same numbered paragraphs.
 */
final class Retitled {
  private Retitled() {}

  /** The sections as they were called before and after, as containers. */
  static Map<String, String> sections(
      SortedMap<String, List<ItemKey>> from, SortedMap<String, List<ItemKey>> to) {
    Map<String, String> retitled = new HashMap<>();
    for (String gone : from.keySet()) {
      for (String come : to.keySet()) {
        boolean sameText = text(gone) != null && text(gone).equals(text(come));
        if (sameText
            && !to.containsKey(gone)
            && !from.containsKey(come)
            && mostlySame(from.get(gone), to.get(come))) {
          retitled.put(gone, come);
        }
      }
    }
    return retitled;
  }

  private static String text(String container) {
    int end = container.indexOf(BodyReader.BELOW);
    return end < 0 ? null : container.substring(0, end);
  }

  /** Whether more than half of either are in both, so that no other can be as like. */
  private static boolean mostlySame(List<ItemKey> before, List<ItemKey> after) {
    Set<ItemKey> shared = new HashSet<>(before);
    shared.retainAll(after);
    return 2 * shared.size() > Math.max(before.size(), after.size());
  }
}
