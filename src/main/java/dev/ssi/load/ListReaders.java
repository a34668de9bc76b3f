package dev.ssi.load;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.Actor;
import dev.ssi.model.Clause;
import dev.ssi.model.Definition;
import dev.ssi.model.FileKind;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.ItemKind;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Provision;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.model.UserRole;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Readers of the YAML files that hold a list of entries. */
final class ListReaders {
  private final Draft draft;
  private final SourceFile file;
  private final FileKind kind;

  ListReaders(Draft draft, SourceFile file, FileKind kind) {
    this.draft = draft;
    this.file = file;
    this.kind = kind;
  }

  void clauses() {
    List<String> known = List.of("id", "title", "summary", "access", "source", "formerly");
    each(
        "A clause",
        known,
        fields ->
            ItemFields.id(fields, ItemKind.CLAUSE)
                .ifPresentOrElse(id -> clause(id, fields), this::unread));
  }

  private void clause(Text id, Fields fields) {
    Text summary = fields.text("summary");
    draft.clauses.add(
        new Clause(
            id,
            fields.text("title"),
            summary,
            fields.mapping("access").map(access -> clauseAccess(id, access)),
            ItemFields.record(fields)));
    draft.phrase(id.value(), summary);
  }

  private Clause.Access clauseAccess(Text id, YamlNode.Mapping mapping) {
    Fields fields =
        new Fields(
                "The access of a clause",
                mapping,
                List.of("at-least", "at-most", "roles"),
                draft::report)
            .of(id.value(), id.span());
    return new Clause.Access(
        fields.optionalText("at-least"),
        fields.optionalText("at-most"),
        fields.texts("roles"),
        mapping.span());
  }

  void provisions() {
    List<String> known = List.of("id", "title", "summary", "source", "formerly");
    each(
        "A provision",
        known,
        fields ->
            ItemFields.id(fields, ItemKind.PROVISION)
                .ifPresentOrElse(id -> provision(id, fields), this::unread));
  }

  private void provision(Text id, Fields fields) {
    Text summary = fields.text("summary");
    draft.provisions.add(new Provision(id, fields.text("title"), summary));
    ItemFields.record(fields);
    draft.phrase(id.value(), summary);
  }

  void levels() {
    List<String> known = List.of("id", "title", "includes", "basis", "source", "formerly");
    each(
        "An access level",
        known,
        fields -> {
          Text title = fields.text("title");
          List<Text> includes = fields.texts("includes");
          Text basis = fields.optionalText("basis");
          ItemFields.record(fields);
          name(fields, "id")
              .ifPresent(id -> draft.levels.add(new AccessLevel(id, title, includes, basis)));
        });
  }

  void transactions() {
    List<String> known = List.of("id", "title", "access", "source", "formerly");
    each(
        "An Interface Transaction",
        known,
        fields ->
            ItemFields.id(fields, ItemKind.INTERFACE_TRANSACTION)
                .ifPresentOrElse(id -> transaction(id, fields), this::unread));
  }

  private void transaction(Text id, Fields fields) {
    Text title = fields.text("title");
    ItemFields.record(fields);
    ItemFields.access(fields, "access")
        .ifPresentOrElse(
            access -> draft.transactions.add(new InterfaceTransaction(id, title, access)),
            this::unread);
  }

  void definitions() {
    List<String> known = List.of("term", "meaning", "source", "ordinary", "formerly");
    each(
        "A definition",
        known,
        fields -> {
          Optional<Text> term = name(fields, "term");
          term.ifPresent(found -> fields.of(null, found.span()));
          Text meaning = fields.text("meaning");
          boolean ordinary = fields.flag("ordinary");
          ItemFields.record(fields);
          term.ifPresent(found -> draft.definitions.add(new Definition(found, meaning, ordinary)));
          draft.phrase(null, meaning);
        });
  }

  void tombstones() {
    List<String> known = List.of("id", "title", "retired", "reason", "replaced-by");
    each(
        "A tombstone",
        known,
        fields -> {
          Text title = fields.text("title");
          Text retired = fields.text("retired");
          Text reason = fields.text("reason");
          List<Text> replacement = ItemFields.oneOrMore(fields, "replaced-by");
          Optional<Text> id = name(fields, "id");
          id.ifPresent(
              found -> {
                checkForm(found, fields);
                draft.tombstones.add(new Tombstone(found, title, retired, reason, replacement));
              });
          draft.phrase(id.map(Text::value).orElse(null), reason);
        });
  }

