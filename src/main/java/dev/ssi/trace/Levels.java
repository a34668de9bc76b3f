package dev.ssi.trace;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The partial order of the access levels. A level includes itself, N, and whatever it names or what
 * those include; two levels that do not include one another cannot be compared.
 */
public final class Levels {
  private final Map<String, AccessLevel> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> included = new LinkedHashMap<>();

  Levels(List<AccessLevel> levels) {
    levels.forEach(level -> byId.put(level.id().value(), level));
    levels.forEach(level -> included.put(level.id().value(), closure(level)));
  }

  private Set<String> closure(AccessLevel level) {
    Set<String> reached = new HashSet<>();
    Deque<AccessLevel> open = new ArrayDeque<>(List.of(level));
    while (!open.isEmpty()) {
      for (Text lower : open.pop().includes()) {
        AccessLevel found = byId.get(lower.value());
        if (found != null && reached.add(lower.value())) {
          open.push(found);
        }
      }
    }
    return reached;
  }

  public boolean isKnown(String id) {
    return byId.containsKey(id);
  }

  /** The ids, in the order of the file. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** The title of a level, or its id when it is not known. */
  public String title(String id) {
    AccessLevel level = byId.get(id);
    return level == null ? id : level.title().value();
  }

  /** Whether someone with level {@code higher} has all that {@code lower} gives. */
  public boolean includes(String higher, String lower) {
    return higher.equals(lower)
        || lower.equals(AccessLevel.NONE)
        || included.getOrDefault(higher, Set.of()).contains(lower);
  }

  /** Whether the level includes itself by way of others, so that there is no order. */
  public boolean isCircular(String id) {
    return included.getOrDefault(id, Set.of()).contains(id);
  }
}
