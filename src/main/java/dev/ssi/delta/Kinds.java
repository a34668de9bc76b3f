package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.List;

/** The kinds of item that an edition has, beyond those that the trace runs through. */
final class Kinds {
  static final String DOCUMENT = "document";
  static final String TEXT = "text";
  static final String USER_ROLE = "user-role";
  static final String ACTOR = "non-user-actor";
  static final String PARTY_CATEGORY = "party-category";
  static final String ACCESS_LEVEL = "access-level";
  static final String DEFINITION = "definition";
  static final String CALENDAR = "calendar";
  static final String TOMBSTONE = "tombstone";

  /** In the order of reports: from the law down to the record-keeping. */
  private static final List<String> ORDER =
      List.of(
          DOCUMENT,
          ItemKind.CLAUSE.label(),
          ItemKind.PROVISION.label(),
          USER_ROLE,
          ACTOR,
          PARTY_CATEGORY,
          ACCESS_LEVEL,
          ItemKind.INTERFACE_TRANSACTION.label(),
          DEFINITION,
          ItemKind.OBLIGATION.label(),
          ItemKind.GOVERNANCE_RULE.label(),
          ItemKind.DOMAIN.label(),
          ItemKind.COMPONENT.label(),
          ItemKind.EPIC.label(),
          ItemKind.PROCESS_MAP.label(),
          ItemKind.PROCEDURE_STEP.label(),
          ItemKind.GOVERNANCE_PROCESS.label(),
          TEXT,
          CALENDAR,
          TOMBSTONE);

  private Kinds() {}

  /** One item of a kind, as a sentence puts it: {@code an Epic}, {@code a User Role}. */
  static String oneOf(String kind) {
    for (ItemKind each : ItemKind.values()) {
      if (each.label().equals(kind)) {
        return each.oneOf();
      }
    }
    return switch (kind) {
      case USER_ROLE -> "a User Role";
      case ACTOR -> "a non-User actor";
      case PARTY_CATEGORY -> "a Party category";
      case ACCESS_LEVEL -> "an access level";
      case CALENDAR -> "the calendar of Working Days";
      default -> "a " + kind;
    };
  }

  static int rank(String kind) {
    int rank = ORDER.indexOf(kind);
    return rank < 0 ? ORDER.size() : rank;
  }
}
