package dev.ssi.rule.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact that a proposal tells SEC Parties; its wording, which may be put better, is none.
 *
 * @param what as a sentence takes it in
 * @param parts in words, the same ones for the same facts; empty where it is not told
 * @param otherwise a place for what is not told
 */
record Fact(String what, List<Text> parts, Span otherwise) {
  static final String ITEMS = "the items";

  /** The facts of a proposal, the same ones in the same order for each. */
  static List<Fact> of(ChangeProposal proposal) {
    Span id = proposal.id().span();
    Proposed proposed = proposal.proposed();
    Proposed.Timescale timescale = proposed.timescale();
    return List.of(
        new Fact(ITEMS, items(proposal), id),
        new Fact("the action", List.of(proposal.action()), id),
        new Fact(
            "the days of development", period(timescale == null ? null : timescale.develop()), id),
        new Fact(
            "the days of deployment", period(timescale == null ? null : timescale.deploy()), id),
        new Fact("the cost range", cost(proposed.cost()), id),
        new Fact("the Party Categories", categories(proposed.parties()), id),
        new Fact("the User Roles", proposed.roles(), id));
  }

  boolean isSame(Fact other) {
    return values().equals(other.values());
  }

  /** All of it; the order of the parts does not count. */
  String words() {
    return values().stream().sorted().collect(Collectors.joining(", "));
  }

  /** The first that the other does not tell, or else the first of all. */
  Span place(Fact other) {
    Set<String> known = other.values();
    return parts.stream()
        .filter(each -> !known.contains(each.value()))
        .findFirst()
        .or(() -> parts.stream().findFirst())
        .map(Text::span)
        .orElse(otherwise);
  }

  private Set<String> values() {
    return parts.stream()
        .map(Text::value)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Text> items(ChangeProposal proposal) {
    return proposal.items().stream()
        .map(each -> new Text(each.id() + " (" + each.operation() + ")", each.id().span()))
        .toList();
  }

  private static List<Text> period(Period period) {
    return period == null
        ? List.of()
        : List.of(
            new Text(period.from().date() + " to " + period.to().date(), period.from().span()));
  }

  private static List<Text> cost(Cost cost) {
    if (cost == null || cost.place() == null) {
      return List.of();
    }
    String range =
        Stream.of(amount(cost.min()), "to", amount(cost.max()), word(cost.currency()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return List.of(new Text(range, cost.place().span()));
  }

  private static String amount(Amount amount) {
    return amount == null || amount.value() == null
        ? "?"
        : amount.value().stripTrailingZeros().toPlainString();
  }

  private static String word(Text text) {
    return text == null ? "" : text.value();
  }

  private static List<Text> categories(Proposed.Parties parties) {
    return parties == null
        ? List.of()
        : parties.impacts().stream().map(Proposed.Impact::category).toList();
  }
}
