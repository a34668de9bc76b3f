package dev.ssi.delta;

import dev.ssi.delta.BodyReader.Part;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Sheet;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes an edition of the files as they were written, so that no word of them is left out. */
final class EditionReader {
  private static final String COMPONENTS = "components";
  private static final String DOCUMENTS = "documents";
  private static final List<String> FILE_EACH =
      List.of(
          DOCUMENTS,
          COMPONENTS,
          Kinds.TEXT,
          ItemKind.DOMAIN.label(),
          ItemKind.EPIC.label(),
          ItemKind.PROCESS_MAP.label());

  private final SourceTree.Origin origin;
  private final Trace trace;
  private final Documents documents;
  private final Map<ItemKey, Entry> entries = new LinkedHashMap<>();
  private final SortedMap<String, List<ItemKey>> containers = new TreeMap<>();
  private final Map<String, Sheet> specifications = new HashMap<>();
  private final Map<String, List<NumberedParagraph>> numbered = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();

  EditionReader(SourceTree.Origin origin, Trace trace) {
    this.origin = origin;
    this.trace = trace;
    this.documents = trace.documents();
  }

  Edition read() {
    documents.paragraphs().forEach(this::number);
    documents.specifications().forEach(each -> each.requirements().forEach(this::number));
    documents.sheets().stream()
        .filter(sheet -> sheet.kind() == FileKind.SPECIFICATION)
        .forEach(this::specification);
    documents.sheets().forEach(this::read);
    specifications.values().forEach(sheet -> component(id(sheet), COMPONENTS, null, "", sheet));
    // Where each item has a file, their order is that of ids, whatever the files are called.
    for (String name : FILE_EACH) {
      Collections.sort(containers.getOrDefault(name, new ArrayList<>()));
    }
    return new Edition(origin, trace, entries, containers, new Reading(documents, whole, leftOut));
  }

  private void specification(Sheet sheet) {
    whole.add(sheet.file().path());
    if (specifications.putIfAbsent(id(sheet), sheet) != null) {
      leftOut.add(sheet.file().path());
    }
  }

  private void number(NumberedParagraph paragraph) {
    numbered.computeIfAbsent(paragraph.text().path(), path -> new ArrayList<>()).add(paragraph);
  }

  private List<NumberedParagraph> numbered(Prose body) {
    return body == null ? List.of() : numbered.getOrDefault(body.span().path(), List.of());
  }

  private static String id(Sheet sheet) {
    return YamlFields.value((YamlNode.Mapping) sheet.fields(), ItemTexts.ID);
  }

  /** What a file is called that is an item without an id: its path, but for the extension. */
  private static String name(Sheet sheet) {
    String path = sheet.file().path();
    return path.substring(0, path.lastIndexOf('.'));
  }

  private void read(Sheet sheet) {
    whole.add(sheet.file().path());
    switch (sheet.kind()) {
      case APPENDIX, BASELINE -> document(sheet);
      case CLAUSES -> list(sheet, ItemKind.CLAUSE.label(), sheet.fields());
      case PROVISIONS -> list(sheet, ItemKind.PROVISION.label(), sheet.fields());
      case ACCESS_LEVELS -> list(sheet, Kinds.ACCESS_LEVEL, sheet.fields());
      case TRANSACTIONS -> list(sheet, ItemKind.INTERFACE_TRANSACTION.label(), sheet.fields());
      case DEFINITIONS -> list(sheet, Kinds.DEFINITION, sheet.fields());
      case TOMBSTONES -> list(sheet, Kinds.TOMBSTONE, sheet.fields());
      case USER_ROLES -> roles(sheet);
      case INTRODUCTION, OBLIGATIONS, GOVERNANCE_RULES, PROCEDURE -> text(sheet);
      case DOMAIN -> domain(sheet);
      case EPIC -> item(sheet, ItemKind.EPIC);
      case CALENDAR ->
          mapping(new ItemKey(Kinds.CALENDAR, name(sheet)), Kinds.CALENDAR, sheet, sheet.fields());
      case PROCESS_MAP -> item(sheet, ItemKind.PROCESS_MAP);
      case GOVERNANCE_PROCESS -> item(sheet, ItemKind.GOVERNANCE_PROCESS);
      // Specifications are read with their components; other records are no part of the documents.
      default -> {}
    }
  }

  private static boolean isBinding(Sheet sheet) {
    return sheet.file().path().startsWith(Documents.APPENDIX_FOLDER + "/");
  }

  private void document(Sheet sheet) {
    ItemKey key = new ItemKey(Kinds.DOCUMENT, sheet.file().path().split("/", 2)[0]);
    mapping(key, DOCUMENTS, sheet, sheet.fields());
  }

  private void roles(Sheet sheet) {
    YamlNode.Mapping lists = (YamlNode.Mapping) sheet.fields();
    list(sheet, Kinds.USER_ROLE, lists.get("user-roles"));
    list(sheet, Kinds.ACTOR, lists.get("non-user-actors"));
    list(sheet, Kinds.PARTY_CATEGORY, lists.get("party-categories"));
  }

  private void list(Sheet sheet, String kind, YamlNode list) {
    if (!(list instanceof YamlNode.Sequence sequence)) {
      whole.remove(sheet.file().path());
      return;
    }
    for (YamlNode entry : sequence.values()) {
      String id =
          entry instanceof YamlNode.Mapping mapping
              ? YamlFields.value(
                  mapping, kind.equals(Kinds.DEFINITION) ? ItemTexts.TERM : ItemTexts.ID)
              : "";
      if (id.isEmpty()) {
        whole.remove(sheet.file().path());
      } else {
        mapping(new ItemKey(kind, id), kind, sheet, entry);
      }
    }
  }