  /** Reports a misspelt id. What is retired may also be a User Role or a level, of any form. */
  private static void checkForm(Text id, Fields fields) {
    if (IdForm.looksLikeId(id.value()) && ItemKind.of(id.value()).isEmpty()) {
      fields.report(
          SyntaxRule.BAD_ID
              .at(
                  id.span(),
                  "`" + id + "` is of no kind's form, so it keeps no id from being reused.")
              .help("Write the id as it stood in the document."));
    }
  }

  /** User Roles, non-User actors and Party categories share a file, as three lists. */
  void roles() {
    Optional<YamlNode.Mapping> root =
        YamlReader.mapping(file, 0, file.text().length(), draft::report);
    if (root.isEmpty()) {
      unread();
      return;
    }
    draft.sheet(kind, file, root.get(), null);
    Fields lists =
        new Fields(
            "The file of User Roles",
            root.get(),
            List.of("user-roles", "non-user-actors", "party-categories"),
            draft::report);
    List<String> known = List.of("id", "title", "summary", "category", "source", "formerly");
    if (lists.isAbsent("user-roles")) {
      lists.missing("user-roles");
      unread();
    }
    each(
        "A User Role",
        lists.raw("user-roles"),
        known,
        fields ->
            described(
                fields,
                it ->
                    draft.roles.add(
                        new UserRole(it.id(), it.title(), it.summary(), it.category()))));
    each(
        "An actor",
        lists.raw("non-user-actors"),
        known,
        fields ->
            described(
                fields, it -> draft.actors.add(new Actor(it.id(), it.title(), it.summary()))));
    each(
        "A Party category",
        lists.raw("party-categories"),
        known,
        fields ->
            described(
                fields,
                it -> draft.categories.add(new PartyCategory(it.id(), it.title(), it.summary()))));
  }

  private void described(Fields fields, Consumer<Described> reader) {
    Text title = fields.text("title");
    Text category = fields.optionalText("category");
    Text summary = fields.optionalText("summary");
    ItemFields.record(fields);
    draft.phrase(null, summary);
    name(fields, "id").ifPresent(id -> reader.accept(new Described(id, title, summary, category)));
  }

  /** Someone of the file of User Roles; {@code summary} and {@code category} may be null. */
  private record Described(Text id, Text title, Text summary, Text category) {}

  /** What an entry is called; without that, it counts as unread. */
  private Optional<Text> name(Fields fields, String field) {
    Text name = fields.text(field);
    if (name.value().isEmpty()) {
      unread();
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private void each(String what, List<String> known, Consumer<Fields> reader) {
    int before = draft.findings.size();
    Optional<YamlNode> root = YamlReader.read(file, 0, file.text().length(), draft::report);
    boolean isEmpty = root.isEmpty() || root.get() instanceof YamlNode.Scalar it && it.isEmpty();
    root.ifPresent(list -> draft.sheet(kind, file, list, null));
    if (!isEmpty) {
      each(what, root.get(), known, reader);
      return;
    }
    unread();
    if (draft.findings.size() == before) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(file.start(), "A list is expected here; the file is empty.")
              .help("Restore it from git, or write [] for a list without entries."));
    }
  }

  private void each(String what, YamlNode root, List<String> known, Consumer<Fields> reader) {
    if (root == null || root instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
      return;
    }
    if (!(root instanceof YamlNode.Sequence list)) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(root.span(), "A list is expected here; this is " + root.description() + ".")
              .help("Begin each entry with `- `."));
      unread();
      return;
    }
    for (YamlNode entry : list.values()) {
      if (entry instanceof YamlNode.Mapping mapping) {
        Fields fields = new Fields(what, mapping, known, draft::report);
        reader.accept(fields);
        if (!fields.isWhole()) {
          unread();
        }
      } else {
        draft.report(
            SyntaxRule.WRONG_TYPE.at(
                entry.span(), what + " has fields; this is " + entry.description() + "."));
        unread();
      }
    }
  }

  private void unread() {
    draft.unread(kind, file.path());
  }
}
