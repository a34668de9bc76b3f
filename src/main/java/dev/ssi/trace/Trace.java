package dev.ssi.trace;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Both documents as one graph, from clause to Process Map. */
public final class Trace {
  private final Documents documents;
  private final Clauses clauses;
  private final List<String> roles;
  private final Levels levels;
  private final Links links;
  private final RecordLinks recordLinks;
  private final Map<String, Domain> domains = new TreeMap<>();
  private final Map<String, Component> components = new TreeMap<>();
  private final Map<String, Domain> domainOfComponent = new TreeMap<>();
  private final Map<String, Specification> specifications = new TreeMap<>();
  private final Map<String, InterfaceTransaction> transactions = new TreeMap<>();
  private final Map<String, Epic> epics = new TreeMap<>();
  private final Map<String, ProcessMap> processMaps = new TreeMap<>();

  /** Links the documents; whatever is wrong with them, some graph results. */
  public Trace(Documents documents) {
    this.documents = documents;
    this.clauses = new Clauses(documents.clauses());
    this.roles = documents.roles().stream().map(role -> role.id().value()).toList();
    this.levels = new Levels(documents.levels());
    documents.domains().forEach(this::add);
    documents.specifications().forEach(each -> specifications.put(each.id().value(), each));
    documents.transactions().forEach(each -> transactions.put(each.id().value(), each));
    documents.epics().forEach(each -> epics.put(each.id().value(), each));
    documents.processMaps().forEach(each -> processMaps.put(each.id().value(), each));
    this.links = new Links(documents);
    this.recordLinks = new RecordLinks(documents, links);
  }

  private void add(Domain domain) {
    domains.put(domain.id().value(), domain);
    for (Component component : domain.components()) {
      if (components.putIfAbsent(component.id().value(), component) == null) {
        domainOfComponent.put(component.id().value(), domain);
      }
    }
  }

  public Documents documents() {
    return documents;
  }

  public Clauses clauses() {
    return clauses;
  }

  public Levels levels() {
    return levels;
  }

  public Links links() {
    return links;
  }

  /** The links of the records of governance, which are no part of the trace. */
  public RecordLinks recordLinks() {
    return recordLinks;
  }

  /** The ids of the User Roles, in the order of their file. */
  public List<String> roles() {
    return roles;
  }

  /** The title of a role, or its id when it is not known. */
  public String roleTitle(String id) {
    return documents.roles().stream()
        .filter(role -> role.id().is(id))
        .map(UserRole::title)
        .map(title -> title.value())
        .findFirst()
        .orElse(id);
  }

  /** The components that Appendix AH has, by id. */
  public Collection<Component> components() {
    return Collections.unmodifiableCollection(components.values());
  }

  public Optional<Domain> domain(String id) {
    return Optional.ofNullable(domains.get(id));
  }

  public Optional<Component> component(String id) {
    return Optional.ofNullable(components.get(id));
  }

  /** The domain under which Appendix AH has a component. */
  public Optional<Domain> domainOf(String component) {
    return Optional.ofNullable(domainOfComponent.get(component));
  }

  public Optional<Specification> specification(String id) {
    return Optional.ofNullable(specifications.get(id));
  }

  public Optional<InterfaceTransaction> transaction(String id) {
    return Optional.ofNullable(transactions.get(id));
  }

  public Optional<Epic> epic(String id) {
    return Optional.ofNullable(epics.get(id));
  }

  public Optional<ProcessMap> processMap(String id) {
    return Optional.ofNullable(processMaps.get(id));
  }

  /** The components that name a clause among those they implement, by id. */
  public List<Component> componentsImplementing(String clause) {
    return links.to(clause, Link.Type.IMPLEMENTS).stream()
        .map(Link::from)
        .distinct()
        .filter(components::containsKey)
        .map(components::get)
        .toList();
  }

  /** The ids of the components that a Process Map's steps take place in. */
  public Set<String> componentsOf(ProcessMap map) {
    return map.steps().stream()
        .filter(step -> step.component() != null)
        .map(step -> step.component().value())
        .collect(Collectors.toSet());
  }

  /** The User Roles an Epic is for, {@code all} written out; unknown ones are left out. */
  public List<String> rolesOf(Epic epic) {
    List<String> known = roles();
    Set<String> roles = new LinkedHashSet<>();
    for (Text role : epic.roles()) {
      if (role.is(AccessTable.ALL)) {
        return known;
      }
      if (known.contains(role.value())) {
        roles.add(role.value());
      }
    }
    return List.copyOf(roles);
  }

  /** The level a component gives a role; empty when it says nothing of that role. */
  public Optional<AccessTable.Entry> access(String component, String role) {
    return component(component).flatMap(Component::access).flatMap(table -> table.entry(role));
  }

  /**
   * Whether an item that is not in the graph may nevertheless exist, in a file that could not be
   * read.
   */
  public boolean mayExistUnread(String id, ItemKind kind) {
    if (documents.unread().ids().contains(id)) {
      return true;
    }
    return switch (kind) {
      // These have a file each, known by its name; else the whole folder is missing.
      case DOMAIN -> mayHide(kind) && documents.domains().isEmpty();
      case EPIC -> mayHide(kind) && documents.epics().isEmpty();
      case PROCESS_MAP ->
          mayHide(kind) && documents.processMaps().stream().noneMatch(map -> map.kind() == kind);
      case CHANGE_PROPOSAL -> mayHide(kind) && documents.proposals().isEmpty();
      case PACKAGE -> mayHide(kind) && documents.records().packages().isEmpty();
      case DECISION -> mayHide(kind) && documents.records().decisions().isEmpty();
      case DEPLOYMENT -> mayHide(kind) && documents.records().deployments().isEmpty();
      case RELEASE -> mayHide(kind) && documents.records().releases().isEmpty();
      case REQUIREMENT ->
          documents.unread().ids().contains(id.substring(0, id.lastIndexOf('.')))
              || mayHide(kind) && documents.specifications().isEmpty();
      case CLAUSE, PROVISION -> mayHide(ItemKind.CLAUSE) || mayHide(ItemKind.PROVISION);
      default -> mayHide(kind);
    };
  }

  private boolean mayHide(ItemKind kind) {
    return documents.unread().mayHide(kind);
  }
}
