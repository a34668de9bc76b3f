package dev.ssi.document.data;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Priority;
import java.io.IOException;
import java.util.List;

/** The details of a proposal: what a consultation must say of it. */
final class ProposedJson {
  private static final Proposed NOTHING =
      new Proposed(
          null, null, null, List.of(), null, null, null, null, null, List.of(), null, null, null);

  private final JsonFields json;
  private final GovernanceJson governance;

  ProposedJson(JsonFields json, GovernanceJson governance) {
    this.json = json;
    this.governance = governance;
  }

  void write(ChangeProposal proposal) throws IOException {
    Proposed said = proposal.proposed() == null ? NOTHING : proposal.proposed();
    json.field("revision", said.revision());
    json.field("type", said.type());
    parties(said);
    json.texts("roles", said.roles());
    json.field("benefits", said.benefits());
    json.field("consequencesIfNotAgreed", said.consequences());
    cost(said.cost());
    governance.period("develop", said.timescale() == null ? null : said.timescale().develop());
    governance.period("deploy", said.timescale() == null ? null : said.timescale().deploy());
    priority(said.priority());
    json.objects(
        "history",
        said.history(),
        event -> {
          governance.moment("date", event.when());
          json.field("event", event.what());
          json.field("by", event.by());
        });
    json.field("supersededBy", said.supersededBy());
    governance.standing(proposal.id());
  }

  private void parties(Proposed said) throws IOException {
    json.objects(
        "parties",
        said.parties() == null ? List.of() : said.parties().impacts(),
        impact -> {
          json.field("category", impact.category());
          json.field("how", impact.how());
        });
    json.field("noParty", said.parties() == null ? null : said.parties().none());
  }

  private void cost(Cost cost) throws IOException {
    if (cost == null) {
      json.none("cost");
      return;
    }
    json.object(
        "cost",
        () -> {
          json.field("min", amount(cost.min()));
          json.field("max", amount(cost.max()));
          json.field("currency", cost.currency());
          json.field("basis", cost.basis());
          json.field("atRisk", amount(cost.atRisk()));
        });
  }

  /** As it is written: a figure with more digits than a program keeps stays what it is. */
  private static Text amount(Amount amount) {
    return amount == null ? null : amount.text();
  }

  private void priority(Priority priority) throws IOException {
    if (priority == null) {
      json.none("priority");
      return;
    }
    json.object(
        "priority",
        () -> {
          json.field("rank", priority.rank());
          json.field("origin", priority.origin());
          json.field("rationale", priority.rationale());
        });
  }
}
