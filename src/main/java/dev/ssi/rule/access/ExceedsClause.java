package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;
import java.util.Optional;

/**
 * A component that gives a role more than any of its clauses opens. A component may grant what any
 * one of its clauses opens; a clause that says nothing of access, even through the clause it is a
 * limb of, bounds nothing.
 */
public final class ExceedsClause implements Check {
  @Override
  public String id() {
    return "access.exceeds-clause";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SEC Section H8.16, as Appendix AH applies it to each Functional Component (recalled).";
  }

  @Override
  public void check(Survey survey) {
    for (Component component : survey.trace().components()) {
      List<Bound> bounds =
          component.clauses().stream()
              .flatMap(clause -> survey.trace().clauses().get(clause.value()).stream())
              .flatMap(clause -> bound(survey, clause).stream())
              .toList();
      component.access().ifPresent(table -> check(survey, component, table, bounds));
    }
  }

  private static Optional<Bound> bound(Survey survey, Clause clause) {
    return survey
        .trace()
        .clauses()
        .access(clause.id().value())
        .filter(access -> access.atMost() != null)
        .filter(access -> survey.trace().levels().isKnown(access.atMost().value()))
        .map(access -> new Bound(clause, access));
  }

  private void check(Survey survey, Component component, AccessTable table, List<Bound> bounds) {
    if (bounds.isEmpty()) {
      return;
    }
    for (AccessTable.Entry entry : table.entries()) {
      List<String> roles = exceeding(survey, table, entry, bounds);
      if (survey.trace().levels().isKnown(entry.level().value()) && !roles.isEmpty()) {
        report(survey, component, entry, bounds, roles);
      }
    }
  }

  /** The roles that an entry decides for, and gives more than any of the clauses does. */
  private static List<String> exceeding(
      Survey survey, AccessTable table, AccessTable.Entry entry, List<Bound> bounds) {
    return survey.trace().roles().stream()
        .filter(role -> table.entry(role).filter(entry::equals).isPresent())
        .filter(role -> bounds.stream().noneMatch(bound -> bound.allows(survey, role, entry)))
        .toList();
  }

  private void report(
      Survey survey,
      Component component,
      AccessTable.Entry entry,
      List<Bound> bounds,
      List<String> roles) {
    String level = entry.level().value();
    String most =
        bounds.stream()
            .map(bound -> bound.clause().id() + " opens " + bound.access().atMost())
            .collect(joining(", "));
    Finding finding =
        Finding.of(
                this,
                entry.level().span(),
                component.id()
                    + " gives "
                    + String.join(", ", roles)
                    + " "
                    + level
                    + " ("
                    + survey.trace().levels().title(level)
                    + "), but "
                    + most
                    + " at most.")
            .item(component.id().value())
            .help("Lower the level, or trace the component to the clause that opens it.");
    for (Bound bound : bounds) {
      finding = finding.related(bound.access().span(), "what " + bound.clause().id() + " opens");
    }
    survey.report(finding);
  }

  /** What one clause opens. */
  private record Bound(Clause clause, Clause.Access access) {

    /** A clause that names roles opens nothing to the others. */
    boolean allows(Survey survey, String role, AccessTable.Entry entry) {
      String most = access.concerns(role) ? access.atMost().value() : AccessLevel.NONE;
      return survey.trace().levels().includes(most, entry.level().value());
    }
  }
}
