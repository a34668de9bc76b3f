package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import dev.ssi.trace.Link;
import java.util.List;

/**
 * A clause that entitles a role to a level which no component of the clause gives it. Asked of each
 * clause without limbs of its own, and answered by the components that name it.
 */
public final class ClauseMinimumUnmet implements Check {
  @Override
  public String id() {
    return "access.clause-minimum-unmet";
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
    if (survey.trace().documents().unread().mayHide(ItemKind.COMPONENT)) {
      return;
    }
    for (Clause clause : survey.trace().documents().clauses()) {
      String id = clause.id().value();
      if (survey.trace().clauses().isLeaf(id) && !survey.isMeant(Link.Type.IMPLEMENTS, id)) {
        survey
            .trace()
            .clauses()
            .access(id)
            .filter(access -> access.atLeast() != null)
            .filter(access -> survey.trace().levels().isKnown(access.atLeast().value()))
            .ifPresent(access -> check(survey, clause, access));
      }
    }
  }

  private void check(Survey survey, Clause clause, Clause.Access access) {
    List<Component> components = survey.trace().componentsImplementing(clause.id().value());
    // No component at all, or one whose table could not be read, has its own finding.
    if (components.isEmpty() || components.stream().anyMatch(each -> each.access().isEmpty())) {
      return;
    }
    List<String> unmet =
        survey.trace().roles().stream()
            .filter(access::concerns)
            .filter(
                role -> components.stream().noneMatch(each -> meets(survey, each, role, access)))
            .toList();
    if (!unmet.isEmpty()) {
      report(survey, clause, access, components, unmet);
    }
  }

  /** Silence and unknown levels have their own findings, and so count as enough here. */
  private static boolean meets(
      Survey survey, Component component, String role, Clause.Access access) {
    return component
        .access()
        .flatMap(table -> table.entry(role))
        .map(AccessTable.Entry::level)
        .filter(level -> survey.trace().levels().isKnown(level.value()))
        .map(level -> survey.trace().levels().includes(level.value(), access.atLeast().value()))
        .orElse(true);
  }

  private void report(
      Survey survey,
      Clause clause,
      Clause.Access access,
      List<Component> components,
      List<String> unmet) {
    String least = access.atLeast().value();
    Component nearest = components.get(0);
    Span place =
        nearest
            .access()
            .flatMap(table -> table.entry(unmet.get(0)))
            .map(entry -> entry.level().span())
            .orElse(nearest.id().span());
    Finding finding =
        Finding.of(
                this,
                place,
                clause.id()
                    + " ("
                    + clause.title()
                    + ") entitles "
                    + String.join(", ", unmet)
                    + " to at least "
                    + least
                    + " ("
                    + survey.trace().levels().title(least)
                    + "), and no component of the clause gives that ("
                    + components.stream().map(each -> each.id().value()).collect(joining(", "))
                    + ").")
            .item(nearest.id().value())
            .related(access.span(), "what the clause entitles to")
            .help("Give the level in a component of the clause.");
    survey.report(finding);
  }
}
