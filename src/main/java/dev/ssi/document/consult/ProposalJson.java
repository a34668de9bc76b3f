package dev.ssi.document.consult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Priority;
import dev.ssi.model.governance.Proposed.Timescale;

/** A proposal of the pack for programs. */
final class ProposalJson {
  private ProposalJson() {}

  static JsonObject of(Consulted proposal) {
    ChangeProposal record = proposal.record();
    Proposed said = proposal.said();
    JsonObject json = new JsonObject();
    json.addProperty("id", proposal.id());
    json.addProperty("revision", proposal.revision());
    json.addProperty("digest", proposal.digest());
    json.addProperty("title", proposal.title());
    json.addProperty("type", said(said.type()));
    json.add("parties", parties(said.parties()));
    json.addProperty("action", said(record.action()));
    json.add("items", items(record));
    json.addProperty("reason", said(record.reason()));
    json.add("cost", cost(said.cost()));
    json.add("timescale", timescale(said.timescale()));
    json.addProperty("benefits", said(said.benefits()));
    json.addProperty("consequencesIfNotAgreed", said(said.consequences()));
    json.add("priority", priority(said.priority(), proposal.rank()));
    JsonObject route = new JsonObject();
    route.addProperty("declared", said(record.route()));
    route.addProperty("shown", PackJson.label(proposal));
    json.add("route", route);
    json.addProperty("modification", said(record.modification()));
    JsonArray decided = new JsonArray();
    for (Pack.Decided each : proposal.decided()) {
      JsonObject decision = new JsonObject();
      decision.addProperty("decision", each.decision());
      decision.addProperty("body", each.body());
      decision.addProperty("date", each.date().toString());
      decision.addProperty("outcome", each.outcome());
      decided.add(decision);
    }
    json.add("decided", decided);
    json.add("impacts", PackJson.impacts(proposal.impacts()));
    json.add("changes", PackJson.changes(proposal.changes()));
    json.add("missing", PackJson.strings(Given.missing(record)));
    return json;
  }

  private static JsonArray items(ChangeProposal record) {
    JsonArray array = new JsonArray();
    for (ChangeProposal.Target target : record.items()) {
      JsonObject json = new JsonObject();
      json.addProperty("id", target.id().value());
      json.addProperty("operation", said(target.operation()));
      array.add(json);
    }
    return array;
  }

  private static JsonObject parties(Parties parties) {
    if (parties == null) {
      return null;
    }
    JsonArray impacts = new JsonArray();
    parties
        .impacts()
        .forEach(
            impact -> {
              JsonObject json = new JsonObject();
              json.addProperty("category", impact.category().value());
              json.addProperty("how", said(impact.how()));
              impacts.add(json);
            });
    JsonObject json = new JsonObject();
    json.add("impacted", impacts);
    json.addProperty("none", said(parties.none()));
    return json;
  }

  private static JsonObject cost(Cost cost) {
    if (cost == null) {
      return null;
    }
    JsonObject json = new JsonObject();
    amount("min", cost.min(), json);
    amount("max", cost.max(), json);
    json.addProperty("currency", said(cost.currency()));
    json.addProperty("basis", said(cost.basis()));
    amount("atRisk", cost.atRisk(), json);
    return json;
  }

  private static void amount(String name, Amount amount, JsonObject json) {
    json.addProperty(name, amount == null ? null : amount.value());
  }

  private static JsonObject timescale(Timescale timescale) {
    if (timescale == null) {
      return null;
    }
    JsonObject json = new JsonObject();
    json.add("develop", period(timescale.develop()));
    json.add("deploy", period(timescale.deploy()));
    return json;
  }

  private static JsonObject period(Period period) {
    if (period == null) {
      return null;
    }
    JsonObject json = new JsonObject();
    json.addProperty("from", period.from().date().toString());
    json.addProperty("to", period.to().date().toString());
    return json;
  }

  private static JsonObject priority(Priority priority, int rank) {
    if (priority == null) {
      return null;
    }
    JsonObject json = new JsonObject();
    json.addProperty("rank", rank == 0 ? null : rank);
    json.addProperty("origin", said(priority.origin()));
    json.addProperty("rationale", said(priority.rationale()));
    return json;
  }

  private static String said(Text text) {
    return text == null ? null : text.value();
  }
}
