package dev.ssi.delta;

import dev.ssi.delta.AccessChange.Effect;
import dev.ssi.delta.AccessMatrix.Cell;
import dev.ssi.delta.AccessMatrix.Role;
import dev.ssi.delta.AccessMatrix.Row;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares who may access what, on the rights that take effect and not on how they are written. */
final class AccessComparison {
  private final Trace from;
  private final Trace to;

  /** From the id now to the id before, of components and roles that were renamed. */
  private final Map<String, String> formerComponents;

  private final Map<String, String> formerRoles;
  private final LevelComparison levels;
  private final Set<ItemKey> hidden;
  private final boolean rolesUnread;

  AccessComparison(Edition from, Edition to, Facts facts) {
    this.from = from.trace();
    this.to = to.trace();
    this.hidden = facts.hidden();
    this.rolesUnread =
        from.trace().documents().unread().roles() || to.trace().documents().unread().roles();
    this.formerComponents = renamed(facts, ItemKind.COMPONENT.label());
    this.formerRoles = renamed(facts, Kinds.USER_ROLE);
    this.levels =
        new LevelComparison(
            this.from.levels(), this.to.levels(), renamed(facts, Kinds.ACCESS_LEVEL));
  }

  private static Map<String, String> renamed(Facts facts, String kind) {
    Map<String, String> former = new HashMap<>();
    for (ItemChange change : facts.changes()) {
      if (change.is(Operation.RENAMED) && change.item().key().kind().equals(kind)) {
        former.put(change.after().key().id(), change.before().key().id());
      }
    }
    return former;
  }

  AccessMatrix matrix() {
    List<Role> roles = roles();
    List<Row> rows = new ArrayList<>();
    components()
        .forEach(
            (id, component) -> {
              Map<String, Cell> cells = new LinkedHashMap<>();
              roles.forEach(role -> cells.put(role.id(), cell(id, role.id())));
              rows.add(new Row(id, component.title().value(), cells));
            });
    return new AccessMatrix(roles, rows);
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    to.roles().forEach(id -> roles.add(new Role(id, to.roleTitle(id))));
    from.roles().stream()
        .filter(id -> !to.roles().contains(id) && !formerRoles.containsValue(id))
        .forEach(id -> roles.add(new Role(id, from.roleTitle(id))));
    return roles;
  }

  private SortedMap<String, Component> components() {
    SortedMap<String, Component> components = new TreeMap<>(NaturalOrder.INSTANCE);
    to.components().forEach(each -> components.put(each.id().value(), each));
    from.components().stream()
        .filter(each -> !formerComponents.containsValue(each.id().value()))
        .forEach(each -> components.putIfAbsent(each.id().value(), each));
    return components;
  }

  private Cell cell(String component, String role) {
    String oldComponent = formerComponents.getOrDefault(component, component);
    String oldRole = formerRoles.getOrDefault(role, role);
    String before = level(from, oldComponent, oldRole);
    String after = level(to, component, role);
    boolean was = from.component(oldComponent).isPresent() && from.roles().contains(oldRole);
    boolean is = to.component(component).isPresent() && to.roles().contains(role);
    Effect effect = isUnknown(oldComponent, component) ? null : effect(was, is, before, after);
    return new Cell(before, after, effect);
  }

  /** Whether it cannot be said what a component gave, or gives, because something is unread. */
  private boolean isUnknown(String before, String after) {
    return rolesUnread
        || hidden.contains(new ItemKey(ItemKind.COMPONENT.label(), after))
        || from.documents().unread().ids().contains(before)
        || to.documents().unread().ids().contains(after);
  }

  private static String level(Trace trace, String component, String role) {
    return trace.roles().contains(role)
        ? trace
            .component(component)
            .flatMap(Component::access)
            .flatMap(table -> table.entry(role))
            .map(AccessTable.Entry::level)
            .map(level -> level.value())
            .orElse(null)
        : null;
  }

  private Effect effect(boolean was, boolean is, String before, String after) {
    String old = before == null ? AccessLevel.NONE : before;
    String now = after == null ? AccessLevel.NONE : after;
    if (was == is) {
      return levels.effect(old, now);
    }
    if (old.equals(now)) {
      return null;
    }
    return is ? Effect.ADDED : Effect.REMOVED;
  }

  /** The rights that changed, in the order of the matrix. */
  static List<AccessChange> changes(AccessMatrix matrix) {
    List<AccessChange> changes = new ArrayList<>();
    for (Row row : matrix.rows()) {
      row.cells()
          .forEach(
              (role, cell) -> {
                if (cell.effect() != null) {
                  changes.add(
                      new AccessChange(
                          row.component(), role, cell.before(), cell.after(), cell.effect()));
                }
              });
    }
    return changes;
  }
}
