package dev.ssi.delta;

import dev.ssi.delta.AccessChange.Effect;
import dev.ssi.trace.Levels;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a level gives in one edition with what a level, perhaps the same one, gives in
 * another. The rights that a level carries with it may change while it keeps its name.
 */
final class LevelComparison {
  private final Levels from;
  private final Levels to;

  /** From the id now to the id before. */
  private final Map<String, String> former;

  /** The ids before of the levels that both editions have. */
  private final Set<String> shared = new HashSet<>();

  private final Map<String, String> now = new HashMap<>();
  private final Map<String, Optional<Effect>> known = new HashMap<>();

  /**
   * @param former from the id now to the id before, of levels that were renamed
   */
  LevelComparison(Levels from, Levels to, Map<String, String> former) {
    this.from = from;
    this.to = to;
    this.former = former;
    for (String level : to.ids()) {
      String before = former.getOrDefault(level, level);
      if (from.isKnown(before)) {
        shared.add(before);
        now.put(before, level);
      }
    }
  }

  /** What it does to a right to go from one level to another; null when nothing changes. */
  Effect effect(String before, String after) {
    return known
        .computeIfAbsent(before + "\n" + after, pair -> Optional.ofNullable(compare(before, after)))
        .orElse(null);
  }

  private Effect compare(String before, String after) {
    String same = former.getOrDefault(after, after);
    Set<String> levels = new HashSet<>(shared);
    levels.add(before);
    levels.add(same);
    Set<String> old = new HashSet<>(levels);
    old.removeIf(level -> !gave(before, level));
    Set<String> current = new HashSet<>(levels);
    current.removeIf(level -> !gives(after, level));
    if (old.equals(current)) {
      return same.equals(before) ? null : Effect.SIDEWAYS;
    }
    return current.containsAll(old)
        ? Effect.WIDENED
        : old.containsAll(current) ? Effect.NARROWED : Effect.SIDEWAYS;
  }

  /** Whether the one level gave the other; where only the later edition knows it, by that. */
  private boolean gave(String higher, String lower) {
    return from.isKnown(higher) && from.isKnown(lower) || !to.isKnown(after(lower))
        ? from.includes(higher, lower)
        : to.includes(after(higher), after(lower));
  }

  /** Whether the one level gives the other; where only the earlier edition knew it, by that. */
  private boolean gives(String higher, String lower) {
    return to.isKnown(higher) && to.isKnown(after(lower)) || !from.isKnown(lower)
        ? to.includes(higher, after(lower))
        : from.includes(former.getOrDefault(higher, higher), lower);
  }

  private String after(String before) {
    return now.getOrDefault(before, before);
  }
}
