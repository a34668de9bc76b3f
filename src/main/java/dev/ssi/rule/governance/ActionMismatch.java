package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Proposing;
import dev.ssi.governance.Shown;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A change proposal that says something else than the delta shows: another operation on an item, an
 * item that does not change, or functionality that is not added, removed or amended as it says.
 */
public final class ActionMismatch implements Check {
  @Override
  public String id() {
    return "governance.action-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: a consultation includes “whether each change is seeking to add, remove"
        + " or amend functionality”.";
  }

  @Override
  public void check(Survey survey) {
    for (Interval interval : survey.evidence().spans()) {
      Claims claims = new Claims(survey.register(), survey.evidence(), interval);
      for (ChangeProposal proposal : claims.carried()) {
        if (claims.shows(proposal)) {
          new Look(interval, since(interval), proposal, claims.changes(proposal), survey::report)
              .report();
        }
      }
    }
    for (Proposing text : Proposing.all(survey.register(), survey.evidence())) {
      for (ChangeProposal proposal : text.shown()) {
        String since =
            "from version " + from(text.interval()) + " to the text proposed at " + at(text);
        new Look(
                text.interval(),
                since,
                proposal,
                text.changes(proposal),
                finding -> survey.report(InProposedText.told(finding, text.pack())))
            .report();
      }
    }
  }

  private static String at(Proposing text) {
    return "`" + text.pack().text() + "`";
  }

  private static String since(Interval interval) {
    return interval.isReleased()
        ? "from version " + from(interval) + " to " + interval.to()
        : "since version " + from(interval);
  }

  private static String from(Interval interval) {
    return interval.from() == null ? interval.fromTag() : interval.from();
  }

  /** At one proposal. */
  private final class Look {
    private final Interval interval;
    private final String since;
    private final ChangeProposal proposal;
    private final List<Shown> own;
    private final Consumer<Finding> found;

    /** What was seen of its items, each with what was done to it. */
    private final List<SortedSet<String>> seen = new ArrayList<>();

    /**
     * @param since of which delta, as a sentence takes it in
     * @param own the changes that belong to the proposal
     */
    Look(
        Interval interval,
        String since,
        ChangeProposal proposal,
        List<Shown> own,
        Consumer<Finding> found) {
      this.interval = interval;
      this.since = since;
      this.proposal = proposal;
      this.own = own;
      this.found = found;
    }

    void report() {
      boolean whole = true;
      for (Target target : proposal.items()) {
        List<Shown> changes =
            interval.changes().stream()
                .filter(change -> change.isNamedBy(target.id().value()))
                .toList();
        if (changes.isEmpty()) {
          reportAbsent(target);
          whole = false;
        } else if (own.containsAll(changes)) {
          look(target, changes);
        } else {
          whole = false;
        }
      }
      if (whole && !proposal.action().value().isEmpty()) {
        lookAtAction();
      }
    }

    private void look(Target target, List<Shown> changes) {
      SortedSet<String> shown = new TreeSet<>();
      changes.forEach(change -> shown.addAll(Acts.on(target, change)));
      seen.add(shown);
      if (!Acts.fit(target.operation().value(), shown)) {
        found.accept(
            Finding.of(
                    ActionMismatch.this,
                    target.operation().span(),
                    proposal.id()
                        + " says that "
                        + target.id()
                        + " is "
                        + Acts.participle(target.operation().value())
                        + ", and the delta "
                        + since
                        + " shows it "
                        + String.join(" and ", shown)
                        + ": what changes must be what was consulted on.")
                .item(proposal.id().value())
                .help("Correct the record, or the text; once it is agreed, only a decision can."));
      }
    }

    private void reportAbsent(Target target) {
      if (interval.unread().isEmpty()) {
        found.accept(
            Finding.of(
                    ActionMismatch.this,
                    target.id().span(),
                    proposal.id()
                        + " names "
                        + target.id()
                        + ", and the delta "
                        + since
                        + " shows no change of it.")
                .item(proposal.id().value())
                .help("Make the change as it was agreed, or take the item out of the proposal."));
      }
    }

    private void lookAtAction() {
      boolean comes = seen.stream().anyMatch(Acts.COMES::containsAll);
      boolean goes = seen.stream().anyMatch(Acts.GOES::containsAll);
      boolean stays =
          seen.stream().anyMatch(it -> !Acts.COMES.containsAll(it) && !Acts.GOES.containsAll(it));
      boolean fits =
          switch (proposal.action().value()) {
            case "add" -> comes || takesOver();
            case "remove" -> goes || takesOver();
            default -> stays || comes && goes;
          };
      if (!fits) {
        found.accept(
            Finding.of(
                    ActionMismatch.this,
                    proposal.action().span(),
                    proposal.id()
                        + " seeks to "
                        + proposal.action()
                        + " functionality, and the delta "
                        + since
                        + " shows nothing "
                        + Acts.participle(proposal.action().value())
                        + " under it.")
                .item(proposal.id().value())
                .help("Write under `action:` what is done on the whole: add, remove or amend."));
      }
    }

    /** Whether one id took over from another, which is to add the one and to remove the other. */
    private boolean takesOver() {
      return own.stream().anyMatch(change -> change.formerly() != null);
    }
  }
}
