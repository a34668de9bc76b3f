package dev.ssi.query;

import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ProposalTrail.Consulted;
import dev.ssi.history.audit.ProposalTrail.Decided;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.text.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The audit trail as a register: a row for each item of each release, under each proposal. */
final class AuditRows {
  private static final List<String> COLUMNS =
      List.of(
          "release",
          "date",
          "item",
          "kind",
          "title",
          "what",
          "proposal",
          "proposal title",
          "reason",
          "route",
          "modification",
          "package",
          "consulted from",
          "consulted to",
          "working days",
          "responses",
          "decision",
          "body",
          "meeting",
          "decided",
          "outcome",
          "votes",
          "development signed off",
          "deployment signed off",
          "effective");

  private AuditRows() {}

  static Rows of(AuditTrail trail) {
    List<List<String>> rows = new ArrayList<>();
    for (ReleaseTrail release : trail.releases()) {
      for (Account account : release.accounts()) {
        if (account.proposals().isEmpty()) {
          rows.add(row(change(release, account), List.of(), List.of(), List.of(), List.of()));
        }
        for (String proposal : account.proposals()) {
          ProposalTrail story = trail.proposals().get(proposal);
          rows.add(
              story == null
                  ? row(
                      change(release, account), List.of(proposal), List.of(), List.of(), List.of())
                  : row(
                      change(release, account),
                      proposal(story),
                      consulted(story.lastConsulted()),
                      decided(story.agreement()),
                      days(story)));
        }
      }
    }
    return new Rows(COLUMNS, rows);
  }

  private static List<String> row(
      List<String> change,
      List<String> proposal,
      List<String> consulted,
      List<String> decided,
      List<String> days) {
    List<String> row = new ArrayList<>(change);
    row.addAll(padded(proposal, 5));
    row.addAll(padded(consulted, 5));
    row.addAll(padded(decided, 6));
    row.addAll(padded(days, 3));
    return row;
  }

  private static List<String> padded(List<String> fields, int size) {
    List<String> padded = new ArrayList<>(fields);
    while (padded.size() < size) {
      padded.add("");
    }
    return padded;
  }

  private static List<String> change(ReleaseTrail release, Account account) {
    return texts(
        release.version() == null ? "not released" : release.version(),
        release.stage().date(),
        account.item().id(),
        account.item().kind(),
        account.title(),
        account.what());
  }

  private static List<String> proposal(ProposalTrail story) {
    return texts(
        story.id(),
        story.proposal().title(),
        story.proposal().reason(),
        story.proposal().route(),
        story.proposal().modification());
  }

  private static List<String> consulted(Consulted consulted) {
    return consulted == null
        ? List.of()
        : texts(
            consulted.pack(),
            consulted.issued(),
            consulted.closes(),
            consulted.workingDays(),
            consulted.responses());
  }

  private static List<String> decided(Decided decided) {
    return decided == null
        ? List.of()
        : texts(
            decided.decision(),
            decided.body(),
            decided.meeting(),
            decided.date(),
            decided.outcome(),
            decided.votes());
  }

  private static List<String> days(ProposalTrail story) {
    return texts(
        story.day("development-signed-off"), story.day("deployment-signed-off"), story.effective());
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(AuditWords::value).toList();
  }
}
