package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Deployment.Window;
import dev.ssi.model.governance.Moment;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Reads how agreed changes are put into service. */
final class DeploymentReader {
  private static final String DECISIONS = "decisions";
  private static final String DECISION = "decision";
  private static final List<String> KNOWN =
      List.of(
          "id",
          DECISIONS,
          DECISION,
          "proposals",
          "development-sign-off",
          "deployment-sign-off",
          "maintenance",
          "operations-group-consulted",
          "release",
          "effective",
          "rolled-back");

  private final RecordFile file;

  DeploymentReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.DEPLOYMENT);
  }

  void read() {
    file.read(
        "A deployment",
        KNOWN,
        fields -> file.id(fields, ItemKind.DEPLOYMENT).map(id -> deployment(id, fields)),
        file.draft().records.deployments::add);
  }

  private static Deployment deployment(Text id, Fields fields) {
    return new Deployment(
        id,
        decisions(fields),
        RecordFields.references(fields.texts("proposals"), fields, ItemKind.CHANGE_PROPOSAL),
        signOff(fields, "development-sign-off"),
        signOff(fields, "deployment-sign-off"),
        Nested.list(
            fields,
            "maintenance",
            "A window of maintenance",
            List.of("start", "end"),
            DeploymentReader::window),
        signOff(fields, "operations-group-consulted"),
        RecordFields.version(fields, "release"),
        Moments.day(fields, "effective"),
        RecordFields.event(fields, "rolled-back"));
  }

  private static List<Text> decisions(Fields fields) {
    boolean one = !fields.isAbsent(DECISION);
    if (one && !fields.isAbsent(DECISIONS)) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(
                  fields.key(DECISION).span(),
                  "`decision` and `decisions` say the same thing twice.")
              .help("Write all of them under `decisions`."));
    }
    List<Text> decisions = one ? List.of(fields.text(DECISION)) : fields.someTexts(DECISIONS);
    return RecordFields.references(decisions, fields, ItemKind.DECISION);
  }

  private static SignOff signOff(Fields of, String name) {
    return Nested.one(
            of, name, "A sign-off", List.of("body", "date", "reference"), DeploymentReader::signOff)
        .orElse(null);
  }

  private static Optional<SignOff> signOff(Fields fields) {
    Text body = fields.text("body");
    Moment date = Moments.someDay(fields, "date");
    Text reference = fields.optionalText("reference");
    return date == null ? Optional.empty() : Optional.of(new SignOff(body, date, reference));
  }

  private static Optional<Window> window(Fields fields) {
    Moment start = Moments.someTime(fields, "start");
    Moment end = Moments.someTime(fields, "end");
    if (start == null || end == null) {
      return Optional.empty();
    }
    Window window = new Window(start, end);
    if (window.length().isNegative() || window.length().isZero()) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(end.span(), "The window ends before it begins, or at once, so it is none.")
              .related(start.span(), "begins here")
              .help("Correct one of the two moments."));
    }
    return Optional.of(window);
  }
}
