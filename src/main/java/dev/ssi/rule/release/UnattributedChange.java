package dev.ssi.rule.release;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Shown;
import dev.ssi.model.ChangeProposal;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change between two releases that does not belong to exactly one agreed and signed-off change
 * proposal, or such a proposal of which nothing shows. A tree that still has the version of the
 * last release is a draft, in which changes wait for their agreement.
 */
public final class UnattributedChange implements Check {
  @Override
  public String id() {
    return "release.unattributed-change";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the document is amended “with the agreement of the SEC Panel (or a"
        + " Sub-Committee to which the Panel has formally delegated the required decision-making"
        + " power)”.";
  }

  @Override
  public void check(Survey survey) {
    if (!new Delivery(survey.register()).isRecorded()) {
      return;
    }
    for (Interval interval : survey.evidence().spans()) {
      Claims claims = new Claims(survey.register(), survey.evidence(), interval);
      if (!claims.isDraft() || survey.evidence().strict()) {
        new Look(survey, interval, claims).report();
      }
    }
  }

  /** At one interval. */
  private final class Look {
    private final Survey survey;
    private final Interval interval;
    private final Claims claims;
    private final Places places;

    /** Of an item that was split or joined there are several changes, and one finding. */
    private final Set<String> said = new HashSet<>();

    Look(Survey survey, Interval interval, Claims claims) {
      this.survey = survey;
      this.interval = interval;
      this.claims = claims;
      this.places = new Places(survey);
    }

    void report() {
      interval.changes().stream().filter(change -> !Claims.needsNone(change)).forEach(this::report);
      if (interval.unread().isEmpty() && !claims.isDraft()) {
        claims.outgoing().stream()
            .filter(proposal -> !claims.shows(proposal))
            .forEach(this::reportAbsent);
      }
    }

    private void report(Shown change) {
      List<ChangeProposal> claimants = claims.claimants(change);
      if (claimants.isEmpty()) {
        reportUnclaimed(change);
      } else if (claimants.size() > 1) {
        reportShared(change, claimants);
      } else {
        ChangeProposal proposal = claimants.get(0);
        claims.hindrance(proposal, change).ifPresent(why -> reportHindered(change, proposal, why));
      }
    }

    private void reportUnclaimed(Shown change) {
      List<String> others = claims.others(change).stream().map(each -> each.id().value()).toList();
      String ids = String.join(" and ", others);
      String what =
          others.isEmpty()
              ? " under no change proposal"
              : others.size() == 1
                  ? ", and " + ids + ", which names it, does not go out with it"
                  : ", and " + ids + ", which name it, do not go out with it";
      String help =
          others.isEmpty()
              ? "Name "
                  + change.item()
                  + " under `items:` of the proposal that it was agreed under, or take the change"
                  + " out."
              : "Record the deployment of " + ids + ", or take the change out.";
      finding(change, changed(change) + what + ": nobody can see who agreed it.")
          .map(finding -> finding.help(help))
          .ifPresent(survey::report);
    }

    private void reportShared(Shown change, List<ChangeProposal> claimants) {
      String ids = claimants.stream().map(each -> each.id().value()).collect(joining(" and "));
      Optional<Finding> finding =
          finding(
              change,
              changed(change)
                  + " under "
                  + ids
                  + ": a change belongs to one proposal, so that it is plain what was agreed.");
      if (finding.isPresent()) {
        Finding each = finding.get();
        for (ChangeProposal claimant : claimants) {
          each = each.related(item(claimant, change), "named here");
        }
        survey.report(
            each.help("Leave it under `items:` of the one proposal that it was agreed under."));
      }
    }

    private void reportHindered(Shown change, ChangeProposal proposal, String why) {
      finding(change, changed(change) + " under " + proposal.id() + ", " + why + ".")
          .map(finding -> finding.related(item(proposal, change), "named here"))
          .map(
              finding ->
                  finding.help("Record the decision or the sign-off, or take the change out."))
          .ifPresent(survey::report);
    }

    private static Span item(ChangeProposal proposal, Shown change) {
      return proposal.items().stream()
          .map(target -> target.id())
          .filter(id -> change.isNamedBy(id.value()))
          .findFirst()
          .orElse(proposal.id())
          .span();
    }

    private void reportAbsent(ChangeProposal proposal) {
      survey.report(
          Finding.of(
                  UnattributedChange.this,
                  proposal.id().span(),
                  proposal.id()
                      + " goes out in "
                      + (interval.to() == null ? "this release" : "version " + interval.to())
                      + ", and nothing that it names changes "
                      + period()
                      + ".")
              .item(proposal.id().value())
              .help(
                  "Put the agreed text into the documents, or take "
                      + proposal.id()
                      + " out of the deployment."));
    }

    private Optional<Finding> finding(Shown change, String message) {
      return said.add(message)
          ? Optional.of(
              Finding.of(UnattributedChange.this, places.of(change), message).item(change.item()))
          : Optional.empty();
    }

    private String changed(Shown change) {
      return change.item() + " is " + String.join(" and ", change.operations()) + " " + period();
    }

    private String period() {
      String from = interval.from() == null ? interval.fromTag() : interval.from();
      return interval.isReleased()
          ? "from version " + from + " to " + interval.to()
          : "since version " + from;
    }
  }
}
