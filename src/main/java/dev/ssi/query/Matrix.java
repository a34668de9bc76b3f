package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.text.Rows;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The trace as rows: each clause with each component that implements it.
 *
 * @param about the item whose rows these are, or null for all
 */
public record Matrix(Reading reading, Item about, List<Row> rows) implements Answer {

  public Matrix {
    rows = List.copyOf(rows);
  }

  /**
   * One row. A clause, domain or component that is null is a gap, as is an empty list.
   *
   * @param clause null for what no clause leads to
   * @param maps the Process Maps of the Epics that have a step in the component
   */
  public record Row(
      Item clause,
      Item domain,
      Item component,
      List<String> requirements,
      List<String> epics,
      List<String> maps) {

    /** The kinds of item that should stand in the row and do not: where the chain breaks off. */
    public List<ItemKind> missing() {
      if (component == null && clause == null) {
        return List.of(epics.isEmpty() ? ItemKind.EPIC : ItemKind.COMPONENT);
      }
      if (component == null) {
        return List.of(ItemKind.COMPONENT);
      }
      List<ItemKind> missing = new ArrayList<>();
      if (clause == null) {
        missing.add(ItemKind.CLAUSE);
      }
      if (domain == null) {
        missing.add(ItemKind.DOMAIN);
      }
      if (requirements.isEmpty()) {
        missing.add(ItemKind.REQUIREMENT);
      }
      if (epics.isEmpty()) {
        missing.add(ItemKind.EPIC);
      }
      if (maps.isEmpty()) {
        missing.add(ItemKind.PROCESS_MAP);
      }
      return missing;
    }

    private Stream<String> ids() {
      Stream<String> items =
          Stream.of(clause, domain, component).filter(item -> item != null).map(Item::id);
      return Stream.of(items, requirements.stream(), epics.stream(), maps.stream())
          .flatMap(ids -> ids);
    }
  }

  static Matrix of(Reading reading) {
    return new Matrix(reading, null, new Builder(reading.trace()).rows());
  }

  /** The rows that an item is in, or that it refers to or is referred to from. */
  static Matrix of(Reading reading, Item about) {
    Set<String> ids = touching(reading.trace(), about);
    List<Row> rows =
        of(reading).rows().stream().filter(row -> row.ids().anyMatch(ids::contains)).toList();
    return new Matrix(reading, about, rows);
  }

  private static Set<String> touching(Trace trace, Item about) {
    Neighbours neighbours = new Neighbours(trace);
    Set<String> ids = new HashSet<>(Set.of(about.id()));
    switch (about.kind()) {
      case CLAUSE -> limbs(trace, about.id(), ids);
      case INTERFACE_TRANSACTION -> add(neighbours.to(about.id(), Link.Type.REPLACES), ids);
      case PROVISION -> add(neighbours.to(about.id(), Link.Type.RELATES_TO), ids);
      case OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP ->
          add(Citation.by(trace, about).stream().map(Citation::item).toList(), ids);
      default -> {}
    }
    return ids;
  }

  private static void limbs(Trace trace, String clause, Set<String> ids) {
    ids.add(clause);
    trace.clauses().limbs(clause).forEach(limb -> limbs(trace, limb.id().value(), ids));
  }

  private static void add(Collection<Item> items, Set<String> ids) {
    items.forEach(item -> ids.add(item.id()));
  }

  @Override
  public String text(boolean brief) {
    return MatrixFaces.text(this, brief);
  }

  @Override
  public String json() {
    return MatrixFaces.json(this);
  }

  @Override
  public String csv() {
    return asRows().csv();
  }

  /** The same for spreadsheets, requirements counted. */
  public Rows asRows() {
    return MatrixFaces.rows(this);
  }

  /** Gathers the rows: by clause as the file has them, then by component, then what is loose. */
  private static final class Builder {
    private static final Comparator<Item> BY_DOMAIN = Comparator.nullsLast(ItemOrder.INSTANCE);

    private final Trace trace;
    private final Neighbours neighbours;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> epics = new HashSet<>();
    private final Set<String> maps = new HashSet<>();

    Builder(Trace trace) {
      this.trace = trace;
      this.neighbours = new Neighbours(trace);
    }

    List<Row> rows() {
      List<Item> items = Lookup.items(trace);
      items.stream().filter(item -> item.kind() == ItemKind.CLAUSE).forEach(this::clause);
      items.stream()
          .filter(item -> item.kind() == ItemKind.COMPONENT)
          .filter(item -> neighbours.from(item.id(), Link.Type.IMPLEMENTS).isEmpty())
          .forEach(component -> component(null, component));
      items.stream()
          .filter(item -> item.kind() == ItemKind.EPIC && !epics.contains(item.id()))
          .forEach(this::looseEpic);
      items.stream()
          .filter(item -> item.kind() == ItemKind.PROCESS_MAP && !maps.contains(item.id()))
          .forEach(
              map -> rows.add(new Row(null, null, null, List.of(), List.of(), List.of(map.id()))));
      return rows;
    }

    private void clause(Item clause) {
      List<Item> implementing = neighbours.to(clause.id(), Link.Type.IMPLEMENTS);
      List<Item> components =
          implementing.stream().filter(item -> item.kind() == ItemKind.COMPONENT).toList();
      components.stream()
          .sorted(Comparator.comparing(this::domain, BY_DOMAIN).thenComparing(ItemOrder.INSTANCE))
          .forEach(component -> component(clause, component));
      if (!components.isEmpty() || !trace.clauses().isLeaf(clause.id())) {
        return;
      }
      List<Item> domains = implementing.isEmpty() ? listOfNull() : implementing;
      domains.forEach(
          domain -> rows.add(new Row(clause, domain, null, List.of(), List.of(), List.of())));
    }

    private static List<Item> listOfNull() {
      List<Item> none = new ArrayList<>();
      none.add(null);
      return none;
    }

    /** The domain of a component as Appendix AH has it, or else the baseline; null for none. */
    private Item domain(Item component) {
      return trace
          .domainOf(component.id())
          .flatMap(domain -> trace.links().item(domain.id().value()))
          .or(() -> neighbours.from(component.id(), Link.Type.BELONGS_TO).stream().findFirst())
          .orElse(null);
    }

    private void component(Item clause, Item component) {
      List<Item> using = neighbours.to(component.id(), Link.Type.USES);
      Set<String> shown = new TreeSet<>(ItemOrder.IDS);
      for (Item epic : using) {
        neighbours.mapsOf(epic, component.id()).forEach(map -> shown.add(map.id()));
      }
      List<String> ids = using.stream().map(Item::id).toList();
      epics.addAll(ids);
      using.forEach(epic -> maps.addAll(followed(epic)));
      rows.add(
          new Row(
              clause,
              domain(component),
              component,
              neighbours.to(component.id(), Link.Type.SPECIFIES).stream().map(Item::id).toList(),
              ids,
              List.copyOf(shown)));
    }

    private void looseEpic(Item epic) {
      maps.addAll(followed(epic));
      rows.add(new Row(null, null, null, List.of(), List.of(epic.id()), followed(epic)));
    }

    private List<String> followed(Item epic) {
      return neighbours.from(epic.id(), Link.Type.FOLLOWS).stream().map(Item::id).toList();
    }
  }
}
