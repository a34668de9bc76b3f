package dev.ssi.rule.trace;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A component that gives effect to a clause its domain does not cover. */
public final class ComponentOutsideDomainClauses implements Check {
  @Override
  public String id() {
    return "trace.component-outside-domain-clauses";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: “full traceability of the requirements outlined in SEC Sections"
        + " H8.15(c) and H8.16 to the lowest level of detail”.";
  }

  @Override
  public void check(Survey survey) {
    for (Domain domain : survey.trace().documents().domains()) {
      // A domain that names no clause, or an unknown one, has its own finding.
      boolean known =
          !domain.clauses().isEmpty()
              && domain.clauses().stream()
                  .allMatch(clause -> survey.trace().clauses().get(clause.value()).isPresent());
      if (known) {
        outside(survey, domain).forEach((top, places) -> report(survey, domain, top, places));
      }
    }
  }

  /** One clause of one component. */
  private record Place(Component component, Text clause) {}

  /** What the domain does not cover, by the topmost clause that is concerned. */
  private static Map<String, List<Place>> outside(Survey survey, Domain domain) {
    Clauses clauses = survey.trace().clauses();
    Map<String, List<Place>> outside = new TreeMap<>();
    for (Component component : domain.components()) {
      // The second bearer of an id has its own finding.
      String bearer =
          survey.trace().domainOf(component.id().value()).map(each -> each.id().value()).orElse("");
      if (!domain.id().is(bearer)) {
        continue;
      }
      for (Text clause : component.clauses()) {
        boolean within =
            domain.clauses().stream()
                .anyMatch(covered -> Clauses.isWithin(clause.value(), covered.value()));
        if (!within && clauses.get(clause.value()).isPresent()) {
          outside
              .computeIfAbsent(top(clauses, clause.value()), key -> new ArrayList<>())
              .add(new Place(component, clause));
        }
      }
    }
    return outside;
  }

  private static String top(Clauses clauses, String id) {
    return clauses.parent(id).map(parent -> top(clauses, parent.id().value())).orElse(id);
  }

  /** One component is likely to be wrong itself; where several agree, their domain is. */
  private void report(Survey survey, Domain domain, String top, List<Place> places) {
    if (places.stream().map(Place::component).distinct().count() > 1) {
      reportDomain(survey, domain, top, places);
    } else {
      places.forEach(place -> reportComponent(survey, domain, place));
    }
  }

  private void reportComponent(Survey survey, Domain domain, Place place) {
    survey.report(
        Finding.of(
                this,
                place.clause().span(),
                place.component().id()
                    + " gives effect to "
                    + place.clause()
                    + ", which its domain "
                    + domain.id()
                    + " does not cover: whoever follows the clause down to its domain will miss it.")
            .item(place.component().id().value())
            .related(domain.clauses().get(0).span(), "the domain's clauses")
            .help(
                "Correct the clause, move the component to a domain that covers it, or add the"
                    + " clause to the domain."));
  }

  private void reportDomain(Survey survey, Domain domain, String top, List<Place> places) {
    String components =
        places.stream()
            .map(place -> place.component().id().value())
            .distinct()
            .collect(joining(", "));
    boolean limbs = places.stream().anyMatch(place -> !place.clause().is(top));
    survey.report(
        Finding.of(
                this,
                domain.clauses().get(0).span(),
                domain.id()
                    + " does not cover "
                    + top
                    + ", but its components "
                    + components
                    + " give effect to "
                    + (limbs ? "it or its limbs" : "it")
                    + ": whoever follows the clause down to its domain will miss them.")
            .item(domain.id().value())
            .related(places.get(0).clause().span(), "the first of them")
            .help(
                "Add "
                    + top
                    + " to the clauses of the domain, or correct those of the components."));
  }
}
