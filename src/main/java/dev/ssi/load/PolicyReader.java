package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Allowance;
import dev.ssi.model.governance.Policy.Figure;
import dev.ssi.model.governance.Policy.InForce;
import dev.ssi.model.governance.Policy.Per;
import dev.ssi.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the figures that governance runs by. */
final class PolicyReader {
  private static final List<String> KNOWN =
      List.of("title", "consultation", "packages", "maintenance");
  private static final List<String> PERIODS = List.of("month", "week");

  private final RecordFile file;

  PolicyReader(Draft draft, SourceFile file) {
    this.file = new RecordFile(draft, file, FileKind.POLICY);
  }

  void read() {
    file.read("The policy", KNOWN, this::policy, file.draft().records::policy);
  }

  private Optional<Policy> policy(Fields fields) {
    return Optional.of(
        new Policy(
            fields.text("title"),
            figures(fields, "consultation", "working-days"),
            figures(fields, "packages", "months"),
            Nested.list(
                fields,
                "maintenance",
                "An allowance of maintenance",
                List.of("from", "until", "hours", "per"),
                PolicyReader::allowance)));
  }

  private static List<Figure> figures(Fields of, String name, String unit) {
    return Nested.list(
        of,
        name,
        "A figure of the policy",
        List.of("from", "until", unit),
        fields -> figure(fields, unit));
  }

  private static Optional<Figure> figure(Fields fields, String unit) {
    Optional<InForce> inForce = Moments.inForce(fields);
    Optional<Integer> value = Figures.count(fields, unit, 1);
    return inForce.flatMap(
        days -> value.map(number -> new Figure(days, number, fields.optionalText(unit))));
  }

  private static Optional<Allowance> allowance(Fields fields) {
    Optional<InForce> inForce = Moments.inForce(fields);
    Optional<Duration> hours = Figures.hours(fields, "hours");
    Text per = RecordFields.word(fields, "per", PERIODS);
    if (inForce.isEmpty() || hours.isEmpty() || !PERIODS.contains(per.value())) {
      fields.giveUp();
      return Optional.empty();
    }
    Per period = per.is("month") ? Per.MONTH : Per.WEEK;
    return Optional.of(
        new Allowance(inForce.get(), hours.get(), period, fields.optionalText("hours")));
  }
}
