package dev.ssi.delta;

import dev.ssi.delta.LinkChanges.Target;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What each item of an edition refers to, whether or not it is there. */
final class References {
  private final Trace trace;
  private final Map<String, List<Unresolved>> dangling = new HashMap<>();

  References(Trace trace) {
    this.trace = trace;
    for (Unresolved reference : trace.links().unresolved()) {
      if (reference.from() != null) {
        dangling.computeIfAbsent(reference.from(), id -> new ArrayList<>()).add(reference);
      }
    }
  }

  SortedSet<Target> of(String id) {
    SortedSet<Target> targets = new TreeSet<>();
    for (Link link : trace.links().from(id)) {
      targets.add(new Target(link.type(), link.to()));
    }
    for (Unresolved reference : dangling.getOrDefault(id, List.of())) {
      targets.add(new Target(reference.type(), reference.reference().value()));
    }
    return targets;
  }
}
