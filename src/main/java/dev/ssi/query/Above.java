package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The chain from an item up to the clauses. */
final class Above {
  private final Trace trace;
  private final Neighbours neighbours;

  Above(Trace trace) {
    this.trace = trace;
    this.neighbours = new Neighbours(trace);
  }

  /** What stands above an item; above a numbered paragraph stands what it cites. */
  List<Node> of(Item item) {
    return switch (item.kind()) {
      case CLAUSE -> parent(item.id());
      case DOMAIN -> clauses(item.id());
      case COMPONENT -> component(item.id());
      case REQUIREMENT -> requirement(item);
      case EPIC -> components("uses", item.id(), Link.Type.USES);
      case PROCESS_MAP, GOVERNANCE_PROCESS -> map(item.id());
      case OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> cited(item);
      case INTERFACE_TRANSACTION, PROVISION -> List.of();
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE ->
          new RecordTrace(trace).up(item);
    };
  }

  private List<Node> parent(String clause) {
    return trace.clauses().parent(clause).map(parent -> parent.id().value()).stream()
        .flatMap(id -> trace.links().item(id).stream())
        .map(item -> Node.of("limb of", item, parent(item.id())))
        .toList();
  }

  private List<Node> clauses(String id) {
    return neighbours.from(id, Link.Type.IMPLEMENTS).stream()
        .map(clause -> Node.of("implements", clause, parent(clause.id())))
        .toList();
  }

  private List<Node> component(String id) {
    List<Node> nodes = new ArrayList<>();
    leaves("belongs to", neighbours.from(id, Link.Type.BELONGS_TO), nodes);
    nodes.addAll(clauses(id));
    leaves("replaces", neighbours.from(id, Link.Type.REPLACES), nodes);
    leaves("relates to", neighbours.from(id, Link.Type.RELATES_TO), nodes);
    return nodes;
  }

  private static void leaves(String relation, List<Item> items, List<Node> nodes) {
    items.forEach(item -> nodes.add(Node.of(relation, item, List.of())));
  }

  private List<Node> components(String relation, String id, Link.Type type) {
    return neighbours.from(id, type).stream()
        .filter(item -> item.kind() == ItemKind.COMPONENT)
        .map(item -> Node.of(relation, item, lawOf(item.id())))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The domain and clauses of a component: its place in the law, without its history. */
  private List<Node> lawOf(String component) {
    List<Node> nodes = new ArrayList<>();
    leaves("belongs to", neighbours.from(component, Link.Type.BELONGS_TO), nodes);
    nodes.addAll(clauses(component));
    return nodes;
  }

  private List<Node> requirement(Item item) {
    List<Node> nodes = components("specifies", item.id(), Link.Type.SPECIFIES);
    nodes.addAll(cited(item));
    return nodes;
  }

  private List<Node> cited(Item item) {
    return Citation.by(trace, item).stream()
        .map(citation -> Node.of("cites", citation.item(), List.of()))
        .toList();
  }

  private List<Node> map(String id) {
    List<Node> nodes = new ArrayList<>();
    for (Item epic : neighbours.to(id, Link.Type.FOLLOWS)) {
      nodes.add(Node.of("followed by", epic, List.of()).withRoles(neighbours.rolesOf(epic)));
    }
    nodes.addAll(components("performs", id, Link.Type.PERFORMS));
    return nodes;
  }
}
