package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Route;
import dev.ssi.document.DateWords;
import dev.ssi.document.consult.Entry.Fact;
import dev.ssi.document.consult.Entry.Facts;
import dev.ssi.document.consult.Entry.Heading;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.document.consult.Entry.Shown;
import dev.ssi.document.consult.Entry.Tone;
import dev.ssi.document.consult.Pack.Decided;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Impact;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Priority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A proposal in the pack: the details a consultation must give, and the change word by word. */
final class ProposalParts {
  private static final String MISSING = "Missing.";

  private final Pack pack;
  private final List<Set<Change>> shown;

  /**
   * @param shown for each proposal the changes that are shown with it
   */
  ProposalParts(Pack pack, List<Set<Change>> shown) {
    this.pack = pack;
    this.shown = shown;
  }

  /** The anchor of a proposal by its place, from 0. */
  static String anchor(int index) {
    return "proposal-" + (index + 1);
  }

  /** The part of a proposal by its place, from 0. */
  Part of(int index) {
    Consulted proposal = pack.proposals().get(index);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Facts(facts(proposal, index)));
    entries.addAll(ImpactParts.of(proposal, anchor(index)));
    changes(proposal, index, entries);
    return new Part(anchor(index), (proposal.id() + " " + proposal.title()).strip(), entries);
  }

  private List<Fact> facts(Consulted proposal, int index) {
    ChangeProposal record = proposal.record();
    Proposed said = Consulted.saidBy(record);
    List<Fact> facts = new ArrayList<>();
    if (proposal.revision() != null) {
      facts.add(Fact.of("Revision", proposal.revision()));
    }
    facts.add(said("1. Type", said.type()));
    facts.add(parties(said.parties()));
    facts.add(action(record));
    facts.add(said("4. Reasons", record.reason()));
    facts.add(cost(said.cost()));
    facts.add(timescales(said));
    facts.add(said("Benefits", said.benefits()));
    facts.add(said("If it is not agreed", said.consequences()));
    facts.add(priority(proposal, index, said.priority()));
    facts.add(route(proposal));
    boolean binding = proposal.route().filter(Route.SECTION_D::equals).isPresent();
    if (binding || Given.isSaid(record.modification())) {
      facts.add(said("SEC modification", record.modification()));
    }
    if (!proposal.decided().isEmpty()) {
      facts.add(
          new Fact(
              "Decided", proposal.decided().stream().map(ProposalParts::decided).toList(), false));
    }
    if (proposal.digest() != null) {
      facts.add(Fact.of("Digest of its text", proposal.digest()));
    }
    return facts;
  }

  private static Fact said(String name, Text text) {
    return Given.isSaid(text) ? Fact.of(name, text.value()) : missing(name);
  }

  private static Fact missing(String name) {
    return new Fact(name, List.of(MISSING), true);
  }

  private Fact parties(Parties parties) {
    String name = "2. SEC Parties expected to be impacted";
    if (parties != null && !parties.impacts().isEmpty()) {
      return new Fact(name, parties.impacts().stream().map(this::impact).toList(), false);
    }
    return parties != null && Given.isSaid(parties.none())
        ? Fact.of(name, "None: " + parties.none())
        : missing(name);
  }

  private String impact(Impact impact) {
    String id = impact.category().value();
    String title =
        pack.impacts().parties().stream()
            .filter(row -> row.id().equals(id) && !row.title().equals(id))
            .map(row -> row.title() + " (" + id + ")")
            .findFirst()
            .orElse(id);
    return title + (Given.isSaid(impact.how()) ? ": " + impact.how() : "");
  }

  private static Fact action(ChangeProposal record) {
    String name = "3. Add, remove or amend";
    if (!Given.isSaid(record.action())) {
      return missing(name);
    }
    List<String> values = new ArrayList<>();
    values.add(
        switch (record.action().value()) {
          case "add" -> "It adds functionality.";
          case "remove" -> "It removes functionality.";
          case "amend" -> "It amends functionality.";
          default -> record.action().value();
        });
    if (!record.items().isEmpty()) {
      values.add(
          "Items: "
              + record.items().stream().map(ProposalParts::item).collect(Collectors.joining(", "))
              + ".");
    }
    return new Fact(name, values, false);
  }

  private static String item(Target target) {
    return target.operation() == null
        ? target.id().value()
        : target.id() + " (" + target.operation() + ")";
  }

  private static Fact cost(Cost cost) {
    String name = "5. Anticipated cost range";
    if (!Given.isRange(cost)) {
      return missing(name);
    }
    String currency = cost.currency().value();
    List<String> values = new ArrayList<>();
    values.add(Money.range(currency, cost.min().value(), cost.max().value()) + ".");
    values.add("Basis: " + (Given.isSaid(cost.basis()) ? cost.basis().value() : "missing"));
    boolean risk = cost.atRisk() != null && cost.atRisk().value().compareTo(BigDecimal.ZERO) != 0;
    values.add(
        risk
            ? "Money at risk: "
                + Money.amount(currency, cost.atRisk().value())
                + " was spent before this consultation."
            : "Money at risk: none was spent before this consultation.");
    return new Fact(name, values, !Given.isSaid(cost.basis()));
  }

  private static Fact timescales(Proposed said) {
    Period develop = said.timescale() == null ? null : said.timescale().develop();
    Period deploy = said.timescale() == null ? null : said.timescale().deploy();
    return new Fact(
        "6. Anticipated timescales",
        List.of("To develop: " + period(develop) + ".", "To deploy: " + period(deploy) + "."),
        develop == null || deploy == null);
  }

  private static String period(Period period) {
    if (period == null) {
      return "missing";
    }
    String from = DateWords.day(period.from().date().toString());
    String to = DateWords.day(period.to().date().toString());
    return from.equals(to) ? from : from + " to " + to;
  }

  private Fact priority(Consulted proposal, int index, Priority priority) {
    if (proposal.rank() == 0 || priority == null || !Given.isSaid(priority.origin())) {
      return missing("Priority");
    }
    String place =
        "Rank "
            + proposal.rank()
            + "; in this package "
            + (index + 1)
            + " of "
            + pack.proposals().size()
            + ".";
    String origin =
        switch (priority.origin().value()) {
          case "user" -> "Wished for by Users.";
          case "dcc" -> "Wished for by the DCC.";
          case "regulatory" -> "Asked for by regulation.";
          default -> priority.origin().value();
        };
    boolean said = Given.isSaid(priority.rationale());
    String why = said ? priority.rationale().value() : "Why is missing.";
    return new Fact("Priority", List.of(place + " " + origin, why), !said);
  }

  private static Fact route(Consulted proposal) {
    Text route = proposal.record().route();
    String declared = Given.isSaid(route) ? title(route.value()) : null;
    String shown = proposal.route().map(Route::title).orElse(null);
    if (shown == null) {
      return Fact.of(
          "Route", (declared == null ? "Not declared" : declared) + ". Its text changes nothing.");
    }
    if (shown.equals(declared)) {
      return Fact.of("Route", declared + ", as declared and as its text shows.");
    }
    return new Fact(
        "Route",
        List.of(
            "Its text needs: " + shown + ".",
            "Declared is: " + (declared == null ? "nothing" : declared) + "."),
        true);
  }

  private static String decided(Decided decided) {
    return decided.outcome().replace('-', ' ')
        + ", "
        + decided.body()
        + ", "
        + DateWords.day(decided.date().toString())
        + " ("
        + decided.decision()
        + ").";
  }

  private static String title(String label) {
    for (Route route : Route.values()) {
      if (route.label().equals(label)) {
        return route.title();
      }
    }
    return label;
  }

  private void changes(Consulted proposal, int index, List<Entry> entries) {
    entries.add(new Heading("changes-" + (index + 1), "What changes, word by word"));
    if (proposal.changes().isEmpty()) {
      entries.add(
          new Line(Tone.WARNING, MISSING, "The proposed text changes none of the items it names."));
    }
    for (Change change : proposal.changes()) {
      if (shown.get(index).contains(change)) {
        entries.add(new Shown(change));
      } else {
        entries.add(
            Line.of(
                ChangeFaces.heading(change)
                    + " is shown with "
                    + pack.proposals().get(place(change)).id()
                    + ", which names it too."));
      }
    }
  }

  private int place(Change change) {
    int at = 0;
    while (!shown.get(at).contains(change)) {
      at++;
    }
    return at;
  }
}
