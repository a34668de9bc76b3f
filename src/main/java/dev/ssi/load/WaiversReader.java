package dev.ssi.load;

import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Waiver;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the list of waivers. One with a fault accepts nothing; the others stand on their own, so
 * that they are read nevertheless.
 */
final class WaiversReader {
  private static final List<String> KNOWN =
      List.of("fingerprint", "rule", "item", "file", "reason", "decision", "expires");
  private static final Pattern FINGERPRINT =
      Pattern.compile("[0-9a-f]{" + Fingerprints.LENGTH + "}");

  private final Draft draft;
  private final SourceFile file;

  WaiversReader(Draft draft, SourceFile file) {
    this.draft = draft;
    this.file = file;
  }

  void read() {
    int before = draft.findings.size();
    Optional<YamlNode> root = YamlReader.read(file, 0, file.text().length(), draft::report);
    if (root.isPresent() && root.get() instanceof YamlNode.Sequence list) {
      list.values().forEach(this::entry);
      return;
    }
    draft.unread(FileKind.WAIVERS, file.path());
    if (draft.findings.size() == before) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(
                  root.map(YamlNode::span).orElse(file.start()),
                  "A list of waivers is expected here.")
              .help("Begin each waiver with `- `; where there is none, delete the file."));
    }
  }

  private void entry(YamlNode entry) {
    Optional<Waiver> waiver = Optional.empty();
    if (entry instanceof YamlNode.Mapping mapping) {
      waiver = waiver(new Fields("A waiver", mapping, KNOWN, draft::report));
    } else {
      draft.report(
          SyntaxRule.WRONG_TYPE.at(
              entry.span(), "A waiver has fields; this is " + entry.description() + "."));
    }
    waiver.ifPresentOrElse(
        draft.records.waivers::add, () -> draft.unread(FileKind.WAIVERS, file.path()));
  }

  private static Optional<Waiver> waiver(Fields fields) {
    Text fingerprint = fields.text("fingerprint");
    if (!fingerprint.value().isEmpty()) {
      fields.of(null, fingerprint.span());
      RecordFields.matching(
          fields,
          "fingerprint",
          FINGERPRINT,
          "the name of a finding",
          "`ssi validate --verbose` shows it: "
              + Fingerprints.LENGTH
              + " digits, 0 to 9 and a to f.");
    }
    Text rule = fields.text("rule");
    Text item = fields.optionalText("item");
    Text path = fields.optionalText("file");
    if (fields.isAbsent("item") && fields.isAbsent("file")) {
      fields.missing("item");
      fields.giveUp();
    }
    Text reason = fields.text("reason");
    Text decision = RecordFields.reference(fields, "decision", ItemKind.DECISION);
    Moment expires = Moments.someDay(fields, "expires");
    boolean whole =
        fields.isWhole()
            && Stream.of(fingerprint, rule, reason, decision)
                .noneMatch(each -> each.value().isEmpty());
    return whole
        ? Optional.of(new Waiver(fingerprint, rule, item, path, reason, decision, expires))
        : Optional.empty();
  }
}
