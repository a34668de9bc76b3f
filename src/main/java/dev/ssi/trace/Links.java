package dev.ssi.trace;

import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Prose;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/** Every item, every link between two of them, and every reference that leads nowhere. */
public final class Links {
  private static final int TITLE_WORDS = 12;
  private static final String WHITE_SPACE = " \t\n\u000B\f\r";

  private final Map<String, Item> items = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Unresolved> unresolved = new ArrayList<>();
  private final Map<String, List<Link>> outgoing = new HashMap<>();
  private final Map<String, List<Link>> incoming = new HashMap<>();

  Links(Documents documents) {
    items(documents);
    documents.domains().forEach(this::link);
    documents.specifications().forEach(this::link);
    documents.epics().forEach(this::link);
    documents.processMaps().forEach(this::link);
    documents.prose().forEach(this::cite);
  }

  private void items(Documents documents) {
    documents.clauses().forEach(each -> item(each.id(), ItemKind.CLAUSE, each.title()));
    documents.provisions().forEach(each -> item(each.id(), ItemKind.PROVISION, each.title()));
    documents
        .transactions()
        .forEach(each -> item(each.id(), ItemKind.INTERFACE_TRANSACTION, each.title()));
    documents.paragraphs().forEach(this::item);
    for (Domain domain : documents.domains()) {
      item(domain.id(), ItemKind.DOMAIN, domain.title());
      domain.components().forEach(each -> item(each.id(), ItemKind.COMPONENT, each.title()));
    }
    for (Specification specification : documents.specifications()) {
      item(specification.id(), ItemKind.COMPONENT, specification.title());
      specification.requirements().forEach(this::item);
    }
    documents.epics().forEach(each -> item(each.id(), ItemKind.EPIC, each.title()));
    documents.processMaps().forEach(each -> item(each.id(), each.kind(), each.title()));
    documents.proposals().forEach(each -> item(each.id(), ItemKind.CHANGE_PROPOSAL, each.title()));
    RecordTitles.of(documents.records()).forEach(item -> items.putIfAbsent(item.id(), item));
  }

  private void item(Text id, ItemKind kind, Text title) {
    items.putIfAbsent(id.value(), new Item(id.value(), kind, title.value(), id.span()));
  }

  private void item(NumberedParagraph paragraph) {
    items.putIfAbsent(
        paragraph.id().value(),
        new Item(
            paragraph.id().value(),
            paragraph.kind(),
            firstWords(paragraph.text()),
            paragraph.id().span()));
  }

  private static String firstWords(Span text) {
    String sentence = text.text().strip();
    while (sentence.endsWith("]") && sentence.lastIndexOf('[') > 0) {
      sentence = sentence.substring(0, sentence.lastIndexOf('[')).strip();
    }
    // Not split: a pattern takes several times as long, and there are thousands of requirements.
    StringTokenizer words = new StringTokenizer(sentence, WHITE_SPACE);
    StringJoiner kept = new StringJoiner(" ");
    for (int i = 0; i < TITLE_WORDS && words.hasMoreTokens(); i++) {
      kept.add(words.nextToken());
    }
    return words.hasMoreTokens() ? kept + " …" : kept.toString();
  }

  private void link(Domain domain) {
    String id = domain.id().value();
    refer(id, Link.Type.IMPLEMENTS, ItemKind.CLAUSE, domain.clauses());
    for (Component component : domain.components()) {
      String from = component.id().value();
      add(new Link(from, Link.Type.BELONGS_TO, id, component.id().span()));
      refer(from, Link.Type.IMPLEMENTS, ItemKind.CLAUSE, component.clauses());
      refer(from, Link.Type.RELATES_TO, ItemKind.PROVISION, component.related());
      refer(from, Link.Type.REPLACES, ItemKind.INTERFACE_TRANSACTION, component.replaces());
    }
  }

  private void link(Specification specification) {
    String id = specification.id().value();
    if (!specification.domain().value().isEmpty()) {
      refer(id, Link.Type.BELONGS_TO, ItemKind.DOMAIN, List.of(specification.domain()));
    }
    for (NumberedParagraph requirement : specification.requirements()) {
      Text from = requirement.id();
      add(new Link(from.value(), Link.Type.SPECIFIES, id, from.span()));
    }
  }

  private void link(Epic epic) {
    String id = epic.id().value();
    refer(id, Link.Type.USES, ItemKind.COMPONENT, epic.components());
    refer(id, Link.Type.FOLLOWS, ItemKind.PROCESS_MAP, epic.processMaps());
  }

  private void link(ProcessMap map) {
    List<Text> components =
        map.steps().stream().map(ProcessMap.Step::component).filter(each -> each != null).toList();
    refer(map.id().value(), Link.Type.PERFORMS, ItemKind.COMPONENT, components);
  }

  private void cite(Prose prose) {
    refer(prose.item(), Link.Type.CITES, null, prose.references());
  }

  private void refer(String from, Link.Type type, ItemKind expected, List<Text> references) {
    for (Text reference : references) {
      Item target = items.get(reference.value());
      if (target != null && fits(target.kind(), expected)) {
        add(new Link(from, type, target.id(), reference.span()));
      } else {
        unresolved.add(new Unresolved(from, type, expected, reference));
      }
    }
  }

  /** A component may relate to any provision of the Code, traced or only cited. */
  private static boolean fits(ItemKind actual, ItemKind expected) {
    return expected == null
        || actual == expected
        || expected == ItemKind.PROVISION && actual == ItemKind.CLAUSE;
  }

  private void add(Link link) {
    links.add(link);
    if (link.from() != null) {
      outgoing.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
    }
    incoming.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
  }

  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Every item, in no particular order. */
  public Iterable<Item> items() {
    return Collections.unmodifiableCollection(items.values());
  }

  public List<Link> all() {
    return Collections.unmodifiableList(links);
  }

  public List<Unresolved> unresolved() {
    return Collections.unmodifiableList(unresolved);
  }

  /** What an item refers to, in the order of its text. */
  public List<Link> from(String id) {
    return Collections.unmodifiableList(outgoing.getOrDefault(id, List.of()));
  }

  /** What refers to an item, in the order of the files. */
  public List<Link> to(String id) {
    return Collections.unmodifiableList(incoming.getOrDefault(id, List.of()));
  }

  public List<Link> from(String id, Link.Type type) {
    return from(id).stream().filter(link -> link.type() == type).toList();
  }

  public List<Link> to(String id, Link.Type type) {
    return to(id).stream().filter(link -> link.type() == type).toList();
  }
}
