package dev.ssi.trace;

import dev.ssi.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The clauses as a tree: H8.16(f) has the limbs H8.16(f)(i), (ii) and (iii). */
public final class Clauses {
  private final Map<String, Clause> byId = new TreeMap<>();
  private final Map<String, List<Clause>> limbs = new TreeMap<>();
  private final List<Clause> tops = new ArrayList<>();

  Clauses(List<Clause> clauses) {
    clauses.forEach(clause -> byId.put(clause.id().value(), clause));
    for (Clause clause : clauses) {
      parent(clause.id().value())
          .ifPresentOrElse(
              parent ->
                  limbs.computeIfAbsent(parent.id().value(), key -> new ArrayList<>()).add(clause),
              () -> tops.add(clause));
    }
  }

  /** The clauses that are no limb of another one given, in the order of the file. */
  public List<Clause> tops() {
    return List.copyOf(tops);
  }

  public Optional<Clause> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The nearest clause that this one is a limb of, whether or not the ones between are given. */
  public Optional<Clause> parent(String id) {
    String outer = outer(id);
    while (outer != null) {
      Clause found = byId.get(outer);
      if (found != null) {
        return Optional.of(found);
      }
      outer = outer(outer);
    }
    return Optional.empty();
  }

  public List<Clause> limbs(String id) {
    return limbs.getOrDefault(id, List.of());
  }

  /** Whether the clause has no limbs of its own. */
  public boolean isLeaf(String id) {
    return limbs(id).isEmpty();
  }

  /** Whether {@code id} is {@code ancestor} or a limb of it, at any depth. */
  public static boolean isWithin(String id, String ancestor) {
    return id.equals(ancestor) || id.startsWith(ancestor + "(") || id.startsWith(ancestor + ".");
  }

  /** What a clause says of access: its own words, else those of the clause it is a limb of. */
  public Optional<Clause.Access> access(String id) {
    Optional<Clause> clause = get(id);
    while (clause.isPresent()) {
      if (clause.get().access().isPresent()) {
        return clause.get().access();
      }
      clause = parent(clause.get().id().value());
    }
    return Optional.empty();
  }

  /** The id without its last limb, or null when it has none. */
  private static String outer(String id) {
    if (id.endsWith(")")) {
      return id.substring(0, id.lastIndexOf('('));
    }
    int dot = id.lastIndexOf('.');
    return dot < 0 ? null : id.substring(0, dot);
  }
}
