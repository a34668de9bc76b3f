package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The places where a trace breaks off. */
final class Breaks {
  private Breaks() {}

  /** What breaks off in one list of breaks that did not in another. */
  static List<Broken> news(List<Broken> before, List<Broken> after) {
    Set<Broken> news = new TreeSet<>(after);
    before.forEach(news::remove);
    return new ArrayList<>(news);
  }

  /**
   * Every place where a trace breaks off, in no particular order.
   *
   * @param other the other edition: what could not be read there is not compared here
   */
  static List<Broken> of(Trace trace, Trace other) {
    List<Broken> broken = new ArrayList<>();
    for (Unresolved reference : trace.links().unresolved()) {
      if (reference.from() != null && !mayExist(trace, reference) && !mayExist(other, reference)) {
        trace
            .links()
            .item(reference.from())
            .ifPresent(item -> broken.add(dangling(item, reference)));
      }
    }
    for (Item item : trace.links().items()) {
      orphan(trace, other, item, broken);
    }
    return broken;
  }

  private static Broken dangling(Item item, Unresolved reference) {
    return new Broken(
        key(item), reference.type().label() + " " + reference.reference() + ", which is not there");
  }

  private static void orphan(Trace trace, Trace other, Item item, List<Broken> broken) {
    switch (item.kind()) {
      case CLAUSE -> {
        boolean leaf = trace.clauses().isLeaf(item.id());
        if (leaf && lacks(trace, other, item, Link.Type.IMPLEMENTS, ItemKind.COMPONENT)) {
          broken.add(new Broken(key(item), "is put into effect by no component"));
        }
      }
      case COMPONENT -> {
        if (lacks(trace, other, item, Link.Type.USES, ItemKind.EPIC)) {
          broken.add(new Broken(key(item), "is used by no Epic"));
        }
      }
      case EPIC -> {
        if (trace.links().from(item.id(), Link.Type.FOLLOWS).isEmpty()) {
          broken.add(new Broken(key(item), "follows no Process Map"));
        }
      }
      case PROCESS_MAP -> {
        if (lacks(trace, other, item, Link.Type.FOLLOWS, ItemKind.EPIC)) {
          broken.add(new Broken(key(item), "is followed by no Epic"));
        }
      }
      default -> {}
    }
  }

  /** Whether nothing leads here, and nothing that might could not be read in either edition. */
  private static boolean lacks(Trace trace, Trace other, Item item, Link.Type type, ItemKind from) {
    return trace.links().to(item.id(), type).isEmpty()
        && !trace.documents().unread().mayHide(from)
        && !other.documents().unread().mayHide(from);
  }

  private static boolean mayExist(Trace trace, Unresolved reference) {
    String id = reference.reference().value();
    return ItemKind.of(id).filter(kind -> trace.mayExistUnread(id, kind)).isPresent();
  }

  private static ItemKey key(Item item) {
    return new ItemKey(
        item.kind() == ItemKind.REQUIREMENT ? ItemKind.COMPONENT.label() : item.kind().label(),
        item.kind() == ItemKind.REQUIREMENT
            ? item.id().substring(0, item.id().lastIndexOf('.'))
            : item.id());
  }
}
