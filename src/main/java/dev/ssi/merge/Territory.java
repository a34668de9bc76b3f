package dev.ssi.merge;

import dev.ssi.delta.ItemKey;
import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which lines of which files each item has, on one side. */
final class Territory {
  /** The kind of a body that decides, which is no kind of item. */
  static final String BODY = "body";

  private static final String TOMBSTONE = "tombstone";

  private final Map<ItemKey, List<Plot>> plots = new LinkedHashMap<>();
  private final Map<String, List<Plot>> byPath = new HashMap<>();

  /**
   * A stretch of a file that is an item, or part of one.
   *
   * @param id where it is named
   * @param name its title, or the words of a numbered paragraph; null where it has neither
   * @param first line, from 1
   * @param last line; that of a whole file is beyond all of its lines
   */
  record Plot(ItemKey key, Span id, String name, int first, int last) {
    boolean isWholeFile() {
      return last == Integer.MAX_VALUE;
    }

    private boolean has(int line) {
      return first <= line && line <= last;
    }
  }

  Territory(Documents documents) {
    documents.domains().forEach(this::domain);
    documents.specifications().forEach(this::specification);
    files(ItemKind.EPIC.label(), documents.epics(), each -> each.id(), each -> each.title());
    documents.processMaps().forEach(each -> file(each.kind().label(), each.id(), each.title()));
    records(documents);
    list(ItemKind.CLAUSE.label(), documents.clauses(), each -> each.id(), each -> each.title());
    list(
        ItemKind.PROVISION.label(),
        documents.provisions(),
        each -> each.id(),
        each -> each.title());
    list(
        ItemKind.INTERFACE_TRANSACTION.label(),
        documents.transactions(),
        each -> each.id(),
        each -> each.title());
    list("user-role", documents.roles(), each -> each.id(), each -> each.title());
    list("non-user-actor", documents.actors(), each -> each.id(), each -> each.title());
    list("party-category", documents.categories(), each -> each.id(), each -> each.title());
    list("access-level", documents.levels(), each -> each.id(), each -> each.title());
    list("definition", documents.definitions(), each -> each.term(), each -> each.term());
    list(TOMBSTONE, documents.tombstones(), each -> each.id(), each -> each.title());
    documents.paragraphs().forEach(this::paragraph);
  }

  private void records(Documents documents) {
    files(
        ItemKind.CHANGE_PROPOSAL.label(),
        documents.proposals(),
        each -> each.id(),
        each -> each.title());
    files(
        ItemKind.PACKAGE.label(),
        documents.records().packages(),
        each -> each.id(),
        each -> each.title());
    files(
        ItemKind.DECISION.label(),
        documents.records().decisions(),
        each -> each.id(),
        each -> null);
    files(
        ItemKind.DEPLOYMENT.label(),
        documents.records().deployments(),
        each -> each.id(),
        each -> null);
    files(
        ItemKind.RELEASE.label(), documents.records().releases(), each -> each.id(), each -> null);
    files(BODY, documents.records().bodies(), each -> each.id(), each -> null);
  }

  private void add(String kind, Text id, String name, int first, int last) {
    if (!id.value().isEmpty()) {
      Plot plot = new Plot(new ItemKey(kind, id.value()), id.span(), name, first, last);
      plots.computeIfAbsent(plot.key(), key -> new ArrayList<>()).add(plot);
      byPath.computeIfAbsent(id.span().path(), path -> new ArrayList<>()).add(plot);
    }
  }

  private void file(String kind, Text id, Text title) {
    add(kind, id, title == null ? null : title.value(), 1, Integer.MAX_VALUE);
  }

  private <T> void files(
      String kind, List<T> items, Function<T, Text> id, Function<T, Text> title) {
    items.forEach(each -> file(kind, id.apply(each), title.apply(each)));
  }

  private <T> void list(String kind, List<T> items, Function<T, Text> id, Function<T, Text> title) {
    for (int i = 0; i < items.size(); i++) {
      Text at = id.apply(items.get(i));
      int end =
          i + 1 < items.size()
              ? id.apply(items.get(i + 1)).span().line()
              : at.span().file().lineCount() + 1;
      Text name = title.apply(items.get(i));
      add(kind, at, name == null ? null : name.value(), at.span().line(), end - 1);
    }
  }

  private void domain(Domain domain) {
    file(ItemKind.DOMAIN.label(), domain.id(), domain.title());
    List<Component> components = domain.components();
    for (int i = 0; i < components.size(); i++) {
      Text id = components.get(i).id();
      int end =
          i + 1 < components.size()
              ? components.get(i + 1).id().span().line()
              : endOfFrontMatter(id.span());
      add(
          ItemKind.COMPONENT.label(),
          id,
          components.get(i).title().value(),
          id.span().line(),
          end - 1);
    }
  }

  private static int endOfFrontMatter(Span from) {
    SourceFile file = from.file();
    int line = from.line();
    while (line <= file.lineCount() && !file.line(line).text().startsWith("---")) {
      line++;
    }
    return line;
  }

  private void specification(Specification specification) {
    file(ItemKind.COMPONENT.label(), specification.id(), specification.title());
    specification.requirements().forEach(this::paragraph);
  }

  private void paragraph(NumberedParagraph paragraph) {
    add(
        paragraph.kind().label(),
        paragraph.id(),
        paragraph.text().text().strip().replaceAll("\\s+", " "),
        paragraph.id().span().line(),
        paragraph.text().endLine());
  }

  /** All items, in the order of their kinds and files. */
  Set<ItemKey> keys() {
    return Collections.unmodifiableSet(plots.keySet());
  }

  /** Where an item is; several places for a component. */
  List<Plot> of(ItemKey key) {
    return plots.getOrDefault(key, List.of());
  }

  /** Where it is recorded that an id was retired. */
  Optional<Span> tombstone(String id) {
    return of(new ItemKey(TOMBSTONE, id)).stream().findFirst().map(Plot::id);
  }

  /** What a line belongs to: the smallest of the items that have it. */
  Optional<Plot> at(String path, int line) {
    Plot smallest = null;
    for (Plot plot : byPath.getOrDefault(path, List.of())) {
      boolean isSmaller =
          smallest == null || smallest.isWholeFile() || plot.first() > smallest.first();
      if (plot.has(line) && isSmaller && !(plot.isWholeFile() && smallest != null)) {
        smallest = plot;
      }
    }
    return Optional.ofNullable(smallest);
  }
}
