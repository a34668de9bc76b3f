package dev.ssi.history.audit;

import dev.ssi.delta.ItemKey;
import dev.ssi.delta.Operation;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What happened to one item in one release, and who accounts for it.
 *
 * @param title of the item, or null where it is not known any longer
 * @param what happened, in words
 * @param proposals ids of the change proposals that account for it; one, where all is well
 */
public record Account(
    ItemKey item,
    String title,
    SortedSet<Operation> operations,
    String what,
    List<String> proposals) {
  public Account {
    operations = Collections.unmodifiableSortedSet(new TreeSet<>(operations));
    proposals = List.copyOf(proposals);
  }
}
