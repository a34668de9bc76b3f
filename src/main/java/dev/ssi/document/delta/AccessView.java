package dev.ssi.document.delta;

import dev.ssi.delta.AccessChange.Effect;
import dev.ssi.delta.AccessMatrix;
import dev.ssi.delta.AccessMatrix.Cell;
import dev.ssi.delta.AccessMatrix.Role;
import dev.ssi.delta.AccessMatrix.Row;
import dev.ssi.delta.Delta;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Who may access what, as the page shows it: what changed first, the rest on demand. */
public final class AccessView {
  private final AccessMatrix matrix;
  private final SortedMap<String, SortedMap<Effect, Integer>> rights;
  private final Delta delta;

  AccessView(Delta delta) {
    this.delta = delta;
    this.matrix = delta.matrix();
    this.rights = delta.summary().rights();
  }

  public List<Role> roles() {
    return matrix.roles();
  }

  public List<Row> changed() {
    return matrix.rows().stream().filter(Row::isChanged).toList();
  }

  public List<Row> unchanged() {
    return matrix.rows().stream().filter(row -> !row.isChanged()).toList();
  }

  public Cell cell(Row row, Role role) {
    return row.cells().get(role.id());
  }

  /** How many rights of each role changed, and how. */
  public Map<String, SortedMap<Effect, Integer>> rights() {
    return rights;
  }

  public List<Effect> effects() {
    return rights.values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Every effect, for the key. */
  public List<Effect> allEffects() {
    return List.of(Effect.values());
  }

  public String role(String id) {
    return SummaryWords.roleTitle(delta, id);
  }

  public static String sign(Effect effect) {
    return RightsTable.sign(effect);
  }

  public static String meaning(Effect effect) {
    return RightsTable.meaning(effect);
  }

  /** A level, or a dash where there was none. */
  public static String level(String level) {
    return level == null ? "–" : level;
  }
}
