package dev.ssi.delta;

import java.util.List;
import java.util.Map;

/**
 * The access of every role to every component, before and after.
 *
 * @param roles the ids, in the order of their file; those that went last
 */
public record AccessMatrix(List<Role> roles, List<Row> rows) {
  public AccessMatrix {
    roles = List.copyOf(roles);
    rows = List.copyOf(rows);
  }

  /** A User Role; a role that was renamed has its new id. */
  public record Role(String id, String title) {}

  /**
   * A component.
   *
   * @param cells by role; the same levels before and after where nothing changed
   */
  public record Row(String component, String title, Map<String, Cell> cells) {
    /** Whether any right changed. */
    public boolean isChanged() {
      return cells.values().stream().anyMatch(cell -> cell.effect() != null);
    }
  }

  /**
   * A right.
   *
   * @param before a level, or null where there was none
   * @param after a level, or null where there is none
   * @param effect null where nothing changed
   */
  public record Cell(String before, String after, AccessChange.Effect effect) {}
}
