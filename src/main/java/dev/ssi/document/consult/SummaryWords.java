package dev.ssi.document.consult;

import dev.ssi.delta.Route;
import dev.ssi.document.DateWords;
import dev.ssi.document.consult.Impacts.Row;
import dev.ssi.document.consult.Pack.Total;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Timescale;
import dev.ssi.text.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The summary of a pack in sentences. */
final class SummaryWords {
  private final Pack pack;
  private final List<String> paragraphs = new ArrayList<>();

  private SummaryWords(Pack pack) {
    this.pack = pack;
  }

  /** A few paragraphs: what is proposed, by which route, for how much, until when, for whom. */
  static List<String> of(Pack pack) {
    return new SummaryWords(pack).write();
  }

  private List<String> write() {
    if (!pack.proposals().isEmpty()) {
      counts();
      routes();
      costs();
      times();
      parties();
    }
    paragraphs.add("Responses are in time " + ClosingWords.until(pack.timing()) + ".");
    return paragraphs;
  }

  private void counts() {
    List<String> parts = new ArrayList<>();
    action("add", "adds functionality", "add functionality", parts);
    action("remove", "removes functionality", "remove functionality", parts);
    action("amend", "amends functionality", "amend functionality", parts);
    String all = Phrase.count(pack.proposals().size(), "proposal is", "proposals are");
    String ofThem = parts.isEmpty() ? "" : ": " + Phrase.list(parts, "and");
    paragraphs.add(all + " put to all SEC Parties" + ofThem + ".");
  }

  private void action(String action, String one, String several, List<String> parts) {
    long count =
        pack.proposals().stream()
            .filter(each -> each.record().action() != null && each.record().action().is(action))
            .count();
    if (count > 0) {
      parts.add(Phrase.count(count, one, several));
    }
  }

  private void routes() {
    List<String> binding = by(Route.SECTION_D);
    if (!binding.isEmpty()) {
      paragraphs.add(
          Phrase.list(binding, "and")
              + (binding.size() == 1 ? " touches" : " touch")
              + " Appendix AH and "
              + (binding.size() == 1 ? "needs" : "need")
              + " a Section D Modification: the agreement of the Panel alone is not enough.");
    }
    List<String> detail = by(Route.SSI_CHANGE_PROCESS);
    if (!detail.isEmpty()) {
      paragraphs.add(
          Phrase.list(detail, "and")
              + (detail.size() == 1 ? " goes" : " go")
              + " through the SSI change process.");
    }
  }

  private List<String> by(Route route) {
    return pack.proposals().stream()
        .filter(each -> each.route().filter(route::equals).isPresent())
        .map(Consulted::id)
        .toList();
  }

  private void costs() {
    List<String> sentences = new ArrayList<>();
    for (Total total : pack.totals()) {
      sentences.add(
          who(total)
              + " expected to cost "
              + Money.range(total.currency(), total.min(), total.max())
              + atRisk(total)
              + ".");
    }
    if (pack.totals().size() > 1) {
      sentences.add("The currencies are not added up.");
    }
    if (!pack.unpriced().isEmpty()) {
      sentences.add(
          "The cost of " + Phrase.list(pack.unpriced(), "and") + " is missing and not counted.");
    }
    paragraphs.add(String.join(" ", sentences));
  }

  private String who(Total total) {
    int all = pack.proposals().size();
    return total.proposals() == all && all > 1
        ? "All together are"
        : Phrase.count(total.proposals(), "proposal is", "proposals are");
  }

  private static String atRisk(Total total) {
    return total.atRisk().compareTo(BigDecimal.ZERO) == 0
        ? "; no money is at risk yet"
        : "; "
            + Money.amount(total.currency(), total.atRisk())
            + " was spent before this"
            + " consultation and is at risk";
  }

  private void times() {
    List<String> parts = new ArrayList<>();
    span("development", Timescale::develop, parts);
    span("deployment", Timescale::deploy, parts);
    if (!parts.isEmpty()) {
      String words = Phrase.list(parts, "and") + ".";
      paragraphs.add("The earliest and the latest day expected: " + words);
    }
  }

  private void span(String what, Function<Timescale, Period> phase, List<String> parts) {
    List<Period> periods =
        pack.proposals().stream()
            .map(each -> each.said().timescale())
            .filter(Objects::nonNull)
            .map(phase)
            .filter(Objects::nonNull)
            .toList();
    if (!periods.isEmpty()) {
      LocalDate first = days(periods, Period::from).min(Comparator.naturalOrder()).orElseThrow();
      LocalDate last = days(periods, Period::to).max(Comparator.naturalOrder()).orElseThrow();
      parts.add(
          what
              + " from "
              + DateWords.day(first.toString())
              + " to "
              + DateWords.day(last.toString()));
    }
  }

  private static Stream<LocalDate> days(List<Period> periods, Function<Period, Moment> end) {
    return periods.stream().map(each -> end.apply(each).date());
  }

  private void parties() {
    List<Row> rows = pack.impacts().parties();
    List<String> declared =
        rows.stream().filter(row -> !row.declared().isEmpty()).map(Row::title).toList();
    paragraphs.add(
        declared.isEmpty()
            ? "No Party Category is expected to be impacted."
            : "Expected to be impacted: " + Phrase.list(declared, "and") + ".");
    List<String> undeclared =
        rows.stream()
            .filter(row -> !row.undeclared().isEmpty())
            .map(row -> row.title() + " (" + String.join(", ", row.undeclared()) + ")")
            .toList();
    if (!undeclared.isEmpty()) {
      paragraphs.add(
          "The proposed text reaches more than is declared: "
              + Phrase.list(undeclared, "and")
              + ".");
    }
  }
}
