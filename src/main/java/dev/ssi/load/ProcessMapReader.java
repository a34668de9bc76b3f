package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a Process Map. */
final class ProcessMapReader {
  private static final List<String> MAP =
      List.of("id", "title", "summary", "lanes", "start", "steps", "source", "formerly");
  private static final List<String> STEP = List.of("lane", "do", "ask", "end", "component", "next");

  private static final List<Action> ACTIONS = List.of(Action.values());

  private final Draft draft;
  private final SourceFile file;
  private final FileKind kind;
  private boolean whole = true;

  ProcessMapReader(Draft draft, SourceFile file, FileKind kind) {
    this.draft = draft;
    this.file = file;
    this.kind = kind;
  }

  void read(ItemKind item) {
    Optional<YamlNode.Mapping> root =
        YamlReader.mapping(file, 0, file.text().length(), draft::report);
    Optional<Fields> fields =
        root.map(mapping -> new Fields("A Process Map", mapping, MAP, draft::report));
    Optional<Text> id = fields.flatMap(found -> ItemFields.id(found, item));
    if (id.isEmpty()) {
      draft.unread(kind, file.path());
      return;
    }
    draft.sheet(kind, file, root.get(), null);
    if (kind.isFolder()) {
      ItemFields.checkName(file, id.get(), kind, fields.get(), draft);
    }
    ItemFields.record(fields.get());
    ProcessMap map = map(id.get(), fields.get());
    if (whole && fields.get().isWhole()) {
      draft.processMaps.add(map);
    } else {
      draft.unread(kind, file.path());
    }
  }

  private ProcessMap map(Text id, Fields fields) {
    List<Step> steps = new ArrayList<>();
    Optional<YamlNode.Mapping> written = fields.someMapping("steps");
    whole &= written.isPresent();
    written.ifPresent(
        mapping -> mapping.entries().forEach(entry -> step(id, entry).ifPresent(steps::add)));
    Text start = fields.text("start");
    Text summary = fields.optionalText("summary");
    draft.phrase(id.value(), summary);
    return new ProcessMap(
        id,
        fields.text("title"),
        summary,
        fields.someTexts("lanes"),
        start.value().isEmpty() ? null : start,
        steps);
  }

  private Optional<Step> step(Text map, YamlNode.Entry entry) {
    Text id = new Text(entry.key().value(), entry.key().span());
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(
                  id.span(),
                  "The step `"
                      + id
                      + "` has fields; here it is "
                      + entry.value().description()
                      + ".")
              .item(map.value())
              .help("Give it a lane and one of do, ask or end."));
      whole = false;
      return Optional.empty();
    }
    Fields fields = new Fields("A step", mapping, STEP, draft::report).of(map.value(), id.span());
    Text lane = fields.text("lane");
    Action action = action(id, fields);
    Text text = action == null ? null : fields.text(action.label());
    draft.phrase(map.value(), text);
    Step step =
        new Step(
            id,
            lane.value().isEmpty() ? null : lane,
            action,
            text,
            fields.optionalText("component"),
            branches(fields, action));
    whole &= fields.isWhole();
    return Optional.of(step);
  }

  private static Action action(Text id, Fields fields) {
    List<Action> given = new ArrayList<>();
    for (Action action : ACTIONS) {
      if (fields.has(action.label())) {
        given.add(action);
      }
    }
    if (given.size() == 1) {
      return given.get(0);
    }
    SyntaxRule rule = given.isEmpty() ? SyntaxRule.MISSING_FIELD : SyntaxRule.WRONG_TYPE;
    fields.report(
        rule.at(
                id.span(),
                given.isEmpty()
                    ? "The step `" + id + "` does not say what happens."
                    : "The step `" + id + "` says more than one thing that happens.")
            .help(
                "Give it exactly one of do (an activity), ask (a decision) or end (an outcome)."));
    return null;
  }

  /** A step's {@code next} is one step, a mapping of labels to steps, or (unlabelled) a list. */
  private static List<Branch> branches(Fields fields, Action action) {
    YamlNode next = fields.raw("next");
    List<Branch> branches = new ArrayList<>();
    if (next instanceof YamlNode.Scalar single && !single.isEmpty()) {
      branches.add(branch(null, single));
    } else if (next instanceof YamlNode.Sequence several) {
      for (YamlNode value : several.values()) {
        target(fields, value).ifPresent(target -> branches.add(branch(null, target)));
      }
    } else if (next instanceof YamlNode.Mapping labelled) {
      for (YamlNode.Entry entry : labelled.entries()) {
        YamlNode.Scalar key = entry.key();
        Text label = key.isEmpty() ? null : new Text(key.value(), key.span());
        target(fields, entry.value()).ifPresent(target -> branches.add(branch(label, target)));
      }
    }
    if (action == Action.END && !branches.isEmpty()) {
      fields.report(
          SyntaxRule.UNKNOWN_FIELD
              .at(next.span(), "An end has no next step, so this was not read.")
              .help("Remove `next`, or make the step a `do`."));
      return List.of();
    }
    return branches;
  }

  private static Branch branch(Text label, YamlNode.Scalar target) {
    return new Branch(label, new Text(target.value(), target.span()), target.span());
  }

  private static Optional<YamlNode.Scalar> target(Fields fields, YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      return Optional.of(scalar);
    }
    fields.wrongType("next", value, "the id of a step");
    return Optional.empty();
  }
}
