package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board;
import dev.ssi.governance.Register;
import dev.ssi.governance.Standing;
import dev.ssi.governance.State;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.rule.Survey;
import java.util.Arrays;
import java.util.List;

/** Holds the status that an author has written against what the records make it. */
record StoredStatus(Rule rule) {
  void check(Survey survey) {
    Register register = survey.register();
    boolean any =
        register.packages().stream().anyMatch(each -> each.status() != null)
            || register.proposals().stream().anyMatch(each -> status(each) != null);
    if (any) {
      AsOf asOf = latest(survey);
      Board board = Board.of(register, asOf);
      for (ChangeProposal each : register.proposals()) {
        status(each.id(), status(each), board, survey);
      }
      for (ConsultationPackage each : register.packages()) {
        status(each.id(), each.status(), board, survey);
      }
    }
  }

  /** A status was written with all records at hand: none of them is looked away from. */
  private static AsOf latest(Survey survey) {
    AsOf recorded = AsOf.of(null, survey.trace().documents());
    return survey.asOf().day().isAfter(recorded.day()) ? survey.asOf() : recorded;
  }

  private static Text status(ChangeProposal proposal) {
    return proposal.proposed() == null ? null : proposal.proposed().status();
  }

  private void status(Text id, Text status, Board board, Survey survey) {
    if (status == null) {
      return;
    }
    if (State.of(status.value()).isEmpty()) {
      survey.report(unknown(id, status));
      return;
    }
    board
        .standing(id.value())
        .filter(standing -> !status.is(standing.stateWord()))
        .map(standing -> differs(id, status, standing, board.asOf()))
        .ifPresent(survey::report);
  }

  private Finding unknown(Text id, Text status) {
    List<String> words = Arrays.stream(State.values()).map(State::word).toList();
    return Finding.of(
            rule,
            status.span(),
            "The status `" + status + "` of " + id + " is no state that a change can be in.")
        .item(id.value())
        .didYouMean(
            Suggestion.of(status.value(), words),
            "Take it out: the records tell where the change stands.");
  }

  private Finding differs(Text id, Text status, Standing standing, AsOf asOf) {
    return Finding.of(
            rule,
            status.span(),
            id
                + " says that it is `"
                + status
                + "`, but "
                + asOf.words()
                + ", the records make it `"
                + standing.stateWord()
                + "`: "
                + Sentences.closed(standing.why()))
        .item(id.value())
        .help("Take `status:` out, or add the record that is missing.")
        .fix(new Fix(Fix.Applicability.UNSAFE, status.span(), standing.stateWord()));
  }
}
