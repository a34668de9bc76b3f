package dev.ssi.delta;

import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The links from an item that came and that went, each in order. */
public record LinkChanges(List<Target> added, List<Target> removed) {
  public LinkChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** What a link says, and where it leads. */
  public record Target(Link.Type type, String to) implements Comparable<Target> {
    private static final Comparator<Target> ORDER =
        Comparator.comparing(Target::type).thenComparing(Target::to, NaturalOrder.INSTANCE);

    @Override
    public int compareTo(Target other) {
      return ORDER.compare(this, other);
    }
  }

  static LinkChanges between(Trace from, ItemText before, Trace to, ItemText after) {
    Set<Target> old = targets(from, before);
    Set<Target> now = targets(to, after);
    return new LinkChanges(without(now, old), without(old, now));
  }

  private static Set<Target> targets(Trace trace, ItemText item) {
    Set<Target> targets = new TreeSet<>();
    if (item != null) {
      for (Link link : trace.links().from(item.key().id())) {
        targets.add(new Target(link.type(), link.to()));
      }
    }
    return targets;
  }

  private static List<Target> without(Set<Target> some, Set<Target> others) {
    return some.stream().filter(target -> !others.contains(target)).toList();
  }

  /** Whether the trace runs otherwise: a mere citation in the text is no part of it. */
  boolean changeTheTrace() {
    return added.stream().anyMatch(LinkChanges::isTrace)
        || removed.stream().anyMatch(LinkChanges::isTrace);
  }

  private static boolean isTrace(Target target) {
    return target.type() != Link.Type.CITES && target.type() != Link.Type.BELONGS_TO;
  }

  LinkChanges mirror() {
    return new LinkChanges(/* added= */ removed, /* removed= */ added);
  }
}
