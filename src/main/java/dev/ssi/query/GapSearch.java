package dev.ssi.query;

import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.Epic;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.query.Gap.Kind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for every place where the chain breaks off. */
final class GapSearch {
  private final Trace trace;
  private final Documents documents;
  private final List<Gap> gaps = new ArrayList<>();

  GapSearch(Trace trace) {
    this.trace = trace;
    this.documents = trace.documents();
  }

  List<Gap> all() {
    law();
    trace.components().forEach(this::component);
    documents.specifications().forEach(this::specification);
    documents.epics().forEach(this::epic);
    documents.processMaps().stream()
        .filter(map -> map.kind() == ItemKind.PROCESS_MAP)
        .filter(map -> isNotReferredTo(map.id(), Link.Type.FOLLOWS))
        .forEach(map -> add(Kind.PROCESS_MAP_WITHOUT_EPIC, map.id(), map.title()));
    documents.transactions().stream()
        .filter(transaction -> isNotReferredTo(transaction.id(), Link.Type.REPLACES))
        .forEach(
            transaction ->
                add(Kind.TRANSACTION_NOT_CARRIED_OVER, transaction.id(), transaction.title()));
    trace.links().unresolved().stream()
        .filter(reference -> reference.type() != Link.Type.CITES)
        .forEach(this::unknown);
    return gaps;
  }

  private boolean isNotReferredTo(Text id, Link.Type type) {
    return trace.links().to(id.value(), type).isEmpty();
  }

  private void add(Kind kind, Text id, Text title) {
    gaps.add(new Gap(kind, id.value(), title.value(), "", id.span()));
  }

  private void law() {
    // A clause with limbs is implemented through them.
    documents.clauses().stream()
        .filter(clause -> trace.clauses().isLeaf(clause.id().value()))
        .filter(clause -> trace.componentsImplementing(clause.id().value()).isEmpty())
        .forEach(clause -> add(Kind.CLAUSE_NOT_COVERED, clause.id(), clause.title()));
    documents.domains().stream()
        .filter(domain -> domain.components().isEmpty())
        .forEach(domain -> add(Kind.DOMAIN_WITHOUT_COMPONENT, domain.id(), domain.title()));
  }

  private void component(Component component) {
    if (trace.links().from(component.id().value(), Link.Type.IMPLEMENTS).isEmpty()) {
      add(Kind.COMPONENT_WITHOUT_CLAUSE, component.id(), component.title());
    }
    if (trace.specification(component.id().value()).isEmpty()) {
      add(Kind.COMPONENT_WITHOUT_SPECIFICATION, component.id(), component.title());
    }
    if (isNotReferredTo(component.id(), Link.Type.USES)) {
      add(Kind.COMPONENT_WITHOUT_EPIC, component.id(), component.title());
    }
  }

  private void specification(Specification specification) {
    if (trace.component(specification.id().value()).isEmpty()) {
      add(Kind.SPECIFICATION_WITHOUT_COMPONENT, specification.id(), specification.title());
    }
    if (specification.requirements().isEmpty()) {
      add(Kind.COMPONENT_WITHOUT_REQUIREMENT, specification.id(), specification.title());
    }
  }

  private void epic(Epic epic) {
    if (epic.components().isEmpty()) {
      add(Kind.EPIC_WITHOUT_COMPONENT, epic.id(), epic.title());
    }
    if (epic.processMaps().isEmpty()) {
      add(Kind.EPIC_WITHOUT_PROCESS_MAP, epic.id(), epic.title());
      return;
    }
    Set<String> shown =
        epic.processMaps().stream()
            .flatMap(map -> trace.processMap(map.value()).stream())
            .flatMap(map -> trace.componentsOf(map).stream())
            .collect(Collectors.toSet());
    for (Text component : epic.components()) {
      boolean exists =
          trace
              .links()
              .item(component.value())
              .filter(item -> item.kind() == ItemKind.COMPONENT)
              .isPresent();
      if (exists && !shown.contains(component.value())) {
        gaps.add(
            new Gap(
                Kind.COMPONENT_NOT_IN_PROCESS_MAP,
                epic.id().value(),
                epic.title().value(),
                "no step in " + component,
                component.span()));
      }
    }
  }

  private void unknown(Unresolved unresolved) {
    String title = trace.links().item(unresolved.from()).map(Item::title).orElse("");
    gaps.add(
        new Gap(
            Kind.UNKNOWN_REFERENCE,
            unresolved.from(),
            title,
            unresolved.type().label() + " " + unresolved.reference(),
            unresolved.reference().span()));
  }
}
