package dev.ssi.delta;

import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The references of an item that came and that went, each in order. Whether what they name is there
 * is another matter: that may change while the item does not.
 */
public record LinkChanges(List<Target> added, List<Target> removed) {
  static final LinkChanges NONE = new LinkChanges(List.of(), List.of());

  public LinkChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** What a reference says, and the id that it names. */
  public record Target(Link.Type type, String to) implements Comparable<Target> {
    private static final Comparator<Target> ORDER =
        Comparator.comparing(Target::type).thenComparing(Target::to, NaturalOrder.INSTANCE);

    @Override
    public int compareTo(Target other) {
      return ORDER.compare(this, other);
    }
  }

  static LinkChanges between(Set<Target> before, Set<Target> after) {
    return new LinkChanges(without(after, before), without(before, after));
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
