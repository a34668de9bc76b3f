package dev.ssi.delta;

/**
 * A trace that runs in the edition before and breaks off in the edition after, or the reverse.
 *
 * @param item where it breaks off
 * @param what a clause such as "cites [FC-RPT-04], which is gone"
 */
public record Broken(ItemKey item, String what) implements Comparable<Broken> {
  @Override
  public int compareTo(Broken other) {
    int order = item.compareTo(other.item);
    return order == 0 ? what.compareTo(other.what) : order;
  }
}