  private void mapping(ItemKey key, String container, Sheet sheet, YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      boolean binding = isBinding(sheet);
      add(
          key,
          container,
          sheet,
          List.of(mapping),
          () ->
              ItemTexts.item(
                  key, container, mapping, ItemTexts.fields(mapping, Set.of(), binding)));
    }
  }

  /** A file that holds one item. */
  private void item(Sheet sheet, ItemKind kind) {
    ItemKey key = new ItemKey(kind.label(), id(sheet));
    YamlNode.Mapping mapping = (YamlNode.Mapping) sheet.fields();
    add(
        key,
        kind.label(),
        sheet,
        origins(mapping, sheet.body()),
        () -> ItemTexts.item(key, kind.label(), mapping, both(mapping, Set.of(), sheet)));
  }

  private static List<Object> origins(Object... values) {
    return Stream.of(values).filter(Objects::nonNull).toList();
  }

  private List<Field> both(YamlNode.Mapping mapping, Set<String> leftOut, Sheet sheet) {
    List<Field> fields = new ArrayList<>(ItemTexts.fields(mapping, leftOut, isBinding(sheet)));
    if (sheet.body() != null) {
      for (Part part : BodyReader.read(sheet.body(), numbered(sheet.body()))) {
        fields.add(ItemTexts.field(part, isBinding(sheet)));
      }
    }
    return fields;
  }

  private void domain(Sheet sheet) {
    ItemKey key = new ItemKey(ItemKind.DOMAIN.label(), id(sheet));
    YamlNode.Mapping mapping = (YamlNode.Mapping) sheet.fields();
    Set<String> leftOut = Set.of(COMPONENTS);
    add(
        key,
        ItemKind.DOMAIN.label(),
        sheet,
        origins(mapping, sheet.body()),
        () -> ItemTexts.item(key, ItemKind.DOMAIN.label(), mapping, both(mapping, leftOut, sheet)));
    if (mapping.get(COMPONENTS) instanceof YamlNode.Mapping components) {
      for (YamlNode.Entry entry : components.entries()) {
        String id = entry.key().value();
        if (entry.value() instanceof YamlNode.Mapping component) {
          component(id, key.toString(), component, sheet.file().path(), specifications.remove(id));
        }
      }
    }
  }

  /** A component: what Appendix AH says of it, and its specification; either may be missing. */
  private void component(
      String id, String container, YamlNode.Mapping scope, String path, Sheet specification) {
    ItemKey key = new ItemKey(ItemKind.COMPONENT.label(), id);
    YamlNode.Mapping detail =
        specification == null ? null : (YamlNode.Mapping) specification.fields();
    Prose body = specification == null ? null : specification.body();
    add(
        new Entry(
            key,
            container,
            scope == null ? specification.file().path() : path,
            origins(scope, detail, body),
            () -> component(key, container, scope, specification)));
  }

  private ItemText component(
      ItemKey key, String container, YamlNode.Mapping scope, Sheet specification) {
    List<Field> fields = new ArrayList<>();
    YamlNode.Mapping head = scope;
    if (scope != null) {
      fields.addAll(ItemTexts.fields(scope, Set.of(), true));
    }
    if (specification != null) {
      YamlNode.Mapping detail = (YamlNode.Mapping) specification.fields();
      head = scope == null ? detail : scope;
      both(detail, Set.of(), specification).stream()
          .map(scope == null ? Function.identity() : ItemTexts::asDetail)
          .forEach(fields::add);
    }
    return ItemTexts.item(key, container, head, fields);
  }

  /** A file of running text; its numbered paragraphs are items of their own. */
  private void text(Sheet sheet) {
    String id = name(sheet);
    ItemKey key = new ItemKey(Kinds.TEXT, id);
    boolean binding = isBinding(sheet);
    List<Field> fields = new ArrayList<>();
    YamlNode.Mapping mapping = (YamlNode.Mapping) sheet.fields();
    if (mapping != null) {
      fields.addAll(ItemTexts.fields(mapping, Set.of(), binding));
    }
    for (Part part : BodyReader.read(sheet.body(), numbered(sheet.body()))) {
      if (part.paragraph() == null) {
        fields.add(ItemTexts.field(part, binding));
      } else {
        paragraph(part, id + BodyReader.BELOW + part.name(), sheet);
      }
    }
    String title = mapping == null ? "" : YamlFields.value(mapping, "title");
    ItemText text = new ItemText(key, title.isEmpty() ? id : title, Kinds.TEXT, List.of(), fields);
    add(key, Kinds.TEXT, sheet, origins(sheet.fields(), sheet.body()), () -> text);
  }

  private void paragraph(Part part, String container, Sheet sheet) {
    NumberedParagraph paragraph = part.paragraph();
    ItemKey key = new ItemKey(paragraph.kind().label(), paragraph.id().value());
    Field field = new Field("text", "text", isBinding(sheet), part.passages());
    ItemText text =
        new ItemText(
            key,
            ItemTexts.firstWords(part.passages().get(0)),
            container,
            List.of(),
            List.of(field));
    add(key, container, sheet, List.of(sheet.body()), () -> text);
  }

  private void add(
      ItemKey key, String container, Sheet sheet, List<Object> origins, Supplier<ItemText> reader) {
    add(new Entry(key, container, sheet.file().path(), origins, reader));
  }

  /** A second bearer of an id is left out; that it is there is a finding of its own. */
  private void add(Entry entry) {
    if (entries.putIfAbsent(entry.key(), entry) == null) {
      containers.computeIfAbsent(entry.container(), name -> new ArrayList<>()).add(entry.key());
    } else {
      leftOut.add(entry.path());
    }
  }
}
