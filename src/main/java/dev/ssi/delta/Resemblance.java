package dev.ssi.delta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what came that reads much like something that went: perhaps its author forgot to declare
 * that it is the same. It is said, and nothing follows from it.
 */
final class Resemblance {
  private static final double MUCH = 0.6;

  /** With more combinations than this, nothing is looked for. */
  private static final int MOST = 20_000;

  private Resemblance() {}

  /** What to tell the author, for each item that came and resembles one that went. */
  static Map<ItemKey, String> among(List<ItemChange> changes) {
    List<ItemChange> came = changes.stream().filter(change -> change.before() == null).toList();
    List<ItemChange> went = changes.stream().filter(change -> change.after() == null).toList();
    Map<ItemKey, String> hints = new HashMap<>();
    if ((long) came.size() * went.size() > MOST) {
      return hints;
    }
    for (ItemChange coming : came) {
      ItemText best = null;
      double most = MUCH;
      for (ItemChange going : went) {
        boolean comparable = coming.item().key().kind().equals(going.item().key().kind());
        double alike = comparable ? likeness(coming.item(), going.item()) : 0;
        if (alike >= most) {
          most = alike;
          best = going.item();
        }
      }
      if (best != null && !coming.item().key().kind().equals(Kinds.TOMBSTONE)) {
        hints.put(coming.item().key(), hint(coming.item().key().id(), best.key().id()));
      }
    }
    return hints;
  }

  private static String hint(String now, String old) {
    return now
        + " reads much like "
        + old
        + ", which went. If it is the same item, declare `formerly: "
        + old
        + "` in it; until then they are two.";
  }

  private static double likeness(ItemText one, ItemText other) {
    return Wording.likeness(words(one), words(other));
  }

  private static String words(ItemText item) {
    StringBuilder words = new StringBuilder();
    for (Field field : item.fields()) {
      field.passages().forEach(passage -> words.append(passage.text()).append('\n'));
    }
    return words.toString();
  }
}
