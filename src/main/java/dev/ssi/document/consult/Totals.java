package dev.ssi.document.consult;

import dev.ssi.document.consult.Pack.Total;
import dev.ssi.model.governance.Proposed.Cost;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the anticipated costs. */
final class Totals {
  private Totals() {}

  /** One total for each currency, in the order of their names. */
  static List<Total> of(List<Consulted> proposals) {
    SortedMap<String, Total> totals = new TreeMap<>();
    for (Consulted proposal : proposals) {
      Cost cost = proposal.said().cost();
      if (Given.isRange(cost)) {
        String currency = cost.currency().value();
        BigDecimal atRisk = cost.atRisk() == null ? BigDecimal.ZERO : cost.atRisk().value();
        totals.merge(
            currency,
            new Total(currency, cost.min().value(), cost.max().value(), atRisk, 1),
            Totals::sum);
      }
    }
    return List.copyOf(totals.values());
  }

  private static Total sum(Total one, Total other) {
    return new Total(
        one.currency(),
        one.min().add(other.min()),
        one.max().add(other.max()),
        one.atRisk().add(other.atRisk()),
        one.proposals() + other.proposals());
  }

  /** Ids of the proposals that no total counts. */
  static List<String> unpriced(List<Consulted> proposals) {
    return proposals.stream()
        .filter(each -> !Given.isRange(each.said().cost()))
        .map(Consulted::id)
        .toList();
  }
}
