package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** The chain from an item down to the steps of Process Maps. */
final class Below {
  private static final String LOOSE = "in no chain";

  private final Trace trace;
  private final Neighbours neighbours;

  Below(Trace trace) {
    this.trace = trace;
    this.neighbours = new Neighbours(trace);
  }

  List<Node> of(Item item) {
    return switch (item.kind()) {
      case CLAUSE -> clause(item.id());
      case DOMAIN ->
          neighbours.to(item.id(), Link.Type.BELONGS_TO).stream()
              .map(component -> component("contains", component))
              .toList();
      case COMPONENT -> withOtherMaps(item);
      case REQUIREMENT ->
          neighbours.from(item.id(), Link.Type.SPECIFIES).stream()
              .flatMap(component -> epics("component used by", component).stream())
              .toList();
      case EPIC -> maps(item, neighbours.componentsOf(item));
      case PROCESS_MAP, GOVERNANCE_PROCESS ->
          trace.processMap(item.id()).map(ProcessMap::steps).orElse(List.of()).stream()
              .map(Node::of)
              .toList();
      case INTERFACE_TRANSACTION -> components("replaced by", item, Link.Type.REPLACES);
      case PROVISION -> components("relied on by", item, Link.Type.RELATES_TO);
      case OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> List.of();
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE ->
          new RecordTrace(trace).down(item);
    };
  }

  /** A clause with its limbs, for the whole chain. */
  Node tree(Item clause) {
    return clause("clause", clause);
  }

  /** An item that no clause leads to, with what follows it all the same. */
  Node loose(Item item) {
    return switch (item.kind()) {
      case COMPONENT -> component(LOOSE, item);
      case EPIC -> Node.of(LOOSE, item, follow(item.id())).withRoles(neighbours.rolesOf(item));
      default -> Node.of(LOOSE, item, of(item));
    };
  }

  private List<Node> follow(String epic) {
    return neighbours.from(epic, Link.Type.FOLLOWS).stream()
        .map(map -> Node.of("follows", map, List.of()))
        .toList();
  }

  private Node clause(String relation, Item clause) {
    Node node = Node.of(relation, clause, clause(clause.id()));
    return node.children().isEmpty() ? node.withMissing(List.of(ItemKind.COMPONENT.label())) : node;
  }

  private List<Node> clause(String id) {
    List<Node> nodes = new ArrayList<>();
    List<Item> components =
        neighbours.to(id, Link.Type.IMPLEMENTS).stream()
            .filter(item -> item.kind() == ItemKind.COMPONENT)
            .toList();
    for (Item domain : domains(id, components)) {
      List<Node> contained =
          components.stream()
              .filter(component -> belongs(component, domain))
              .map(component -> component("contains", component))
              .toList();
      boolean broken = contained.isEmpty() && trace.clauses().isLeaf(id);
      if (broken || !contained.isEmpty()) {
        Node node = Node.of("implemented by", domain, contained);
        nodes.add(broken ? node.withMissing(List.of(ItemKind.COMPONENT.label())) : node);
      }
    }
    components.stream()
        .filter(component -> neighbours.from(component.id(), Link.Type.BELONGS_TO).isEmpty())
        .forEach(component -> nodes.add(component("implemented by", component)));
    trace.clauses().limbs(id).stream()
        .flatMap(limb -> trace.links().item(limb.id().value()).stream())
        .forEach(limb -> nodes.add(clause("limb", limb)));
    return nodes;
  }

  /** The domains that name the clause, and those of the components that do. */
  private List<Item> domains(String clause, List<Item> components) {
    List<Item> domains = new ArrayList<>();
    neighbours.to(clause, Link.Type.IMPLEMENTS).stream()
        .filter(item -> item.kind() == ItemKind.DOMAIN)
        .forEach(domains::add);
    components.forEach(
        component -> domains.addAll(neighbours.from(component.id(), Link.Type.BELONGS_TO)));
    return domains.stream().distinct().sorted(ItemOrder.INSTANCE).toList();
  }

  private boolean belongs(Item component, Item domain) {
    return neighbours.from(component.id(), Link.Type.BELONGS_TO).contains(domain);
  }

  private List<Node> components(String relation, Item item, Link.Type type) {
    return neighbours.to(item.id(), type).stream().map(each -> component(relation, each)).toList();
  }

  private Node component(String relation, Item item) {
    List<Node> children = component(item);
    List<String> missing = new ArrayList<>();
    for (ItemKind kind : List.of(ItemKind.REQUIREMENT, ItemKind.EPIC)) {
      if (children.stream().noneMatch(child -> child.kind().equals(kind.label()))) {
        missing.add(kind.label());
      }
    }
    return Node.of(relation, item, children).withMissing(missing);
  }

  private List<Node> component(Item item) {
    List<Node> children = new ArrayList<>();
    neighbours
        .to(item.id(), Link.Type.SPECIFIES)
        .forEach(requirement -> children.add(Node.of("specified by", requirement, List.of())));
    children.addAll(epics("used by", item));
    return children;
  }

  /** What follows a component, and the Process Maps with a step in it that no Epic leads to. */
  private List<Node> withOtherMaps(Item component) {
    List<Node> nodes = component(component);
    List<Item> followed =
        neighbours.to(component.id(), Link.Type.USES).stream()
            .flatMap(epic -> neighbours.from(epic.id(), Link.Type.FOLLOWS).stream())
            .toList();
    for (Item map : neighbours.to(component.id(), Link.Type.PERFORMS)) {
      if (!followed.contains(map)) {
        List<Node> steps =
            neighbours.stepsIn(map, List.of(component.id())).stream().map(Node::of).toList();
        nodes.add(Node.of(Words.inverse(Link.Type.PERFORMS), map, steps));
      }
    }
    return nodes;
  }

  private List<Node> epics(String relation, Item component) {
    List<Node> nodes = new ArrayList<>();
    for (Item epic : neighbours.to(component.id(), Link.Type.USES)) {
      List<Node> followed = maps(epic, List.of(component.id()));
      List<Node> shown = followed.stream().filter(map -> !map.children().isEmpty()).toList();
      List<Node> maps = shown.isEmpty() ? followed : shown;
      Node node = Node.of(relation, epic, maps).withRoles(neighbours.rolesOf(epic));
      nodes.add(maps.isEmpty() ? node.withMissing(List.of(ItemKind.PROCESS_MAP.label())) : node);
    }
    return nodes;
  }

  /** The Process Maps of an Epic, each with the steps in the components. */
  private List<Node> maps(Item epic, List<String> components) {
    List<Node> nodes = new ArrayList<>();
    for (Item map : neighbours.from(epic.id(), Link.Type.FOLLOWS)) {
      List<Node> steps = neighbours.stepsIn(map, components).stream().map(Node::of).toList();
      Node node = Node.of("follows", map, steps);
      nodes.add(steps.isEmpty() ? node.withMissing(List.of(Node.STEP)) : node);
    }
    return nodes;
  }
}
