package dev.ssi.load;

import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Readers of the Markdown files that hold one item each. */
final class ItemReaders {
  private static final List<String> DOMAIN =
      List.of("id", "title", "clauses", "components", "source", "formerly");
  private static final List<String> COMPONENT =
      List.of(
          "title",
          "scope",
          "clauses",
          "related",
          "replaces",
          "access",
          "modification",
          "source",
          "formerly");
  private static final List<String> SPECIFICATION =
      List.of("id", "title", "domain", "source", "formerly");
  private static final List<String> EPIC =
      List.of(
          "id",
          "title",
          "roles",
          "want",
          "so-that",
          "components",
          "process-maps",
          "source",
          "formerly");

  private final Draft draft;
  private final SourceFile file;
  private final FileKind kind;

  ItemReaders(Draft draft, SourceFile file, FileKind kind) {
    this.draft = draft;
    this.file = file;
    this.kind = kind;
  }

  void domain() {
    open("A domain", ItemKind.DOMAIN, DOMAIN).ifPresent(this::domain);
  }

  private void domain(Opened opened) {
    Fields fields = opened.fields();
    List<Component> components = new ArrayList<>();
    Optional<YamlNode.Mapping> listed = fields.mapping("components");
    if (listed.isPresent()) {
      listed.get().entries().forEach(entry -> component(entry).ifPresent(components::add));
    } else if (!fields.isAbsent("components")) {
      draft.unread(kind, file.path());
    }
    Domain domain =
        new Domain(opened.id(), fields.text("title"), fields.someTexts("clauses"), components);
    body(opened);
    keep(fields, () -> draft.domains.add(domain));
  }

  private Optional<Component> component(YamlNode.Entry entry) {
    Text id = new Text(entry.key().value(), entry.key().span());
    if (!ItemKind.COMPONENT.accepts(id.value())) {
      draft.report(ItemFields.badId(id, ItemKind.COMPONENT));
      draft.unread(kind, file.path());
      return Optional.empty();
    }
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(
                  entry.value() instanceof YamlNode.Scalar scalar && scalar.isEmpty()
                      ? id.span()
                      : entry.value().span(),
                  "A component has fields; here it is " + entry.value().description() + ".")
              .item(id.value())
              .help("Give it a title, a scope, clauses and access."));
      draft.unread(kind, id + "-");
      return Optional.empty();
    }
    Fields fields =
        new Fields("A component", mapping, COMPONENT, draft::report).of(id.value(), id.span());
    Component component =
        new Component(
            id,
            fields.text("title"),
            fields.text("scope"),
            fields.texts("clauses"),
            fields.texts("related"),
            fields.texts("replaces"),
            ItemFields.access(fields, "access"),
            ItemFields.modification(fields));
    ItemFields.record(fields);
    draft.phrase(id.value(), component.scope());
    if (!fields.isWhole()) {
      draft.unread(kind, id + "-");
      return Optional.empty();
    }
    return Optional.of(component);
  }

  void specification() {
    open("A component", ItemKind.COMPONENT, SPECIFICATION).ifPresent(this::specification);
  }

  private void specification(Opened opened) {
    Fields fields = opened.fields();
    Prose body = body(opened);
    List<NumberedParagraph> requirements =
        new NumberedParagraphs(body, ItemKind.REQUIREMENT, draft::report).all();
    new RequirementsSection(body, draft::report).check(requirements);
    Specification specification =
        new Specification(opened.id(), fields.text("title"), fields.text("domain"), requirements);
    keep(fields, () -> draft.specifications.add(specification));
  }

  void epic() {
    open("An Epic", ItemKind.EPIC, EPIC).ifPresent(this::epic);
  }

  private void epic(Opened opened) {
    Fields fields = opened.fields();
    String id = opened.id().value();
    Prose body = body(opened);
    Epic epic =
        new Epic(
            opened.id(),
            fields.text("title"),
            fields.someTextsOrAll("roles"),
            fields.text("want"),
            fields.text("so-that"),
            fields.texts("components"),
            fields.texts("process-maps"),
            criteria(body));
    draft.phrase(id, epic.want());
    draft.phrase(id, epic.soThat());
    keep(fields, () -> draft.epics.add(epic));
  }

  /** Keeps an item whose fields could be read; else it counts as unread. */
  private void keep(Fields fields, Runnable keep) {
    if (fields.isWhole()) {
      keep.run();
    } else {
      draft.unread(kind, file.path());
    }
  }

  /** List items under the heading "Acceptance criteria". */
  private static int criteria(Prose body) {
    boolean within = false;
    int count = 0;
    for (Block block : body.blocks()) {
      if (block.type() == Block.Type.HEADING && block.level() <= 2) {
        within =
            block.span().text().replace("#", "").strip().equalsIgnoreCase("acceptance criteria");
      } else if (within && block.type() == Block.Type.LIST_ITEM) {
        count++;
      }
    }
    return count;
  }

  private Optional<Opened> open(String what, ItemKind items, List<String> known) {
    Optional<FrontMatter> front = FrontMatter.required(file, draft::report);
    Optional<Fields> fields =
        front
            .flatMap(FrontMatter::fields)
            .map(mapping -> new Fields(what, mapping, known, draft::report));
    Optional<Text> id = fields.flatMap(found -> ItemFields.id(found, items));
    if (id.isEmpty()) {
      draft.unread(kind, file.path());
      return Optional.empty();
    }
    ItemFields.checkName(file, id.get(), kind, fields.get(), draft);
    ItemFields.record(fields.get());
    return Optional.of(
        new Opened(id.get(), fields.get(), front.get().fields().orElseThrow(), front.get().body()));
  }

  private Prose body(Opened opened) {
    if (!draft.readsText()) {
      return Prose.unread(opened.id().value(), file.span(opened.body(), opened.body()));
    }
    Prose prose = MarkdownScan.body(opened.id().value(), file, opened.body());
    draft.prose.add(prose);
    draft.sheet(kind, file, opened.mapping(), prose);
    return prose;
  }

  /** A file whose front matter could be read. */
  private record Opened(Text id, Fields fields, YamlNode.Mapping mapping, int body) {}
}
