package dev.ssi.query;

import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.Milestone;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.history.audit.Shortfall;
import dev.ssi.source.TerminalText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The audit trail as Markdown, for a wiki or a paper. */
final class AuditMarkdown {
  private final StringBuilder text = new StringBuilder();
  private final AuditTrail trail;

  private AuditMarkdown(AuditTrail trail) {
    this.trail = trail;
  }

  static String render(AuditTrail trail) {
    AuditMarkdown markdown = new AuditMarkdown(trail);
    markdown.write();
    return markdown.text.toString();
  }

  private void write() {
    line("# Audit trail");
    Set<String> told = new TreeSet<>();
    for (ReleaseTrail release : trail.releases()) {
      line("").line("## " + AuditWords.heading(release));
      if (release.version() != null) {
        line("").line(safe(AuditWords.record(release)));
      }
      if (release.isFirst()) {
        line("").line(AuditWords.first(release));
        continue;
      }
      for (String proposal : release.proposals()) {
        ProposalTrail story = trail.proposals().get(proposal);
        if (story == null) {
          line("").line("### " + proposal);
          items(release.under(proposal));
        } else {
          story(story, release.under(proposal));
          told.add(proposal);
        }
      }
      if (!release.documents().isEmpty()) {
        line("").line("### By the release itself");
        items(release.documents());
      }
      if (!release.unaccounted().isEmpty()) {
        line("").line("### Under no proposal");
        items(release.unaccounted());
      }
    }
    List<ProposalTrail> rest =
        trail.proposals().values().stream().filter(each -> !told.contains(each.id())).toList();
    if (!rest.isEmpty()) {
      line("").line("## Proposals that changed nothing");
      rest.forEach(story -> story(story, List.of()));
    }
    shortfalls();
  }

  private void story(ProposalTrail story, List<Account> changed) {
    line("").line("### " + story.id() + " " + safe(AuditWords.value(story.proposal().title())));
    String reason = AuditWords.value(story.proposal().reason());
    if (!reason.isBlank()) {
      line("").line(safe(reason));
    }
    String modification = AuditWords.modification(story);
    if (modification != null) {
      line("").line(safe(modification));
    }
    items(changed);
    if (!story.milestones().isEmpty()) {
      line("").line("| Date | What happened | Record |").line("| --- | --- | --- |");
      for (Milestone milestone : story.milestones()) {
        row(
            milestone.date() == null ? "–" : milestone.date().toString(),
            AuditWords.what(milestone),
            milestone.record());
      }
    }
  }

  private void items(List<Account> accounts) {
    if (!accounts.isEmpty()) {
      line("");
      for (Account account : accounts) {
        String title = account.title() == null ? "" : " (" + account.title() + ")";
        line("- " + safe(account.item().id() + title + ": " + account.what()));
      }
    }
  }

  private void shortfalls() {
    if (trail.shortfalls().isEmpty()) {
      return;
    }
    line("").line("## What is missing").line("");
    for (Shortfall gap : trail.shortfalls()) {
      line(
          "- `"
              + gap.rule()
              + "`: "
              + safe(gap.message())
              + " ("
              + gap.file()
              + ":"
              + gap.line()
              + ")");
    }
  }

  private void row(String... cells) {
    line(
        "| "
            + String.join(" | ", List.of(cells).stream().map(AuditMarkdown::safe).toList())
            + " |");
  }

  /** What is written in a record is no markup. */
  private static String safe(String words) {
    return TerminalText.visible(words.replaceAll("\\s+", " ").strip())
        .replaceAll("([\\\\`*_\\[\\]<>|#~&])", "\\\\$1");
  }

  private AuditMarkdown line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
