package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Body.Delegation;
import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.model.governance.Policy.InForce;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a body that decides: its terms of reference and its delegations. */
final class BodyReader {
  private static final List<String> KNOWN = List.of("id", "title", "terms", "delegations");
  private static final List<String> TERMS =
      List.of("version", "from", "until", "members", "voting", "quorum", "majority");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  private final RecordFile file;

  BodyReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.BODY);
  }

  void read() {
    file.read("A body", KNOWN, this::body, file.draft().records.bodies::add);
  }

  private Optional<Body> body(Fields fields) {
    Text id = fields.text("id");
    if (id.value().isEmpty()) {
      return Optional.empty();
    }
    if (!ID.matcher(id.value()).matches()) {
      fields.report(
          SyntaxRule.BAD_ID
              .at(id.span(), "`" + id + "` is not the id of a body, so the body was not read.")
              .help("Write a few capital letters, such as PANEL or OPSG."));
      return Optional.empty();
    }
    ItemFields.checkName(file.file(), id, FileKind.BODY, fields, file.draft());
    List<Terms> terms =
        new ArrayList<>(
            Nested.someList(fields, "terms", "Terms of reference", TERMS, BodyReader::terms));
    terms.sort(Comparator.comparing(each -> each.inForce().from().date()));
    return Optional.of(
        new Body(
            id,
            fields.text("title"),
            terms,
            Nested.list(
                fields,
                "delegations",
                "A delegation",
                List.of("reference", "from", "until"),
                BodyReader::delegation)));
  }

  private static Optional<Terms> terms(Fields fields) {
    Text version = fields.text("version");
    Optional<InForce> inForce = Moments.inForce(fields);
    List<Text> members = fields.someTexts("members");
    List<Text> voting = fields.isAbsent("voting") ? members : fields.texts("voting");
    Optional<Integer> quorum = Figures.count(fields, "quorum", 1);
    if (fields.isAbsent("majority")) {
      fields.missing("majority");
      fields.giveUp();
    }
    Optional<Majority> majority =
        Nested.one(
            fields, "majority", "A majority", MajorityReader.KNOWN, MajorityReader::majority);
    if (inForce.isEmpty() || quorum.isEmpty() || majority.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Terms(
            version,
            inForce.get(),
            members,
            voting,
            quorum.get(),
            fields.optionalText("quorum"),
            majority.get()));
  }

  private static Optional<Delegation> delegation(Fields fields) {
    Text reference = fields.text("reference");
    return Moments.inForce(fields).map(days -> new Delegation(reference, days));
  }
}
