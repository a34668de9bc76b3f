package dev.ssi.document.consult;

import dev.ssi.delta.Route;
import dev.ssi.document.consult.Entry.Cell;
import dev.ssi.document.consult.Entry.Column;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Pack.Total;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed.Cost;
import java.util.ArrayList;
import java.util.List;

/** The proposals at a glance, in the order of their priority, with the total of their costs. */
final class PriorityTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Proposal", 11),
          Column.number("Rank", 3),
          Column.of("Type", 5),
          Column.of("Action", 4),
          Column.of("Route", 6),
          Column.number("Cost range", 6),
          Column.number("At risk", 5));

  private final Pack pack;

  PriorityTable(Pack pack) {
    this.pack = pack;
  }

  Grid grid() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < pack.proposals().size(); i++) {
      rows.add(row(pack.proposals().get(i), ProposalParts.anchor(i)));
    }
    for (Total total : pack.totals()) {
      rows.add(
          List.of(
              Cell.of("Total in " + total.currency()),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""),
              Cell.of(Money.range(total.currency(), total.min(), total.max())),
              Cell.of(Money.amount(total.currency(), total.atRisk()))));
    }
    return new Grid("t-proposals", "The proposals in the order of their priority", COLUMNS, rows);
  }

  private static List<Cell> row(Consulted proposal, String anchor) {
    Cost cost = proposal.said().cost();
    boolean priced = Given.isRange(cost);
    return List.of(
        new Cell((proposal.id() + " " + proposal.title()).strip(), false, anchor),
        proposal.rank() == 0 ? missing() : Cell.of(Integer.toString(proposal.rank())),
        said(proposal.said().type()),
        said(proposal.record().action()),
        proposal.route().map(Route::title).map(Cell::of).orElseGet(() -> Cell.of("–")),
        priced
            ? Cell.of(Money.range(cost.currency().value(), cost.min().value(), cost.max().value()))
            : missing(),
        atRisk(cost, priced));
  }

  private static Cell atRisk(Cost cost, boolean priced) {
    return !priced || cost.atRisk() == null
        ? Cell.of("–")
        : Cell.of(Money.amount(cost.currency().value(), cost.atRisk().value()));
  }

  private static Cell said(Text text) {
    return Given.isSaid(text) ? Cell.of(text.value()) : missing();
  }

  private static Cell missing() {
    return Cell.warned("missing");
  }
}
