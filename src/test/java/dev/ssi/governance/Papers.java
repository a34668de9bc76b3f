package dev.ssi.governance;

import dev.ssi.model.Calendar;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.Unread;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Amount;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Impact;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Proposed.Timescale;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records of governance as they would be read, one after the other. */
final class Papers {
  static final Span NOWHERE = new SourceFile("papers.yaml", "").start();

  private final List<ChangeProposal> proposals = new ArrayList<>();
  private final List<ConsultationPackage> packages = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Deployment> deployments = new ArrayList<>();
  private final List<Release> releases = new ArrayList<>();

  /** A complete proposal of 2019-06-10, to be developed in October and deployed in November. */
  Papers proposal(String id) {
    return proposal(id, "ssi-change-process", whole());
  }

  Papers proposal(String id, String route, Proposed proposed) {
    proposals.add(
        new ChangeProposal(
            text(id),
            text("Extract up to 500 rows"),
            text("amend"),
            List.of(new ChangeProposal.Target(text("FC-SMI-07"), text("amend"))),
            text("Fifty rows are too few."),
            text(route),
            null,
            null,
            proposed));
    return this;
  }

  static Proposed whole() {
    return proposed(text("usability"), null, null);
  }

  static Proposed draft() {
    return proposed(null, null, null);
  }

  static Proposed withdrawn(String day) {
    return proposed(text("usability"), event(day, "nobody needs it any more"), null);
  }

  static Proposed supersededBy(String other) {
    return proposed(text("usability"), null, text(other));
  }

  private static Proposed proposed(Text type, Event withdrawn, Text supersededBy) {
    Amount cost = new Amount(BigDecimal.TEN, text("10"));
    return new Proposed(
        text("1"),
        type,
        new Parties(List.of(new Impact(text("LSP"), text("One file in place of ten."))), null),
        List.of(text("IS")),
        null,
        null,
        new Cost(cost, cost, text("GBP"), text("an estimate"), null, text("")),
        new Timescale(period("2019-10-01", "2019-10-31"), period("2019-11-01", "2019-11-28")),
        null,
        List.of(event("2019-06-10", "recorded")),
        withdrawn,
        supersededBy,
        null);
  }

  /** A package whose window opens on 2019-06-27; a date may be null. */
  Papers pack(String id, String issued, String closes, String... proposals) {
    return pack(id, issued, closes, List.of(), proposals);
  }

  Papers pack(
      String id, String issued, String closes, List<Response> responses, String... proposals) {
    packages.add(
        new ConsultationPackage(
            text(id),
            text("First package"),
            period("2019-06-27", "2019-07-19"),
            Arrays.stream(proposals).map(it -> new Entry(text(it), text("1"), null)).toList(),
            null,
            moment(issued),
            moment(closes),
            text("SECAS"),
            text("all-sec-parties"),
            List.of(),
            responses,
            List.of(),
            null));
    return this;
  }

  static Response response(String received, String reply) {
    return new Response(
        text("Example Large Supplier"),
        text("LSP"),
        moment(received),
        text("support"),
        List.of(),
        null,
        reply == null ? null : text(reply));
  }

  Papers decision(String id, String pack, String date, String outcome, String... proposals) {
    return decision(id, pack, date, outcome, List.of(), proposals);
  }

  Papers decision(
      String id,
      String pack,
      String date,
      String outcome,
      List<Condition> conditions,
      String... proposals) {
    decisions.add(
        new Decision(
            text(id),
            text("PANEL"),
            text("SEC Panel 72"),
            moment(date),
            pack == null ? null : text(pack),
            Arrays.stream(proposals)
                .map(it -> new Subject(text(it), text("1"), null, null))
                .toList(),
            text(outcome),
            List.of(),
            List.of(),
            null,
            conditions,
            null,
            null));
    return this;
  }

  static Condition condition(String due, String met) {
    return new Condition(text("Show the load test"), moment(due), moment(met));
  }

  /** The deployment of what a decision agreed; each date may be null. */
  Papers deployment(
      String id, String decision, String developed, String signedOff, String effective) {
    return deployment(id, decision, developed, signedOff, effective, null);
  }

  Papers deployment(
      String id,
      String decision,
      String developed,
      String signedOff,
      String effective,
      String rolledBack) {
    deployments.add(
        new Deployment(
            text(id),
            List.of(text(decision)),
            List.of(),
            signOff(developed),
            signOff(signedOff),
            List.of(),
            null,
            text("1.1"),
            moment(effective),
            rolledBack == null ? null : event(rolledBack, "extracts stopped")));
    return this;
  }

  Papers release(String version, String date, String... deployments) {
    releases.add(
        new Release(
            text("REL-" + version),
            text(version),
            moment(date),
            null,
            text("0123456"),
            Arrays.stream(deployments).map(Papers::text).toList(),
            null,
            null));
    return this;
  }

  Register register() {
    return new Register(documents());
  }

  Documents documents() {
    return documents(Optional.of(Calendars.shipped()));
  }

  Documents documents(Optional<Calendar> calendar) {
    return new Documents(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        proposals,
        calendar,
        new Records(
            Optional.empty(),
            Optional.empty(),
            List.of(new Body(text("PANEL"), text("SEC Panel"), List.of(), List.of())),
            packages,
            decisions,
            deployments,
            releases,
            List.of()),
        List.of(),
        List.of(),
        List.of(),
        new Unread(Set.of(), Set.of(), Set.of(), false, false));
  }

  static Text text(String value) {
    return new Text(value, NOWHERE);
  }

  private static SignOff signOff(String day) {
    return day == null ? null : new SignOff(text("PANEL"), moment(day), text("SEC Panel 73"));
  }

  private static Event event(String day, String what) {
    return new Event(moment(day), text(what), text("DCC"));
  }

  private static Period period(String from, String to) {
    return new Period(moment(from), moment(to));
  }

  static Moment moment(String day) {
    return day == null ? null : new Moment(LocalDate.parse(day), Optional.empty(), NOWHERE);
  }
}
