package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board;
import dev.ssi.governance.Register;
import dev.ssi.governance.Standing;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.model.governance.Release;
import dev.ssi.model.governance.Release.Digest;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * What was consulted on, decided, deployed and released, and where each change stands.
 *
 * <p>The list of contacts is left out: its mailboxes are for whoever issues a consultation, and
 * what is published is copied and searched for addresses.
 */
final class GovernanceJson {
  private final Trace trace;
  private final Register register;
  private final AsOf asOf;
  private final Board board;
  private final JsonFields json;

  GovernanceJson(Trace trace, JsonFields json) {
    this.trace = trace;
    this.register = new Register(trace.documents());
    // The records alone decide, so that the same text has the same digest on any day.
    this.asOf = AsOf.of(null, trace.documents());
    this.board = Board.of(register, asOf);
    this.json = json;
  }

  void write() throws IOException {
    json.field("standingAsOf", asOf.isKnown() ? asOf.day().toString() : null);
    json.objects("packages", register.packages(), this::pack);
    json.objects("decisions", trace.documents().records().decisions(), this::decision);
    json.objects("deployments", trace.documents().records().deployments(), this::deployment);
    json.objects("releases", trace.documents().records().releases(), this::release);
  }

  /** Where a record stands, or null. */
  void standing(Text id) throws IOException {
    Optional<Standing> standing = board.standing(id.value());
    if (standing.isEmpty()) {
      json.none("standing");
      return;
    }
    Standing is = standing.get();
    json.object(
        "standing",
        () -> {
          json.field("state", is.stateWord());
          json.field("since", Objects.toString(is.since(), null));
          json.field("record", is.record());
          json.strings("missing", is.missing());
        });
  }

  void moment(String name, Moment moment) throws IOException {
    json.field(name, moment == null ? null : moment.date().toString());
  }

  void period(String name, Period period) throws IOException {
    if (period == null) {
      json.none(name);
      return;
    }
    json.object(
        name,
        () -> {
          moment("from", period.from());
          moment("to", period.to());
        });
  }

  private void head(Text id) throws IOException {
    json.field("address", Addresses.of(trace, id.value()));
    json.place(id.span());
  }

  private void pack(ConsultationPackage pack) throws IOException {
    json.field("id", pack.id());
    json.field("title", pack.title());
    standing(pack.id());
    period("window", pack.window());
    json.objects(
        "proposals",
        pack.proposals(),
        entry -> {
          json.field("id", entry.proposal());
          json.field("revision", entry.revision());
          json.field("digest", entry.digest());
        });
    json.field("text", pack.text());
    moment("issued", pack.issued());
    moment("closes", pack.closes());
    json.field("issuedBy", pack.issuedBy());
    json.field("audience", pack.audience());
    json.texts("questions", pack.questions());
    json.objects("responses", pack.responses(), this::response);
    json.objects(
        "variations",
        pack.variations(),
        variation -> {
          json.field("decision", variation.decision());
          json.field("what", variation.what());
        });
    head(pack.id());
  }

  private void response(Response response) throws IOException {
    json.field("party", response.party());
    json.field("category", response.category());
    moment("received", response.received());
    json.field("position", response.position());
    json.objects(
        "on",
        response.onProposals(),
        on -> {
          json.field("proposal", on.proposal());
          json.field("position", on.position());
        });
    json.field("comment", response.comment());
    json.field("dccReply", response.reply());
  }

  private void decision(Decision decision) throws IOException {
    json.field("id", decision.id());
    json.field("body", decision.body());
    json.field("meeting", decision.meeting());
    moment("date", decision.date());
    json.field("package", decision.pack());
    json.objects(
        "subject",
        decision.subject(),
        subject -> {
          json.field("proposal", subject.proposal());
          json.field("revision", subject.revision());
          json.field("text", subject.text());
          json.field("digest", subject.digest());
        });
    json.field("outcome", decision.outcome());
    json.texts("present", decision.present());
    json.texts("recused", decision.recused());
    if (decision.votes() == null) {
      json.none("votes");
    } else {
      json.object(
          "votes",
          () -> {
            json.field("for", decision.votes().favour());
            json.field("against", decision.votes().against());
            json.field("abstain", decision.votes().abstained());
          });
    }
    json.objects(
        "conditions",
        decision.conditions(),
        condition -> {
          json.field("text", condition.text());
          moment("due", condition.due());
          moment("met", condition.met());
        });
    json.field("reason", decision.reason());
    json.field("minutes", decision.minutes());
    head(decision.id());
  }

  private void deployment(Deployment deployment) throws IOException {
    json.field("id", deployment.id());
    json.texts("decisions", deployment.decisions());
    json.strings("proposals", deployment.proposals().stream().map(Text::value).toList());
    signOff("developmentSignOff", deployment.development());
    signOff("deploymentSignOff", deployment.deployment());
    json.objects(
        "maintenance",
        deployment.maintenance(),
        window -> {
          json.field("start", instant(window.start()));
          json.field("end", instant(window.end()));
        });
    signOff("operationsGroupConsulted", deployment.consulted());
    json.field("release", deployment.release());
    moment("effective", deployment.effective());
    moment("rolledBack", deployment.rolledBack() == null ? null : deployment.rolledBack().when());
    head(deployment.id());
  }

  private static String instant(Moment moment) {
    return moment == null ? null : moment.instant().map(Object::toString).orElse(null);
  }

  private void signOff(String name, SignOff signOff) throws IOException {
    if (signOff == null) {
      json.none(name);
      return;
    }
    json.object(
        name,
        () -> {
          json.field("body", signOff.body());
          moment("date", signOff.date());
          json.field("reference", signOff.reference());
        });
  }

  private void release(Release release) throws IOException {
    json.field("id", release.id());
    json.field("version", release.version());
    moment("date", release.date());
    json.field("previous", release.previous());
    json.field("commit", release.commit());
    json.texts("deployments", release.deployments());
    json.field("liveDocument", digest(release.live()));
    json.field("delta", digest(release.delta()));
    head(release.id());
  }

  private static Text digest(Digest digest) {
    return digest == null ? null : digest.digest();
  }
}
