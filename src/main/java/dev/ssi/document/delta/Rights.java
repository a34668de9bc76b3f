package dev.ssi.document.delta;

import dev.ssi.delta.AccessChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rights at one component that change alike.
 *
 * @param before a level, or null
 * @param after a level, or null
 * @param roles ids, in the order of the changes
 */
record Rights(
    String component, String before, String after, AccessChange.Effect effect, List<String> roles) {
  /** What stands for no level. */
  static final String NONE = "–";

  Rights {
    roles = List.copyOf(roles);
  }

  /** Changes of rights, those alike together. */
  static List<Rights> of(List<AccessChange> changes) {
    Map<AccessChange, List<String>> roles = new LinkedHashMap<>();
    for (AccessChange change : changes) {
      AccessChange kind =
          new AccessChange(
              change.component(), "", change.before(), change.after(), change.effect());
      roles.computeIfAbsent(kind, key -> new ArrayList<>()).add(change.role());
    }
    List<Rights> rights = new ArrayList<>();
    roles.forEach(
        (kind, each) ->
            rights.add(
                new Rights(kind.component(), kind.before(), kind.after(), kind.effect(), each)));
    return rights;
  }

  /** As in {@code N → VR}. */
  String levels() {
    return levels(before, after);
  }

  static String levels(String before, String after) {
    return level(before) + " → " + level(after);
  }

  static String level(String level) {
    return level == null ? NONE : level;
  }
}
