package dev.ssi.query;

import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.Milestone;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.history.audit.Shortfall;
import dev.ssi.query.Table.Fit;
import dev.ssi.text.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The audit trail for people at a terminal. */
final class AuditText {
  private static final String INDENT = "    ";

  private final AuditTrail trail;
  private final boolean isNarrow;
  private final Page page = new Page();

  AuditText(AuditTrail trail, boolean isNarrow) {
    this.trail = trail;
    this.isNarrow = isNarrow;
  }

  String render(boolean brief) {
    if (trail.releases().isEmpty() && trail.proposals().isEmpty()) {
      page.line("There is no trail yet: no tag is a version, such as v1.0, and no record is kept.");
    }
    Set<String> told = new TreeSet<>();
    for (ReleaseTrail release : trail.releases()) {
      release(release, told);
    }
    List<ProposalTrail> rest =
        trail.proposals().values().stream().filter(each -> !told.contains(each.id())).toList();
    if (!rest.isEmpty()) {
      page.gap().line("Proposals that changed nothing" + (isNarrow ? " yet" : " in a release"));
      rest.forEach(story -> story(story, List.of()));
    }
    shortfalls();
    trail.unread().forEach(page::line);
    if (!brief) {
      summary();
    }
    return page.toString();
  }

  private void release(ReleaseTrail release, Set<String> told) {
    page.gap().line(AuditWords.heading(release));
    if (release.version() != null) {
      page.paragraph("  ", AuditWords.record(release));
    }
    if (release.isFirst() && !isNarrow) {
      page.paragraph("  ", AuditWords.first(release));
      return;
    }
    if (release.isFirst()) {
      items("  ", release.accounts());
      return;
    }
    for (String proposal : release.proposals()) {
      ProposalTrail story = trail.proposals().get(proposal);
      if (story == null) {
        page.paragraph("  ", proposal + ", of which there is no record any longer.");
        items(INDENT, release.under(proposal));
      } else {
        story(story, release.under(proposal));
        told.add(proposal);
      }
    }
    if (!release.documents().isEmpty()) {
      page.paragraph("  ", "By the release itself:");
      items(INDENT, release.documents());
    }
    if (!release.unaccounted().isEmpty()) {
      page.paragraph("  ", "Under no proposal:");
      items(INDENT, release.unaccounted());
    }
  }

  private void story(ProposalTrail story, List<Account> changed) {
    page.paragraph("  " + story.id() + "  ", value(story.proposal().title()));
    if (!value(story.proposal().reason()).isBlank()) {
      page.paragraph(INDENT + "Why: ", value(story.proposal().reason()));
    }
    String modification = AuditWords.modification(story);
    if (modification != null) {
      page.paragraph(INDENT, modification);
    }
    items(INDENT, changed);
    Table table = new Table(INDENT.length(), Fit.FIXED, Fit.WRAPPED, Fit.FIXED);
    for (Milestone milestone : story.milestones()) {
      table.row(
          milestone.date() == null ? "—" : milestone.date().toString(),
          AuditWords.what(milestone),
          milestone.record());
    }
    table.print(page);
  }

  private static String value(dev.ssi.model.Text text) {
    return AuditWords.value(text);
  }

  private void items(String indent, List<Account> accounts) {
    Table table = new Table(indent.length(), Fit.FIXED, Fit.WRAPPED, Fit.WRAPPED);
    for (Account account : accounts) {
      table.row(
          account.item().id(), account.what(), account.title() == null ? "" : account.title());
    }
    table.print(page);
  }

  private void shortfalls() {
    if (trail.shortfalls().isEmpty()) {
      return;
    }
    page.gap().line("What is missing");
    for (Shortfall gap : trail.shortfalls()) {
      page.paragraph("  ", gap.severity() + "[" + gap.rule() + "]: " + gap.message());
      page.line(INDENT + gap.file() + ":" + gap.line());
    }
  }

  private void summary() {
    long released = trail.releases().stream().filter(each -> each.version() != null).count();
    page.gap()
        .paragraph(
            "",
            Phrase.count(released, "release", "releases")
                + ", "
                + Phrase.count(trail.proposals().size(), "proposal", "proposals")
                + ". "
                + (trail.shortfalls().isEmpty()
                    ? "Nothing is missing in the trail."
                    : Phrase.count(trail.shortfalls().size(), "finding", "findings")
                        + ": `ssi explain RULE` tells more of each."));
  }
}
