package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      Optional<List<Bound>> bounds = bounds(survey, component);
      if (component.access().isPresent() && bounds.isPresent() && !bounds.get().isEmpty()) {
        check(survey, component, component.access().get(), bounds.get());
      }
    }
  }

  /**
   * What the clauses of a component open; empty when one of them, or a level or role that it names,
   * is unknown, or when it contradicts itself: what that one opens is then not known either.
   */
  private static Optional<List<Bound>> bounds(Survey survey, Component component) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (Text reference : component.clauses()) {
      String id = reference.value();
      Optional<Clause.Access> access = survey.trace().clauses().access(id);
      if (survey.trace().clauses().get(id).isEmpty()
          || access.isPresent() && !isKnown(survey, access.get())) {
        return Optional.empty();
      }
      access.ifPresent(known -> bounds.put(id, new Bound(id, known)));
    }
    return Optional.of(List.copyOf(bounds.values()));
  }

  private static boolean isKnown(Survey survey, Clause.Access access) {
    boolean level =
        access.atMost() == null || survey.trace().levels().isKnown(access.atMost().value());
    List<String> roles = survey.trace().roles();
    return level
        && !Grants.isContradictory(survey, access)
        && access.roles().stream()
            .allMatch(role -> role.is(AccessTable.ALL) || roles.contains(role.value()));
  }

  /** Reports each level once, with all the roles that have it. */
  private void check(Survey survey, Component component, AccessTable table, List<Bound> bounds) {
    Map<String, List<String>> rolesByLevel = new LinkedHashMap<>();
    Map<String, AccessTable.Entry> firstByLevel = new LinkedHashMap<>();
    for (String role : survey.trace().roles()) {
      Grants.entry(survey, table, role)
          .filter(entry -> survey.trace().levels().isKnown(entry.level().value()))
          .filter(entry -> bounds.stream().noneMatch(bound -> bound.allows(survey, role, entry)))
          .ifPresent(
              entry -> {
                String level = entry.level().value();
                firstByLevel.putIfAbsent(level, entry);
                rolesByLevel.computeIfAbsent(level, key -> new ArrayList<>()).add(role);
              });
    }
    firstByLevel.forEach(
        (level, entry) ->
            report(survey, component, entry.level(), bounds, rolesByLevel.get(level)));
  }

  private void report(
      Survey survey, Component component, Text level, List<Bound> bounds, List<String> roles) {
    Finding finding =
        Finding.of(
                this,
                level.span(),
                component.id()
                    + " gives "
                    + Grants.named(survey, roles)
                    + " "
                    + Grants.level(survey, level.value())
                    + ", which "
                    + (bounds.size() == 1 ? "its clause does" : "its clauses do")
                    + " not open: "
                    + bounds.stream().map(Bound::words).collect(joining("; "))
                    + ".")
            .item(component.id().value())
            .help(
                "Give a level that the clause opens, or trace to the clause that opens this one.");
    for (Bound bound : bounds) {
      finding = finding.related(bound.access().span(), "what " + bound.clause() + " opens");
    }
    survey.report(finding);
  }

  /** What one clause opens. */
  private record Bound(String clause, Clause.Access access) {

    /**
     * A clause that names roles opens nothing to the others; one without a most opens any level.
     */
    boolean allows(Survey survey, String role, AccessTable.Entry entry) {
      String level = entry.level().value();
      if (!access.concerns(role)) {
        return level.equals(AccessLevel.NONE);
      }
      return access.atMost() == null
          || survey.trace().levels().includes(access.atMost().value(), level);
    }

    String words() {
      String most = access.atMost() == null ? "any level" : access.atMost() + " at most";
      String only =
          access.roles().isEmpty()
                  || access.roles().stream().anyMatch(each -> each.is(AccessTable.ALL))
              ? ""
              : ", and only to " + access.roles().stream().map(Text::value).collect(joining(", "));
      return clause + " opens " + most + only;
    }
  }
}
