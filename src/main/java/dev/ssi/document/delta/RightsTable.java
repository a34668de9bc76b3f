package dev.ssi.document.delta;

import dev.ssi.delta.AccessChange;
import dev.ssi.delta.AccessChange.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rights that a change gives and takes, those of equal fate in one row.
 *
 * @param ofRole whether the rows are components, at which rights change; else they are roles, whose
 *     rights change at one component
 */
record RightsTable(boolean ofRole, List<Row> rows) {
  RightsTable {
    rows = List.copyOf(rows);
  }

  /**
   * Rights of equal fate.
   *
   * @param who ids of components or of roles, in the order of the matrix
   * @param before a level, or null where there was no right to speak of
   */
  record Row(List<String> who, String before, String after, Effect effect) {
    Row {
      who = List.copyOf(who);
    }
  }

  private record Fate(String before, String after, Effect effect) {}

  static RightsTable of(List<AccessChange> rights) {
    boolean ofRole = rights.stream().map(AccessChange::component).distinct().count() > 1;
    boolean ofRoles = rights.stream().map(AccessChange::role).distinct().count() > 1;
    Map<Fate, List<String>> rows = new LinkedHashMap<>();
    for (AccessChange right : rights) {
      Fate fate = new Fate(right.before(), right.after(), right.effect());
      rows.computeIfAbsent(fate, key -> new ArrayList<>()).add(who(right, ofRole, ofRoles));
    }
    return new RightsTable(
        ofRole,
        rows.entrySet().stream()
            .map(
                row ->
                    new Row(
                        row.getValue(),
                        row.getKey().before(),
                        row.getKey().after(),
                        row.getKey().effect()))
            .toList());
  }

  /** What changes at several components for several roles, as a level does, names both. */
  private static String who(AccessChange right, boolean ofRole, boolean ofRoles) {
    if (ofRole && ofRoles) {
      return right.component() + " (" + right.role() + ")";
    }
    return ofRole ? right.component() : right.role();
  }

  /** A sign for an effect, for those who look before they read. */
  static String sign(Effect effect) {
    return switch (effect) {
      case WIDENED -> "▲";
      case NARROWED -> "▼";
      case SIDEWAYS -> "◆";
      case ADDED -> "+";
      case REMOVED -> "−";
    };
  }

  /** What an effect means. */
  static String meaning(Effect effect) {
    return switch (effect) {
      case WIDENED -> "the new level includes the old one";
      case NARROWED -> "the old level includes the new one";
      case SIDEWAYS -> "neither level includes the other";
      case ADDED -> "the component or the role came";
      case REMOVED -> "the component or the role went";
    };
  }
}
