package dev.ssi.rule.access;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Levels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is given what, as far as it can be told: a misspelt role leaves open whom it concerns. */
final class Grants {
  private Grants() {}

  /**
   * The entry that decides for a role; empty when there is none, or when another entry was probably
   * meant for the role, so that {@code all} may not decide.
   */
  static Optional<AccessTable.Entry> entry(Survey survey, AccessTable table, String role) {
    return isMisspelt(survey, table, role) ? Optional.empty() : table.entry(role);
  }

  /** Whether the role has no entry of its own, but one that names no role was meant to cover it. */
  static boolean isMisspelt(Survey survey, AccessTable table, String role) {
    boolean isNamed = false;
    List<String> strange = new ArrayList<>();
    for (AccessTable.Entry entry : table.entries()) {
      String written = entry.role().value();
      isNamed |= written.equals(role);
      if (!isKnown(survey, written)) {
        strange.add(written);
      }
    }
    return !isNamed && !strange.isEmpty() && isMeant(survey, strange, role);
  }

  private static boolean isKnown(Survey survey, String written) {
    return written.equals(AccessTable.ALL)
        || survey.trace().roles().contains(written)
        || isActor(survey, written);
  }

  private static boolean isMeant(Survey survey, List<String> strange, String role) {
    List<String> known = new ArrayList<>(survey.trace().roles());
    known.add(AccessTable.ALL);
    return strange.stream()
        .map(written -> Suggestion.of(written, known).nearest())
        .anyMatch(meant -> meant.contains(role) || meant.contains(AccessTable.ALL));
  }

  private static boolean isActor(Survey survey, String id) {
    return survey.trace().documents().actors().stream().anyMatch(actor -> actor.id().is(id));
  }

  /**
   * Whether a clause entitles to a level that it does not open, so that no level can satisfy it.
   */
  static boolean isContradictory(Survey survey, Clause.Access access) {
    Levels levels = survey.trace().levels();
    return access.atLeast() != null
        && access.atMost() != null
        && levels.isKnown(access.atLeast().value())
        && levels.isKnown(access.atMost().value())
        && !levels.includes(access.atMost().value(), access.atLeast().value());
  }

  /** The roles with their titles, for a message. */
  static String named(Survey survey, List<String> roles) {
    if (roles.size() > 1 && roles.equals(survey.trace().roles())) {
      return "every User Role";
    }
    List<String> titled =
        roles.stream().map(role -> role + " (" + survey.trace().roleTitle(role) + ")").toList();
    int last = titled.size() - 1;
    return last == 0
        ? titled.get(0)
        : String.join(", ", titled.subList(0, last)) + " and " + titled.get(last);
  }

  /** A level with its title, for a message. */
  static String level(Survey survey, String level) {
    return level + " (" + survey.trace().levels().title(level) + ")";
  }
}
