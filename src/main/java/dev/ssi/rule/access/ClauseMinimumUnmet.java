package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Clauses;
import dev.ssi.trace.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A clause that entitles a role to a level which no component of the clause gives it, or could give
 * it. A clause without limbs is answered by the components that name it; one with limbs also by
 * theirs.
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
      clause
          .access()
          .filter(access -> Grants.isContradictory(survey, access))
          .ifPresent(access -> contradictory(survey, clause, access));
      List<String> unmet = new ArrayList<>(unmet(survey, clause));
      if (!unmet.isEmpty()) {
        unmet.removeAll(toldOfLimbs(survey, clause));
      }
      if (!unmet.isEmpty()) {
        report(survey, clause, unmet);
      }
    }
  }

  /** The roles that a limb of the clause, at any depth, leaves unmet: that has its own finding. */
  private static Set<String> toldOfLimbs(Survey survey, Clause clause) {
    Set<String> told = new TreeSet<>();
    for (Clause limb : limbs(survey, clause)) {
      told.addAll(unmet(survey, limb));
      told.addAll(toldOfLimbs(survey, limb));
    }
    return told;
  }

  /** The roles that no component of a clause gives what the clause entitles them to. */
  private static List<String> unmet(Survey survey, Clause clause) {
    Optional<Clause.Access> access = entitlement(survey, clause);
    List<Component> components = components(survey, clause);
    // No component at all, or one whose table could not be read, has its own finding.
    if (access.isEmpty()
        || components.isEmpty()
        || components.stream().anyMatch(each -> each.access().isEmpty())) {
      return List.of();
    }
    String least = access.get().atLeast().value();
    return survey.trace().roles().stream()
        .filter(access.get()::concerns)
        .filter(role -> components.stream().noneMatch(each -> meets(survey, each, role, least)))
        .toList();
  }

  /**
   * What a clause entitles to, where that is known. A clause with limbs is asked only for its own
   * words: those of the clause above it are asked there.
   */
  private static Optional<Clause.Access> entitlement(Survey survey, Clause clause) {
    String id = clause.id().value();
    Clauses clauses = survey.trace().clauses();
    Optional<Clause.Access> access = clauses.isLeaf(id) ? clauses.access(id) : clause.access();
    return access
        .filter(bounds -> bounds.atLeast() != null)
        .filter(bounds -> survey.trace().levels().isKnown(bounds.atLeast().value()))
        .filter(bounds -> !Grants.isContradictory(survey, bounds))
        .filter(bounds -> !mayHaveMore(survey, clause));
  }

  /** Whether a misspelt reference of some component was probably meant for the clause. */
  private static boolean mayHaveMore(Survey survey, Clause clause) {
    return survey.isMeant(Link.Type.IMPLEMENTS, clause.id().value())
        || limbs(survey, clause).stream().anyMatch(limb -> mayHaveMore(survey, limb));
  }

  private static List<Clause> limbs(Survey survey, Clause clause) {
    return survey.trace().clauses().limbs(clause.id().value());
  }

  /** The components that name the clause or a limb of it, by id. */
  private static List<Component> components(Survey survey, Clause clause) {
    SortedMap<String, Component> found = new TreeMap<>();
    survey
        .trace()
        .componentsImplementing(clause.id().value())
        .forEach(component -> found.put(component.id().value(), component));
    for (Clause limb : limbs(survey, clause)) {
      components(survey, limb).forEach(component -> found.put(component.id().value(), component));
    }
    return List.copyOf(found.values());
  }

  /** Silence and unknown levels have their own findings, and so count as enough here. */
  private static boolean meets(Survey survey, Component component, String role, String least) {
    return component
        .access()
        .flatMap(table -> Grants.entry(survey, table, role))
        .map(AccessTable.Entry::level)
        .filter(level -> survey.trace().levels().isKnown(level.value()))
        .map(level -> survey.trace().levels().includes(level.value(), least))
        .orElse(true);
  }

  private void contradictory(Survey survey, Clause clause, Clause.Access access) {
    survey.report(
        Finding.of(
                this,
                access.atLeast().span(),
                clause.id()
                    + " entitles to at least "
                    + Grants.level(survey, access.atLeast().value())
                    + ", yet opens "
                    + Grants.level(survey, access.atMost().value())
                    + " at most, so no component can satisfy it.")
            .item(clause.id().value())
            .help("Correct one of the two, so that `at-most` includes `at-least`."));
  }

  private void report(Survey survey, Clause clause, List<String> unmet) {
    List<Component> components = components(survey, clause);
    Clause.Access access = entitlement(survey, clause).orElseThrow();
    survey.report(
        Finding.of(
                this,
                given(components.get(0), unmet).span(),
                clause.id()
                    + " ("
                    + clause.title()
                    + ") entitles "
                    + Grants.named(survey, unmet)
                    + " to at least "
                    + Grants.level(survey, access.atLeast().value())
                    + ", but no component of the clause gives that: "
                    + given(components, unmet)
                    + ".")
            .item(components.get(0).id().value())
            .related(access.span(), "what the clause entitles to")
            .help("Give the level in a component of the clause."));
  }

  /** Such as "N in FC-SMI-01, FC-SMI-06". */
  private static String given(List<Component> components, List<String> unmet) {
    Map<String, List<String>> idsByLevel = new LinkedHashMap<>();
    for (Component component : components) {
      idsByLevel
          .computeIfAbsent(given(component, unmet).value(), key -> new ArrayList<>())
          .add(component.id().value());
    }
    return idsByLevel.entrySet().stream()
        .map(each -> each.getKey() + " in " + String.join(", ", each.getValue()))
        .collect(joining("; "));
  }

  /** The level that a component gives the first of the roles. */
  private static Text given(Component component, List<String> roles) {
    return component
        .access()
        .flatMap(table -> table.entry(roles.get(0)))
        .map(AccessTable.Entry::level)
        .orElse(component.id());
  }
}
