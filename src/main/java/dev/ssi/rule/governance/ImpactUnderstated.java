package dev.ssi.rule.governance;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Proposing;
import dev.ssi.governance.Shown;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.model.governance.Proposed;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A change proposal that leaves out a User Role whose rights or whose Epic it changes, or every
 * Party Category to which a User in such a role would belong. Only what is without doubt counts:
 * those who may use a component that is amended need not notice.
 */
public final class ImpactUnderstated implements Check {
  private static final String ALL = "all";

  @Override
  public String id() {
    return "governance.impact-understated";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: a consultation includes “which SEC Parties are expected to be"
        + " impacted”.";
  }

  @Override
  public void check(Survey survey) {
    for (Interval interval : survey.evidence().spans()) {
      Claims claims = new Claims(survey.register(), survey.evidence(), interval);
      for (ChangeProposal proposal : claims.carried()) {
        if (proposal.proposed() != null) {
          List<Shown> changes =
              claims.changes(proposal).stream().filter(change -> !change.isEditorial()).toList();
          look(survey, proposal, changes).forEach(survey::report);
        }
      }
    }
    for (Proposing text : Proposing.all(survey.register(), survey.evidence())) {
      for (ChangeProposal proposal : text.shown()) {
        List<Shown> changes =
            text.changes(proposal).stream().filter(change -> !change.isEditorial()).toList();
        look(survey, proposal, changes).stream()
            .map(finding -> InProposedText.told(finding, text.pack()))
            .forEach(survey::report);
      }
    }
  }

  private List<Finding> look(Survey survey, ChangeProposal proposal, List<Shown> changes) {
    List<Finding> findings = new ArrayList<>();
    lookAtRoles(survey, proposal, changes, findings);
    lookAtParties(survey, proposal, changes, findings);
    return findings;
  }

  private void lookAtRoles(
      Survey survey, ChangeProposal proposal, List<Shown> changes, List<Finding> findings) {
    List<Text> declared = proposal.proposed().roles();
    if (declared.stream().anyMatch(role -> role.is(ALL))) {
      return;
    }
    Set<String> roles = new TreeSet<>();
    changes.forEach(change -> roles.addAll(change.affected()));
    declared.forEach(role -> roles.remove(role.value()));
    if (!roles.isEmpty()) {
      Text place = declared.isEmpty() ? named(proposal, changes, roles) : declared.get(0);
      findings.add(
          Finding.of(
                  this,
                  place.span(),
                  proposal.id()
                      + " changes "
                      + items(changes, roles)
                      + " for "
                      + roles.stream().map(role -> named(survey, role)).collect(joining(" and "))
                      + (roles.size() == 1 ? ", a User Role" : ", User Roles")
                      + " that `roles:` does not name.")
              .item(proposal.id().value())
              .help(
                  "Name under `roles:` every User Role that the change concerns, so that its Users can"
                      + " tell."));
    }
  }

  private void lookAtParties(
      Survey survey, ChangeProposal proposal, List<Shown> changes, List<Finding> findings) {
    Proposed.Parties parties = proposal.proposed().parties();
    if (parties == null || parties.impacts().isEmpty() && parties.none() == null) {
      return;
    }
    Set<String> declared =
        parties.impacts().stream().map(it -> it.category().value()).collect(Collectors.toSet());
    for (UserRole role : survey.trace().documents().roles()) {
      Set<String> hinted = categories(survey, role);
      Set<String> only = Set.of(role.id().value());
      boolean affected =
          changes.stream().anyMatch(change -> change.affected().contains(role.id().value()));
      if (affected && !hinted.isEmpty() && declared.stream().noneMatch(hinted::contains)) {
        Text place = parties.none() == null ? parties.impacts().get(0).category() : parties.none();
        findings.add(
            Finding.of(
                    this,
                    place.span(),
                    proposal.id()
                        + " changes "
                        + items(changes, only)
                        + " for "
                        + named(survey, role.id().value())
                        + ", and `parties:` names no Party Category of such a User.")
                .item(proposal.id().value())
                .help(
                    "Say what the change means for "
                        + String.join(" or ", hinted)
                        + ", so that those Parties know that they are asked."));
      }
    }
  }

  /** The Party Categories that the hint of a role speaks of; none where it names none. */
  private static Set<String> categories(Survey survey, UserRole role) {
    return survey.trace().documents().categories().stream()
        .filter(each -> role.category() != null && speaksOf(role.category(), each))
        .map(each -> each.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean speaksOf(Text hint, PartyCategory category) {
    return !category.title().value().isEmpty() && hint.value().contains(category.title().value());
  }

  private static String named(Survey survey, String role) {
    return role + " (" + survey.trace().roleTitle(role) + ")";
  }

  /** The items that concern one of the roles. */
  private static String items(List<Shown> changes, Set<String> roles) {
    return changes.stream()
        .filter(change -> change.affected().stream().anyMatch(roles::contains))
        .map(Shown::item)
        .distinct()
        .collect(joining(" and "));
  }

  private static Text named(ChangeProposal proposal, List<Shown> changes, Set<String> roles) {
    return proposal.items().stream()
        .map(ChangeProposal.Target::id)
        .filter(
            id ->
                changes.stream()
                    .filter(change -> change.affected().stream().anyMatch(roles::contains))
                    .anyMatch(change -> change.isNamedBy(id.value())))
        .findFirst()
        .orElse(proposal.id());
  }
}
