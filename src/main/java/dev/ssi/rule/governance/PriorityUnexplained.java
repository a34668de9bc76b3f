package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Placeholders;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Proposed.Priority;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change that is consulted on without saying how it stands to the others, whose wish it is, and
 * why; and two of one package that claim the same rank.
 */
public final class PriorityUnexplained implements Check {
  @Override
  public String id() {
    return "governance.priority-unexplained";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “there needed to be a level of detail given by DCC as to why certain SSI"
        + " changes are prioritised”.";
  }

  @Override
  public void check(Survey survey) {
    Register register = survey.register();
    for (ChangeProposal proposal : register.proposals()) {
      if (Packaged.isWaiting(proposal)) {
        List<String> missing = missing(proposal.proposed().priority());
        Optional<ConsultationPackage> pack = Packaged.in(proposal, register);
        if (!missing.isEmpty() && isAsked(proposal, register)) {
          report(survey, proposal, missing, pack);
        }
      }
    }
    register.packages().forEach(pack -> checkRanks(survey, pack));
  }

  /** Whether a proposal that is waiting must explain its priority here. */
  static boolean isAsked(ChangeProposal proposal, Register register) {
    return Packaged.in(proposal, register).isPresent()
        || Packaged.awaitsPackage(proposal, register);
  }

  private static List<String> missing(Priority priority) {
    List<String> missing = new ArrayList<>();
    if (priority == null || priority.rank() == null) {
      missing.add("its rank");
    }
    if (priority == null || priority.origin() == null) {
      missing.add("its origin");
    }
    if (priority == null || !Placeholders.isWritten(priority.rationale())) {
      missing.add("why it has that rank");
    }
    return missing;
  }

  private void report(
      Survey survey,
      ChangeProposal proposal,
      List<String> missing,
      Optional<ConsultationPackage> pack) {
    Finding finding =
        Finding.of(
                this,
                place(proposal),
                proposal.id()
                    + " does not say "
                    + Phrase.list(missing, "and")
                    + (pack.isPresent()
                        ? ", so SEC Parties cannot weigh it against the others of "
                            + pack.get().id()
                            + "."
                        : "; it must before it is consulted on."))
            .item(proposal.id().value())
            .help(
                "Write `priority: {rank: 1, origin: user, rationale: …}`; the origin is user, dcc or"
                    + " regulatory.");
    survey.report(
        pack.map(
                found ->
                    finding.related(Packaged.place(found, proposal), "taken into the package here"))
            .orElse(finding.severity(Severity.NOTE)));
  }

  private static Span place(ChangeProposal proposal) {
    Priority priority = proposal.proposed().priority();
    if (priority == null) {
      return proposal.id().span();
    }
    for (Text part : new Text[] {priority.rationale(), priority.rank(), priority.origin()}) {
      if (part != null) {
        return part.span();
      }
    }
    return proposal.id().span();
  }

  private void checkRanks(Survey survey, ConsultationPackage pack) {
    Map<String, ChangeProposal> byRank = new TreeMap<>();
    for (ConsultationPackage.Entry entry : pack.proposals()) {
      Optional<ChangeProposal> proposal =
          survey
              .register()
              .proposal(entry.proposal().value())
              .filter(Packaged::isWaiting)
              .filter(it -> Packaged.in(it, survey.register()).filter(pack::equals).isPresent())
              .filter(it -> rank(it) != null);
      if (proposal.isPresent()) {
        ChangeProposal first = byRank.putIfAbsent(rank(proposal.get()).value(), proposal.get());
        if (first != null && !first.equals(proposal.get())) {
          reportTie(survey, pack, first, proposal.get());
        }
      }
    }
  }

  private static Text rank(ChangeProposal proposal) {
    Priority priority = proposal.proposed().priority();
    return priority == null ? null : priority.rank();
  }

  private void reportTie(
      Survey survey, ConsultationPackage pack, ChangeProposal first, ChangeProposal second) {
    survey.report(
        Finding.of(
                this,
                rank(second).span(),
                second.id()
                    + " has the rank "
                    + rank(second)
                    + ", which "
                    + first.id()
                    + " has in "
                    + pack.id()
                    + " already, so neither is put before the other.")
            .severity(Severity.WARNING)
            .item(second.id().value())
            .related(rank(first).span(), "the same rank")
            .help("Give one of the two another rank."));
  }
}
