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

  /** Whether the start and every step gone on to exists, and every step says what it is. */
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

  /** Whether some step is an end. */
  boolean hasEnd() {
    return steps.values().stream().anyMatch(step -> step.action() == Action.END);
  }

  /** The steps that go on to nothing and are no end. */
  List<Step> stops() {
    return steps.values().stream()
        .filter(step -> step.action() != null && step.action() != Action.END)
        .filter(step -> step.branches().isEmpty())
        .toList();
  }

  /**
   * Whether a way from the start breaks off, or never leaves a circle: what it was to lead to
   * cannot be told then.
   */
  boolean losesItsWay() {
    Set<String> reached = reachable(List.of(map.start().value()));
    return stops().stream().anyMatch(step -> reached.contains(step.id().value()))
        || circling().stream().anyMatch(reached::contains);
  }

  /**
   * For each part of the map from which no end can be reached, though it goes on and on: its last
   * branch back to an earlier step.
   */
  List<Return> endlessLoops() {
    Set<String> left = circling();
    List<Return> loops = new ArrayList<>();
    for (Step step : map.steps()) {
      if (left.contains(step.id().value())) {
        Set<String> part = connected(step.id().value(), left);
        lastReturn(part).ifPresent(loops::add);
        left.removeAll(part);
      }
    }
    return loops;
  }

  /** A step, and the branch by which it goes back to an earlier one or to itself. */
  record Return(Step step, Branch branch) {}

  /** The steps that lead to no end, and to no step that just stops. */
  private Set<String> circling() {
    Set<String> circling = new HashSet<>(steps.keySet());
    Deque<String> open = new ArrayDeque<>();
    for (Step step : steps.values()) {
      if (step.branches().isEmpty() && circling.remove(step.id().value())) {
        open.push(step.id().value());
      }
    }
    while (!open.isEmpty()) {
      for (String earlier : before.getOrDefault(open.pop(), List.of())) {
        if (circling.remove(earlier)) {
          open.push(earlier);
        }
      }
    }
    return circling;
  }

  /** The steps among {@code within} that hang together with one of them, in either direction. */
  private Set<String> connected(String from, Set<String> within) {
    Set<String> part = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(part);
    while (!open.isEmpty()) {
      String step = open.pop();
      List<String> neighbours = new ArrayList<>(before.getOrDefault(step, List.of()));
      steps.get(step).branches().forEach(branch -> neighbours.add(branch.target().value()));
      for (String neighbour : neighbours) {
        if (within.contains(neighbour) && part.add(neighbour)) {
          open.push(neighbour);
        }
      }
    }
    return part;
  }

  private Optional<Return> lastReturn(Set<String> part) {
    Set<String> passed = new HashSet<>();
    Return last = null;
    for (Step step : map.steps()) {
      if (part.contains(step.id().value())) {
        passed.add(step.id().value());
        for (Branch branch : step.branches()) {
          last = passed.contains(branch.target().value()) ? new Return(step, branch) : last;
        }
      }
    }
    return Optional.ofNullable(last);
  }
}
