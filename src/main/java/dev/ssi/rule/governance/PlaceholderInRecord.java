package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Details;
import dev.ssi.governance.Details.Gap;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Placeholders;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Waiver;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.rule.governance.Writings.Writing;
import dev.ssi.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word in a record of governance that stands for text still to be written. What the rules on the
 * six details and on priority report is left to them.
 */
public final class PlaceholderInRecord implements Check {
  private static final String DRAFT = "Write it before the proposal is taken into a package.";
  private static final String UNASKED = "Write it before SEC Parties are asked.";
  private static final String LATE = "Write it; leave out a field that may be absent until then.";

  @Override
  public String id() {
    return "governance.placeholder";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 8: “an audit trail for SEC Parties to have an ongoing view of changes to"
        + " the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    Records records = register.documents().records();
    register.proposals().stream()
        .filter(each -> each.proposed() != null)
        .forEach(each -> check(survey, each));
    register.packages().forEach(each -> check(survey, each));
    records.decisions().forEach(each -> check(survey, each.id(), Writings.of(each)));
    records.deployments().forEach(each -> check(survey, each.id(), Writings.of(each)));
    records.bodies().forEach(each -> check(survey, each.id(), Writings.of(each)));
    records.contacts().ifPresent(each -> check(survey, null, Writings.of(each)));
    records.policy().ifPresent(each -> check(survey, null, Writings.of("title", each.title())));
    for (Waiver each : records.waivers()) {
      check(survey, null, Writings.of("reason", each.reason()));
    }
  }

  private void check(Survey survey, ChangeProposal proposal) {
    if (!Packaged.isWaiting(proposal)) {
      check(survey, proposal.id(), Writings.ofGivenUp(proposal));
      return;
    }
    Severity severity = severity(proposal, survey.register());
    Set<Span> elsewhere = reportedElsewhere(proposal, survey.register());
    for (Writing each : Writings.of(proposal)) {
      if (!elsewhere.contains(each.text().span())) {
        String help = severity == Severity.ERROR ? LATE : DRAFT;
        report(survey, proposal.id(), each, severity, help);
      }
    }
  }

  /** A draft may hold such marks; what is whole but for them is nearly none. */
  private static Severity severity(ChangeProposal proposal, Register register) {
    String id = proposal.id().value();
    boolean open =
        proposal.effective() == null
            && register.packagesWith(id).isEmpty()
            && register.decisionsOn(id).isEmpty();
    return !open
        ? Severity.ERROR
        : Details.gaps(proposal).isEmpty() ? Severity.WARNING : Severity.NOTE;
  }

  /** The places where another rule says that something is still to be written. */
  private static Set<Span> reportedElsewhere(ChangeProposal proposal, Register register) {
    Set<Span> places = new HashSet<>();
    if (Packaged.in(proposal, register).isPresent()) {
      Details.gaps(proposal).stream().map(Gap::place).forEach(places::add);
    }
    if (proposal.proposed().priority() != null
        && proposal.proposed().priority().rationale() != null
        && PriorityUnexplained.isAsked(proposal, register)) {
      places.add(proposal.proposed().priority().rationale().span());
    }
    return places;
  }

  private void check(Survey survey, ConsultationPackage pack) {
    boolean issued = pack.issued() != null;
    for (Writing each : Writings.of(pack)) {
      Severity severity = issued ? Severity.ERROR : Severity.WARNING;
      report(survey, pack.id(), each, severity, issued ? LATE : UNASKED);
    }
  }

  private void check(Survey survey, Text id, List<Writing> texts) {
    texts.forEach(each -> report(survey, id, each, Severity.ERROR, LATE));
  }

  private void report(Survey survey, Text id, Writing writing, Severity severity, String help) {
    if (writing.isOfHistory() && !Placeholders.isNothingElse(writing.text())) {
      return;
    }
    for (Span mark : Placeholders.in(writing.text())) {
      survey.report(
          Finding.of(
                  this,
                  mark,
                  "“"
                      + mark.text().replaceAll("\\s+", " ")
                      + "” stands for text that is still to be written under `"
                      + writing.field()
                      + (id == null ? "`." : "` of " + id + "."))
              .severity(severity)
              .item(id == null ? null : id.value())
              .help(help));
    }
  }
}
