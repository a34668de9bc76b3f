package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Period;
import dev.ssi.rule.Survey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Deployments that take effect outside the days on which SEC Parties were told to expect them. */
record DatesMoved(Rule rule) {

  /** A proposal, and the days that were told for its deployment. */
  private record Told(ChangeProposal proposal, Period days) {
    /** As the proposal was when it was consulted on, where that is known. */
    static Optional<Told> of(ChangeProposal proposal, LocalDate day, Survey survey) {
      ChangeProposal then =
          new Variations(survey.register())
              .issuedWith(proposal.id().value(), day)
              .flatMap(pack -> EditedSince.then(proposal, pack, survey.evidence()))
              .orElse(proposal);
      return Optional.ofNullable(then.proposed())
          .map(Proposed::timescale)
          .map(Proposed.Timescale::deploy)
          .filter(days -> days.from() != null && days.to() != null)
          .map(days -> new Told(proposal, days));
    }

    boolean has(LocalDate day) {
      return !day.isBefore(days.from().date()) && !day.isAfter(days.to().date());
    }

    String words() {
      return days.from().date() + " to " + days.to().date();
    }
  }

  void check(Survey survey) {
    Map<String, Map<String, List<Told>>> moved = new TreeMap<>();
    for (ChangeProposal proposal : survey.register().proposals()) {
      gather(proposal, survey, moved);
    }
    moved.forEach(
        (deployment, packages) ->
            packages.forEach(
                (pack, told) ->
                    survey.report(
                        finding(
                            survey.register().deployment(deployment).orElseThrow(), pack, told))));
  }

  private static void gather(
      ChangeProposal proposal, Survey survey, Map<String, Map<String, List<Told>>> moved) {
    for (Deployment deployment : survey.register().deploymentsOf(proposal.id().value())) {
      if (deployment.effective() != null) {
        LocalDate day = deployment.effective().date();
        Optional<Told> told = Told.of(proposal, day, survey).filter(each -> !each.has(day));
        told.flatMap(each -> unvaried(each, deployment, survey))
            .ifPresent(
                pack ->
                    moved
                        .computeIfAbsent(deployment.id().value(), key -> new TreeMap<>())
                        .computeIfAbsent(pack.id().value(), key -> new ArrayList<>())
                        .add(told.orElseThrow()));
      }
    }
  }

  /** The package that told other days, unless a decision has varied it in time. */
  private static Optional<ConsultationPackage> unvaried(
      Told told, Deployment deployment, Survey survey) {
    LocalDate effective = deployment.effective().date();
    Variations variations = new Variations(survey.register());
    Subject moved = new Subject(told.proposal().id(), null, null, null);
    return variations
        .issuedWith(told.proposal().id().value(), effective)
        .filter(pack -> !variations.covers(pack, moved, effective));
  }

  private Finding finding(Deployment deployment, String pack, List<Told> moved) {
    Finding finding =
        Finding.of(
                rule,
                deployment.effective().span(),
                deployment.id()
                    + " takes effect on "
                    + deployment.effective().date()
                    + ", but "
                    + pack
                    + " was consulted on with other days for "
                    + Sentences.listed(
                        moved.stream()
                            .map(Told::proposal)
                            .map(ChangeProposal::id)
                            .map(each -> each.value())
                            .toList(),
                        "and")
                    + ", and no decision varied that.")
            .item(deployment.id().value());
    for (Told each : moved) {
      finding =
          finding.related(
              each.days().from().span(), "told for " + each.proposal().id() + ": " + each.words());
    }
    return finding.help(
        "Keep to the days that were told, or record the decision with `outcome: varied` that names"
            + " each of the proposals; no new consultation is needed.");
  }
}
