package dev.ssi.governance;

import dev.ssi.model.Text;
import dev.ssi.model.governance.Body.Majority;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.Window;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Allowance;
import dev.ssi.model.governance.Policy.InForce;
import dev.ssi.model.governance.Policy.Per;
import dev.ssi.source.SourceFile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records made of a few words, for what is worked out from them. */
final class Made {
  private static final SourceFile FILE = SourceFile.absent("baseline/governance/policy.yaml");

  private Made() {}

  static Text text(String value) {
    return new Text(value, FILE.span(0, 0));
  }

  /** The texts that commas part. */
  static List<Text> texts(String values) {
    return Stream.of(values.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(Made::text)
        .toList();
  }

  /** A day; a time of a day by the clocks of Great Britain; or a moment with its offset. */
  static Moment moment(String when) {
    if (when.length() == 10) {
      return new Moment(LocalDate.parse(when), Optional.empty(), FILE.span(0, 0));
    }
    boolean local = when.length() == 16;
    ZoneId zone = ZoneId.of("Europe/London");
    var zoned =
        local
            ? LocalDateTime.parse(when).atZone(zone)
            : OffsetDateTime.parse(when).atZoneSameInstant(zone);
    return new Moment(zoned.toLocalDate(), Optional.of(zoned.toInstant()), FILE.span(0, 0));
  }

  /** From one day to another, or for ever. */
  static InForce inForce(String from, String until) {
    return new InForce(moment(from), until == null ? null : moment(until));
  }

  /** Terms whose members A to H but the last vote, and of which the A has the casting vote. */
  static Terms terms(int quorum, String share, Majority.Of of) {
    String[] words = share.split("[ /]");
    Majority majority =
        new Majority(
            Integer.parseInt(words[1]),
            Integer.parseInt(words[2]),
            words[0].equals("more-than"),
            of,
            words.length > 3 ? text(words[3]) : null,
            text(share));
    List<Text> members = texts("A, B, C, D, E, F, G, H");
    return new Terms(
        text("1.0"),
        inForce("2019-01-01", null),
        members,
        members.subList(0, 7),
        quorum,
        text(""),
        majority);
  }

  static Decision decision(String present, String recused) {
    return new Decision(
        text("DEC-0001"),
        text("PANEL"),
        null,
        moment("2019-09-17"),
        null,
        List.of(),
        text("agreed"),
        texts(present),
        texts(recused),
        null,
        List.of(),
        null,
        null);
  }

  /** A deployment with windows of maintenance, each {@code START END}. */
  static Deployment deployment(String... windows) {
    return new Deployment(
        text("DEP-0001"),
        List.of(),
        List.of(),
        null,
        null,
        Stream.of(windows)
            .map(each -> each.split(" "))
            .map(each -> new Window(moment(each[0]), moment(each[1])))
            .toList(),
        null,
        null,
        null,
        null);
  }

  static Allowance allowance(String from, String until, int hours, Per per) {
    return new Allowance(inForce(from, until), Duration.ofHours(hours), per, text(""));
  }

  static Policy policy(Allowance... maintenance) {
    return new Policy(text(""), List.of(), List.of(), List.of(maintenance));
  }
}
