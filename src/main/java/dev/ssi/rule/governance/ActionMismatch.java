package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Evidence.Interval;
import dev.ssi.governance.Evidence.Shown;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A change proposal that says something else than the delta shows: another operation on an item, an
 * item that does not change, or functionality that is not added, removed or amended as it says.
 */
public final class ActionMismatch implements Check {
  private static final Set<String> COMES = Set.of("added", "restored");
  private static final Set<String> GOES = Set.of("removed");

  /** What the delta may call the operations that a proposal names; `amend` is any change. */
  private static final Map<String, Set<String>> SHOWN_AS =
      Map.of(
          "add", COMES,
          "remove", GOES,
          "move", Set.of("moved"),
          "renumber", Set.of("renumbered", "renamed"),
          "rename", Set.of("renamed", "renumbered"),
          "relink", Set.of("relinked", "amended"),
          "split", Set.of("split", "joined", "added"),
          "join", Set.of("joined", "split", "removed"),
          "restore", COMES,
          "editorial", Set.of("editorial"));

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
          new Look(survey, interval, claims, proposal).report();
        }
      }
    }
  }

  /** At one proposal. */
  private final class Look {
    private final Survey survey;
    private final Interval interval;
    private final Claims claims;
    private final ChangeProposal proposal;

    /** What was seen of its items, each with what was done to it. */
    private final List<SortedSet<String>> seen = new ArrayList<>();

    Look(Survey survey, Interval interval, Claims claims, ChangeProposal proposal) {
      this.survey = survey;
      this.interval = interval;
      this.claims = claims;
      this.proposal = proposal;
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
        } else if (claims.changes(proposal).containsAll(changes)) {
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
      changes.forEach(change -> shown.addAll(operations(target, change)));
      seen.add(shown);
      if (!fits(target.operation().value(), shown)) {
        survey.report(
            Finding.of(
                    ActionMismatch.this,
                    target.operation().span(),
                    proposal.id()
                        + " says that "
                        + target.id()
                        + " is "
                        + participle(target.operation().value())
                        + ", and the delta "
                        + since()
                        + " shows it "
                        + String.join(" and ", shown)
                        + ": what changes must be what was consulted on.")
                .item(proposal.id().value())
                .help("Correct the record, or the text; once it is agreed, only a decision can."));
      }
    }

    private void reportAbsent(Target target) {
      if (interval.unread().isEmpty()) {
        survey.report(
            Finding.of(
                    ActionMismatch.this,
                    target.id().span(),
                    proposal.id()
                        + " names "
                        + target.id()
                        + ", and the delta "
                        + since()
                        + " shows no change of it.")
                .item(proposal.id().value())
                .help("Make the change as it was agreed, or take the item out of the proposal."));
      }
    }

    private void lookAtAction() {
      boolean comes = seen.stream().anyMatch(COMES::containsAll);
      boolean goes = seen.stream().anyMatch(GOES::containsAll);
      boolean stays = seen.stream().anyMatch(it -> !COMES.containsAll(it) && !GOES.containsAll(it));
      boolean fits =
          switch (proposal.action().value()) {
            case "add" -> comes || takesOver();
            case "remove" -> goes || takesOver();
            default -> stays || comes && goes;
          };
      if (!fits) {
        survey.report(
            Finding.of(
                    ActionMismatch.this,
                    proposal.action().span(),
                    proposal.id()
                        + " seeks to "
                        + proposal.action()
                        + " functionality, and the delta "
                        + since()
                        + " shows nothing "
                        + participle(proposal.action().value())
                        + " under it.")
                .item(proposal.id().value())
                .help("Write under `action:` what is done on the whole: add, remove or amend."));
      }
    }

    /** Whether one id took over from another, which is to add the one and to remove the other. */
    private boolean takesOver() {
      return claims.changes(proposal).stream().anyMatch(change -> change.formerly() != null);
    }

    private String since() {
      String from = interval.from() == null ? interval.fromTag() : interval.from();
      return interval.isReleased()
          ? "from version " + from + " to " + interval.to()
          : "since version " + from;
    }
  }

  /** What is done to an item that a proposal names. */
  private static Set<String> operations(Target target, Shown change) {
    String id = target.id().value();
    String requirement = change.requirements().get(id);
    if (requirement != null) {
      return Set.of(requirement);
    }
    SortedSet<String> operations = new TreeSet<>(change.operations());
    if (change.formerly() != null) {
      operations.add(id.equals(change.formerly()) ? "removed" : "added");
    }
    return operations;
  }

  private static boolean fits(String operation, Set<String> shown) {
    Set<String> expected = SHOWN_AS.get(operation);
    if (expected == null) {
      return shown.stream().anyMatch(it -> !COMES.contains(it) && !GOES.contains(it));
    }
    return operation.equals("editorial")
        ? expected.containsAll(shown)
        : shown.stream().anyMatch(expected::contains);
  }

  private static String participle(String operation) {
    return switch (operation) {
      case "add", "amend", "join", "relink" -> operation + "ed";
      case "renumber" -> "renumbered";
      case "split" -> "split";
      case "editorial" -> "changed editorially";
      default -> operation + "d";
    };
  }
}
