package dev.ssi.delta;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.trace.Trace;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a table of access gives, however it is written. */
final class Rights {
  private Rights() {}

  /**
   * Whether a component gives every role the same level on both sides, defaults included: every
   * User Role of either side, and every one that a table names.
   */
  static boolean areEqual(Trace from, String before, Trace to, String after) {
    Optional<AccessTable> old = from.component(before).flatMap(Component::access);
    Optional<AccessTable> now = to.component(after).flatMap(Component::access);
    if (old.isEmpty() || now.isEmpty()) {
      return false;
    }
    Set<String> roles = new TreeSet<>(from.roles());
    roles.addAll(to.roles());
    Stream.concat(old.get().entries().stream(), now.get().entries().stream())
        .map(entry -> entry.role().value())
        .filter(role -> !role.equals(AccessTable.ALL))
        .forEach(roles::add);
    return roles.stream().allMatch(role -> level(old.get(), role).equals(level(now.get(), role)));
  }

  private static Optional<String> level(AccessTable table, String role) {
    return table.entry(role).map(entry -> entry.level().value());
  }
}
