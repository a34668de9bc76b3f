package dev.ssi.query;

import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Release;
import dev.ssi.model.governance.Release.Digest;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.List;

/** What a record of governance says, as names and words; what it does not say is left out. */
final class RecordFacts {
  private final Register register;
  private final List<Fact> facts = new ArrayList<>();

  private RecordFacts(Register register) {
    this.register = register;
  }

  /** One thing that a record says. */
  record Fact(String name, String words) {}

  /** What a record says; nothing of an item that is none. */
  static List<Fact> of(Register register, Item item) {
    RecordFacts facts = new RecordFacts(register);
    switch (item.kind()) {
      case CHANGE_PROPOSAL -> register.proposal(item.id()).ifPresent(facts::proposal);
      case PACKAGE -> register.pack(item.id()).ifPresent(facts::pack);
      case DECISION -> register.decision(item.id()).ifPresent(facts::decision);
      case DEPLOYMENT -> register.deployment(item.id()).ifPresent(facts::deployment);
      case RELEASE ->
          register.documents().records().releases().stream()
              .filter(each -> each.id().is(item.id()))
              .findFirst()
              .ifPresent(facts::release);
      default -> {}
    }
    return List.copyOf(facts.facts);
  }

  private void proposal(ChangeProposal proposal) {
    Proposed proposed = proposal.proposed();
    add("Revision", proposed.revision());
    add("Type", proposed.type());
    add("Action", proposal.action());
    add("Route", proposal.route());
    add("SEC modification", proposal.modification());
    if (proposed.parties() != null) {
      proposed.parties().impacts().forEach(it -> add("Parties, " + it.category(), it.how()));
      add("Parties, none", proposed.parties().none());
    }
    add("User Roles", list(proposed.roles()));
    add("Cost range", cost(proposed.cost()));
    if (proposed.timescale() != null) {
      add("To develop", period(proposed.timescale().develop()));
      add("To deploy", period(proposed.timescale().deploy()));
    }
    if (proposed.priority() != null) {
      add("Priority", proposed.priority().rank());
      add("Origin", proposed.priority().origin());
      add("Why so ranked", proposed.priority().rationale());
    }
    add("Benefits", proposed.benefits());
    add("If not agreed", proposed.consequences());
    add("Effective", proposal.effective());
  }

  private static String cost(Cost cost) {
    if (cost == null) {
      return "";
    }
    String currency = cost.currency() == null ? "" : " " + cost.currency();
    String basis = cost.basis() == null ? "" : "; " + cost.basis();
    String range = amount(cost.min()) + " to " + amount(cost.max()) + currency + basis;
    return cost.atRisk() == null ? range : range + "; at risk " + amount(cost.atRisk());
  }

  private static String amount(Amount amount) {
    return amount == null ? "(not said)" : amount.text().value();
  }

  private void pack(ConsultationPackage pack) {
    add("Proposals gathered", period(pack.window()));
    add("Issued", day(pack.issued()));
    add("Issued by", pack.issuedBy());
    add("Audience", pack.audience());
    add("Closes", day(pack.closes()));
    add("Text", pack.text());
    pack.questions().forEach(question -> add("Question", question));
    pack.responses()
        .forEach(
            response ->
                add(
                    "Response",
                    day(response.received())
                        + ", "
                        + response.party()
                        + " ("
                        + response.category()
                        + "): "
                        + response.position()
                        + (response.reply() == null ? "; not answered" : "")));
    pack.variations().forEach(it -> add("Varied", it.what() + " (" + it.decision() + ")"));
  }

  private void decision(Decision decision) {
    add("Outcome", decision.outcome().value().replace('-', ' '));
    add("Body", body(decision.body()));
    add("Meeting", decision.meeting());
    add("Date", day(decision.date()));
    add("Present", list(decision.present()));
    add("Stood aside", list(decision.recused()));
    add("Votes", votes(decision));
    decision
        .conditions()
        .forEach(
            it ->
                add(
                    "Condition",
                    it.text()
                        + (it.due() == null ? "" : "; due " + day(it.due()))
                        + (it.met() == null ? "; not met" : "; met " + day(it.met()))));
    add("Reason", decision.reason());
    add("Minutes", decision.minutes());
    register.documents().records().waivers().stream()
        .filter(each -> each.decision().is(decision.id().value()))
        .forEach(
            each ->
                add(
                    "Waives",
                    each.words() + " until " + day(each.expires()) + ": " + each.reason()));
  }

  /** The votes of a decision, or nothing where none were counted. */
  static String votes(Decision decision) {
    Decision.Votes votes = decision.votes();
    return votes == null
        ? ""
        : votes.favour()
            + " for, "
            + votes.against()
            + " against, "
            + votes.abstained()
            + " abstained";
  }

  private void deployment(Deployment deployment) {
    add("Development signed off", signOff(deployment.development()));
    add("Deployment signed off", signOff(deployment.deployment()));
    add("Operations Group consulted", signOff(deployment.consulted()));
    deployment
        .maintenance()
        .forEach(
            window ->
                add(
                    "Planned Maintenance",
                    window.start().span().text()
                        + " to "
                        + window.end().span().text()
                        + ", "
                        + window.length().toMinutes()
                        + " minutes"));
    add("Release", deployment.release());
    add("Effective", day(deployment.effective()));
    Event back = deployment.rolledBack();
    add("Rolled back", back == null ? "" : day(back.when()) + ": " + back.what());
  }

  private void release(Release release) {
    add("Version", release.version());
    add("Date", day(release.date()));
    add("Version before", release.previous());
    add("Commit", release.commit());
    add("Live document", digest(release.live()));
    add("Delta document", digest(release.delta()));
  }

  private static String digest(Digest digest) {
    return digest == null ? "" : digest.digest().value();
  }

  private String signOff(SignOff signOff) {
    if (signOff == null) {
      return "";
    }
    String reference = signOff.reference() == null ? "" : ", " + signOff.reference();
    return day(signOff.date()) + ", " + body(signOff.body()) + reference;
  }

  private String body(Text id) {
    return register.body(id.value()).map(found -> found.title().value()).orElse(id.value());
  }

  private static String list(List<Text> words) {
    return String.join(", ", words.stream().map(Text::value).toList());
  }

  private static String period(Period period) {
    return period == null ? "" : day(period.from()) + " to " + day(period.to());
  }

  private static String day(Moment moment) {
    return moment == null ? "" : moment.date().toString();
  }

  private void add(String name, Text value) {
    add(name, value == null ? "" : value.value());
  }

  private void add(String name, String words) {
    if (!words.isBlank()) {
      facts.add(new Fact(name, words));
    }
  }
}
