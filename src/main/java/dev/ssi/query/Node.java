package dev.ssi.query;

import dev.ssi.model.ProcessMap;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import java.util.List;

/**
 * One link of a chain.
 *
 * @param relation how what is asked about, or the node before, leads here: {@code used by}
 * @param kind the word for the item's kind, or {@code step}
 * @param roles the User Roles of an Epic; empty for anything else
 * @param step a step of a Process Map; null for anything else
 * @param missing the kinds that should follow and do not: the chain breaks off
 */
record Node(
    String relation,
    String id,
    String kind,
    String title,
    Span span,
    List<String> roles,
    ProcessMap.Step step,
    List<String> missing,
    List<Node> children) {
  static final String STEP = "step";

  Node {
    roles = List.copyOf(roles);
    missing = List.copyOf(missing);
    children = List.copyOf(children);
  }

  static Node of(String relation, Item item, List<Node> children) {
    return new Node(
        relation,
        item.id(),
        item.kind().label(),
        item.title(),
        item.span(),
        List.of(),
        null,
        List.of(),
        children);
  }

  static Node of(ProcessMap.Step step) {
    String title = step.text() == null ? "" : step.text().value();
    return new Node(
        STEP,
        step.id().value(),
        STEP,
        title,
        step.id().span(),
        List.of(),
        step,
        List.of(),
        List.of());
  }

  Node withRoles(List<String> given) {
    return new Node(relation, id, kind, title, span, given, step, missing, children);
  }

  Node withMissing(List<String> kinds) {
    return new Node(relation, id, kind, title, span, roles, step, kinds, children);
  }
}
