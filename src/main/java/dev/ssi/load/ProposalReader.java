package dev.ssi.load;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a change proposal. What it says of an item is not held against the documents as they are
 * now: a record of the past stays as it was written.
 */
final class ProposalReader {
  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of(
                  "id", "title", "action", "items", "reason", "route", "modification", "effective"),
              ProposedReader.KNOWN.stream())
          .toList();

  private static final List<String> ACTIONS = List.of("add", "remove", "amend");
  private static final List<String> ROUTES =
      List.of("section-d", "ssi-change-process", "editorial");
  private static final List<String> OPERATIONS =
      List.of(
          "add",
          "remove",
          "amend",
          "move",
          "renumber",
          "rename",
          "relink",
          "split",
          "join",
          "restore",
          "editorial");

  /** A User Role or access level, such as MDR, or a defined term, such as Working Day. */
  private static final Pattern WORD = Pattern.compile("[A-Z]{1,4}|\\p{Lu}[\\p{L} -]*\\p{L}");

  private final Draft draft;
  private final SourceFile file;

  ProposalReader(Draft draft, SourceFile file) {
    this.draft = draft;
    this.file = file;
  }

  void read() {
    Optional<Fields> fields =
        YamlReader.mapping(file, 0, file.text().length(), draft::report)
            .map(mapping -> new Fields("A change proposal", mapping, KNOWN, draft::report));
    Optional<Text> id = fields.flatMap(found -> ItemFields.id(found, ItemKind.CHANGE_PROPOSAL));
    if (id.isEmpty()) {
      draft.unread(FileKind.CHANGE_PROPOSAL, file.path());
      return;
    }
    ItemFields.checkName(file, id.get(), FileKind.CHANGE_PROPOSAL, fields.get(), draft);
    ChangeProposal proposal = proposal(id.get(), fields.get());
    if (fields.get().isWhole()) {
      draft.proposals.add(proposal);
    } else {
      draft.unread(FileKind.CHANGE_PROPOSAL, file.path());
    }
  }

  private ChangeProposal proposal(Text id, Fields fields) {
    return new ChangeProposal(
        id,
        fields.text("title"),
        RecordFields.words(detail(id, fields, "action"), fields, "action", ACTIONS),
        targets(id, fields),
        detail(id, fields, "reason"),
        RecordFields.words(fields.text("route"), fields, "route", ROUTES),
        ItemFields.modification(fields),
        date(fields),
        ProposedReader.proposed(fields));
  }

  /** A detail of the consultation, empty where it is absent: a draft may lack it. */
  private static Text detail(Text id, Fields fields, String name) {
    Text text = fields.optionalText(name);
    return text == null ? new Text("", id.span()) : text;
  }

  private List<Target> targets(Text proposal, Fields fields) {
    List<Target> targets = new ArrayList<>();
    if (fields.isAbsent("items")) {
      fields.missing("items");
    } else if (!(fields.raw("items") instanceof YamlNode.Sequence items)) {
      fields.wrongType("items", fields.raw("items"), "a list of items");
    } else {
      for (YamlNode item : items.values()) {
        if (item instanceof YamlNode.Mapping mapping) {
          target(proposal, mapping, fields).ifPresent(targets::add);
        } else {
          fields.wrongType("items", item, "a list of {id: …, operation: …}");
        }
      }
    }
    return targets;
  }

  private Optional<Target> target(Text proposal, YamlNode.Mapping mapping, Fields of) {
    Fields fields =
        new Fields("An item", mapping, List.of("id", "operation"), draft::report)
            .of(proposal.value(), mapping.span());
    Text id = fields.text("id");
    Text operation = RecordFields.words(fields.text("operation"), fields, "operation", OPERATIONS);
    checkForm(id, fields);
    if (!fields.isWhole()) {
      of.giveUp();
    }
    return id.value().isEmpty() ? Optional.empty() : Optional.of(new Target(id, operation));
  }

  private static void checkForm(Text id, Fields fields) {
    boolean isId =
        ItemKind.of(id.value()).isPresent()
            || FileKind.of(id.value() + ".md").isPresent()
            || FileKind.of(id.value() + ".yaml").filter(FileKind.CALENDAR::equals).isPresent();
    boolean isWord = WORD.matcher(id.value()).matches() && !IdForm.looksLikeId(id.value());
    if (!id.value().isEmpty() && !isId && !isWord) {
      fields.report(
          SyntaxRule.BAD_ID
              .at(
                  id.span(),
                  "`" + id + "` is of no kind's form, so nobody can tell what is to change.")
              .help(
                  "Write the id of one item, such as FC-SMI-07 or AH-4; for running text, its file without .md."));
    }
  }

  private static Text date(Fields fields) {
    Text date = fields.optionalText("effective");
    if (date != null) {
      ItemFields.checkDate(date, fields);
    }
    return date;
  }
}
