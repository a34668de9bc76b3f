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

  /** Every place where a trace breaks off, in no particular order. */
  static List<Broken> of(Trace trace) {
    List<Broken> broken = new ArrayList<>();
    for (Unresolved reference : trace.links().unresolved()) {
      if (reference.from() != null) {
        trace
            .links()
            .item(reference.from())
            .ifPresent(item -> broken.add(dangling(item, reference)));
      }
    }
    for (Item item : trace.links().items()) {
      orphan(trace, item, broken);
    }
    return broken;
  }

  private static Broken dangling(Item item, Unresolved reference) {
    return new Broken(
        key(item), reference.type().label() + " " + reference.reference() + ", which is not there");
  }

  private static void orphan(Trace trace, Item item, List<Broken> broken) {
    switch (item.kind()) {
      case CLAUSE -> {
        boolean leaf = trace.clauses().isLeaf(item.id());
        if (leaf && lacks(trace.links().to(item.id(), Link.Type.IMPLEMENTS))) {
          broken.add(new Broken(key(item), "is put into effect by no component"));
        }
      }
      case COMPONENT -> {
        if (lacks(trace.links().to(item.id(), Link.Type.USES))) {
          broken.add(new Broken(key(item), "is used by no Epic"));
        }
      }
      case EPIC -> {
        if (lacks(trace.links().from(item.id(), Link.Type.FOLLOWS))) {
          broken.add(new Broken(key(item), "follows no Process Map"));
        }
      }
      case PROCESS_MAP -> {
        if (lacks(trace.links().to(item.id(), Link.Type.FOLLOWS))) {
          broken.add(new Broken(key(item), "is followed by no Epic"));
        }
      }
      default -> {}
    }
  }

  private static boolean lacks(List<Link> links) {
    return links.isEmpty();
  }

  private static ItemKey key(Item item) {
    return new ItemKey(
        item.kind() == ItemKind.REQUIREMENT ? ItemKind.COMPONENT.label() : item.kind().label(),
        item.kind() == ItemKind.REQUIREMENT
            ? item.id().substring(0, item.id().lastIndexOf('.'))
            : item.id());
  }
}
