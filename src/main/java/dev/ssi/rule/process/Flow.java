package dev.ssi.rule.process;

import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ways through a Process Map. */
final class Flow {
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<String, List<String>> before = new HashMap<>();
  private final ProcessMap map;
  private boolean whole = true;

  private Flow(ProcessMap map) {
    this.map = map;
    map.steps().forEach(step -> steps.put(step.id().value(), step));
    whole = map.start() != null && steps.containsKey(map.start().value());
    for (Step step : map.steps()) {
      // A step that does not say what it is may be an end or go on anywhere.
      whole &= step.action() != null;
      for (Branch branch : step.branches()) {
        String target = branch.target().value();
        whole &= steps.containsKey(target);
        before.computeIfAbsent(target, key -> new ArrayList<>()).add(step.id().value());
      }
    }
  }

  static Flow of(ProcessMap map) {
    return new Flow(map);
  }

  /** Whether the start and every step gone on to exists. */
  boolean isWhole() {
    return whole;
  }

  /**
   * The steps that cannot be reached from the start and that no other such step leads to; where
   * they only lead to one another, the first.
   */
  List<Step> entriesCutOff() {
    Set<String> left = new HashSet<>(steps.keySet());
    left.removeAll(reachable(List.of(map.start().value())));
    List<Step> entries = new ArrayList<>();
    for (Step step : map.steps()) {
      String id = step.id().value();
      boolean isEntry = before.getOrDefault(id, List.of()).stream().allMatch(id::equals);
      if (left.contains(id) && isEntry) {
        entries.add(step);
        left.removeAll(reachable(List.of(id)));
      }
    }
    for (Step step : map.steps()) {
      if (left.contains(step.id().value())) {
        entries.add(step);
        left.removeAll(reachable(List.of(step.id().value())));
      }
    }
    return entries;
  }

  private Set<String> reachable(Collection<String> from) {
    Set<String> reached = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (Branch branch : steps.get(open.pop()).branches()) {
        if (reached.add(branch.target().value())) {
          open.push(branch.target().value());
        }
      }
    }
    return reached;
  }

  /**
   * The first step from which only a circle can be walked: it goes on, yet leads to no end and to
   * no step that just stops. Empty when the map has no end at all.
   */
  Optional<Step> endlessLoop() {
    Set<String> leadingOut = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    boolean hasEnd = false;
    for (Step step : map.steps()) {
      hasEnd |= step.action() == Action.END;
      if (step.branches().isEmpty() && leadingOut.add(step.id().value())) {
        open.push(step.id().value());
      }
    }
    while (!open.isEmpty()) {
      for (String earlier : before.getOrDefault(open.pop(), List.of())) {
        if (leadingOut.add(earlier)) {
          open.push(earlier);
        }
      }
    }
    return hasEnd
        ? map.steps().stream().filter(step -> !leadingOut.contains(step.id().value())).findFirst()
        : Optional.empty();
  }
}
