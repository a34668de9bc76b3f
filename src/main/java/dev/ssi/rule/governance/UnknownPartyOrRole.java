package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/**
 * A record that names a Party Category or a User Role that there is none of. A proposal that was
 * decided on tells of its time and is left alone; so is one that adds the role itself.
 */
public final class UnknownPartyOrRole implements Check {
  @Override
  public String id() {
    return "governance.unknown-party-or-role";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: a consultation says “which SEC Parties are expected to be impacted”;"
        + " an unknown name tells none of them.";
  }

  @Override
  public void check(Survey survey) {
    Documents documents = survey.trace().documents();
    if (documents.unread().roles()) {
      return;
    }
    List<String> categories =
        documents.categories().stream().map(each -> each.id().value()).toList();
    List<String> roles = documents.roles().stream().map(each -> each.id().value()).toList();
    for (ChangeProposal proposal : survey.register().proposals()) {
      if (isOfNow(proposal, survey.register())) {
        String id = proposal.id().value();
        if (proposal.proposed().parties() != null) {
          proposal
              .proposed()
              .parties()
              .impacts()
              .forEach(
                  impact -> check(survey, id, impact.category(), "Party Category", categories));
        }
        proposal.proposed().roles().stream()
            .filter(role -> !role.is("all") && !isAddedBy(proposal, role))
            .forEach(role -> check(survey, id, role, "User Role", roles));
      }
    }
    documents.records().contacts().stream()
        .flatMap(contacts -> contacts.contacts().stream())
        .forEach(each -> check(survey, null, each.category(), "Party Category", categories));
    for (ConsultationPackage pack : survey.register().packages()) {
      pack.responses()
          .forEach(
              each ->
                  check(survey, pack.id().value(), each.category(), "Party Category", categories));
    }
  }

  private static boolean isOfNow(ChangeProposal proposal, Register register) {
    return Packaged.isWaiting(proposal)
        && proposal.effective() == null
        && register.decisionsOn(proposal.id().value()).isEmpty();
  }

  private static boolean isAddedBy(ChangeProposal proposal, Text role) {
    return proposal.items().stream().anyMatch(target -> target.id().is(role.value()));
  }

  private void check(Survey survey, String item, Text name, String kind, List<String> known) {
    if (known.contains(name.value())) {
      return;
    }
    survey.report(
        Finding.of(this, name.span(), "There is no " + kind + " `" + name + "`.")
            .item(item)
            .didYouMean(
                Suggestion.of(name.value(), known),
                "Write one of " + String.join(", ", known) + "."));
  }
}
