package dev.ssi.delta;

import dev.ssi.text.NaturalOrder;
import java.util.Comparator;

/**
 * What identifies an item from one edition to the next.
 *
 * @param kind as reports write it, such as {@code component} or {@code user-role}
 * @param id as written in the document; of a definition, the term
 */
// Of a record that is compared often, equals and hashCode are written out: Java puts its own
// together
// at run time, which costs a short run milliseconds for each.
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

  @Override
  public boolean equals(Object object) {
    return object instanceof ItemKey other && id.equals(other.id) && kind.equals(other.kind);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + id.hashCode();
  }
}
