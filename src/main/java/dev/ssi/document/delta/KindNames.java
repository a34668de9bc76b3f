package dev.ssi.document.delta;

import dev.ssi.model.ItemKind;
import java.util.Map;

/** What people call the kinds of item. */
final class KindNames {
  /** The kinds beyond those that the trace runs through. */
  private static final Map<String, Name> OTHERS =
      Map.of(
          "document", new Name("document", "documents"),
          "text", new Name("passage", "passages"),
          "user-role", new Name("User Role", "User Roles"),
          "non-user-actor", new Name("non-User actor", "non-User actors"),
          "party-category", new Name("Party category", "Party categories"),
          "access-level", new Name("access level", "access levels"),
          "definition", new Name("defined term", "defined terms"),
          "calendar", new Name("calendar of Working Days", "calendars of Working Days"),
          "tombstone", new Name("retired id", "retired ids"));

  private KindNames() {}

  private record Name(String one, String several) {}

  /** The word for one item of a kind, as a sentence uses it. */
  static String one(String kind) {
    return name(kind).one();
  }

  /** The word for several. */
  static String several(String kind) {
    return name(kind).several();
  }

  private static Name name(String kind) {
    for (ItemKind each : ItemKind.values()) {
      if (each.label().equals(kind)) {
        return new Name(each.noun(), each.plural());
      }
    }
    return OTHERS.getOrDefault(kind, new Name(kind.replace('-', ' '), kind.replace('-', ' ')));
  }
}
