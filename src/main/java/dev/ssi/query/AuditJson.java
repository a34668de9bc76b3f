package dev.ssi.query;

import dev.ssi.delta.Operation;
import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Release;

/** The audit trail for other programs. */
final class AuditJson {
  private final Json json;

  private AuditJson(Json json) {
    this.json = json;
  }

  static String render(Reading reading, AuditTrail trail) {
    return Json.page(reading, json -> new AuditJson(json).write(trail));
  }

  private void write(AuditTrail trail) {
    json.objects("releases", trail.releases(), this::release);
    json.objects("proposals", trail.proposals().values(), this::proposal);
    json.objects(
        "findings",
        trail.shortfalls(),
        gap -> {
          json.field("rule", gap.rule());
          json.field("severity", gap.severity());
          json.field("item", gap.item());
          json.field("message", gap.message());
          json.field("file", gap.file());
          json.field("line", gap.line());
        });
    json.strings("notCompared", trail.unread());
  }

  private void release(ReleaseTrail release) {
    json.field("release", release.version() == null ? null : release.stage().name());
    json.field("version", release.version());
    json.field("date", text(release.stage().date()));
    json.field("commit", release.stage().commit());
    json.field("previous", release.previous());
    Release record = release.record();
    json.field("record", record == null ? null : record.id().value());
    json.field("textCommit", record == null ? null : text(record.commit()));
    json.field("liveDocument", record == null ? null : digest(record.live()));
    json.field("delta", record == null ? null : digest(record.delta()));
    json.objects("changes", release.accounts(), this::account);
  }

  private static String digest(Release.Digest digest) {
    return digest == null ? null : digest.digest().value();
  }

  private void account(Account account) {
    json.field("item", account.item().id());
    json.field("kind", account.item().kind());
    json.field("title", account.title());
    json.strings("operations", account.operations().stream().map(Operation::label).toList());
    json.field("words", account.what());
    json.strings("proposals", account.proposals());
  }

  private void proposal(ProposalTrail story) {
    json.field("id", story.id());
    json.field("title", text(story.proposal().title()));
    json.field("reason", text(story.proposal().reason()));
    json.field("route", text(story.proposal().route()));
    json.field("modification", text(story.proposal().modification()));
    json.field("effective", text(story.effective()));
    json.objects(
        "consultations",
        story.consulted(),
        each -> {
          json.field("package", each.pack());
          json.field("issued", text(each.issued()));
          json.field("closes", text(each.closes()));
          json.field("workingDays", text(each.workingDays()));
          json.field("responses", each.responses());
          json.field("positions", each.positions());
        });
    json.objects(
        "decisions",
        story.agreements(),
        each -> {
          json.field("id", each.decision());
          json.field("body", each.body());
          json.field("meeting", each.meeting());
          json.field("date", text(each.date()));
          json.field("outcome", each.outcome());
          json.field("votes", each.votes());
        });
    json.objects(
        "milestones",
        story.milestones(),
        each -> {
          json.field("date", text(each.date()));
          json.field("kind", each.kind());
          json.field("words", each.what());
          json.field("record", each.record());
        });
  }

  private static String text(Text text) {
    return text == null ? null : text.value();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
