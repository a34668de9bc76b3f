package dev.ssi.delta;

import dev.ssi.text.NaturalOrder;
import java.util.Comparator;

/**
 * What identifies an item from one edition to the next.
 *
 * @param kind as reports write it, such as {@code component} or {@code user-role}
 * @param id as written in the document; of a definition, the term
 */
public record ItemKey(String kind, String id) implements Comparable<ItemKey> {
  private static final Comparator<ItemKey> ORDER =
      Comparator.comparingInt((ItemKey key) -> Kinds.rank(key.kind))
          .thenComparing(ItemKey::kind)
          .thenComparing(ItemKey::id, NaturalOrder.INSTANCE)
          .thenComparing(ItemKey::id);

  /** From the law down, as the trace runs; within a kind by id, numbers by their value. */
  @Override
  public int compareTo(ItemKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " " + id;
  }
}
