package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessTable;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.rule.Survey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The bodies, Party Categories and User Roles that records of governance name in error. */
final class RecordVocabulary {
  private final Rule rule;
  private final Survey survey;
  private final Documents documents;

  RecordVocabulary(Rule rule, Survey survey) {
    this.rule = rule;
    this.survey = survey;
    this.documents = survey.trace().documents();
  }

  /** Bodies: each has a file, known by its name even if it could not be read. */
  void bodies() {
    if (documents.unread().mayHide(FileKind.BODY)) {
      return;
    }
    Set<String> known = new TreeSet<>();
    documents.records().bodies().stream().map(Body::id).map(Text::value).forEach(known::add);
    String help = "Each body has a file of its own, such as baseline/governance/bodies/PANEL.yaml.";
    for (Decision decision : documents.records().decisions()) {
      check("body", decision.id(), decision.body(), known, help);
    }
    for (Deployment deployment : documents.records().deployments()) {
      Stream.of(deployment.development(), deployment.deployment(), deployment.consulted())
          .filter(signOff -> signOff != null)
          .map(SignOff::body)
          .forEach(body -> check("body", deployment.id(), body, known, help));
    }
  }

  /** Decisions of waivers: each has a file, known by its name even if it could not be read. */
  void decisionsOfWaivers() {
    if (documents.records().waivers().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    documents.records().decisions().stream().map(each -> each.id().value()).forEach(known::add);
    String help = "Record the decision first: `ssi new decision` begins it.";
    documents.records().waivers().stream()
        .map(each -> each.decision())
        .filter(id -> !survey.trace().mayExistUnread(id.value(), ItemKind.DECISION))
        .forEach(id -> check("decision", null, id, known, help));
  }

  /** User Roles of proposals: one may be named that a proposal adds, or that is there no longer. */
  void roles() {
    Set<String> known = new TreeSet<>(survey.trace().roles());
    String help =
        "The User Roles are " + String.join(", ", known) + "; `all` stands for every one.";
    known.add(AccessTable.ALL);
    documents.tombstones().forEach(each -> known.add(each.id().value()));
    Set<String> coming = new HashSet<>();
    for (ChangeProposal proposal : documents.proposals()) {
      proposal.items().forEach(target -> coming.add(target.id().value()));
    }
    known.addAll(coming);
    for (ChangeProposal proposal : documents.proposals()) {
      proposal
          .proposed()
          .roles()
          .forEach(role -> check("User Role", proposal.id(), role, known, help));
    }
  }

  void categories() {
    List<String> known = documents.categories().stream().map(it -> it.id().value()).toList();
    String help = "The Party Categories are " + String.join(", ", known) + ".";
    for (ChangeProposal proposal : documents.proposals()) {
      if (proposal.proposed().parties() != null) {
        proposal
            .proposed()
            .parties()
            .impacts()
            .forEach(it -> check("Party Category", proposal.id(), it.category(), known, help));
      }
    }
    documents
        .records()
        .packages()
        .forEach(
            pack ->
                pack.responses()
                    .forEach(it -> check("Party Category", pack.id(), it.category(), known, help)));
    documents.records().contacts().map(Contacts::contacts).stream()
        .flatMap(List::stream)
        .forEach(it -> check("Party Category", null, it.category(), known, help));
  }

  private void check(String kind, Text record, Text word, Collection<String> known, String help) {
    if (word.value().isEmpty() || known.contains(word.value())) {
      return;
    }
    survey.report(
        Finding.of(rule, word.span(), "There is no " + kind + " `" + word + "`.")
            .item(record == null ? null : record.value())
            .respelt(word.value(), Suggestion.of(word.value(), known), help));
  }
}
