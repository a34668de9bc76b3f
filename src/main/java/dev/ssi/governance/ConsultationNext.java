package dev.ssi.governance;

import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a package lacks, and who acts next, up to the decision on it. */
final class ConsultationNext {
  private final Reckoning reckoning;
  private final ConsultationPackage pack;

  ConsultationNext(Reckoning reckoning, ConsultationPackage pack) {
    this.reckoning = reckoning;
    this.pack = pack;
  }

  List<String> missing(State state) {
    List<String> missing = new ArrayList<>();
    if (state == State.PACKAGED) {
      missing.add("the issue of the consultation");
    } else if (state == State.CONSULTING && pack.closes() == null) {
      missing.add("the day it closes");
    } else if (state == State.CLOSED) {
      if (unanswered() > 0) {
        missing.add(answers());
      }
      missing.add("a decision");
    }
    return missing;
  }

  /**
   * @param needed the day on which development is to begin, or null
   */
  Next next(State state, LocalDate needed) {
    return switch (state) {
      case PACKAGED ->
          new Next(
              Reckoning.words(pack.issuedBy(), "DCC or SECAS"),
              "issue the consultation",
              reckoning.due(pack.issued()));
      case CONSULTING ->
          pack.closes() == null
              ? new Next(Reckoning.DCC, "say when it closes", null)
              : new Next("SEC Parties", "respond", reckoning.due(pack.closes()));
      case CLOSED ->
          unanswered() > 0
              ? new Next(Reckoning.DCC, "give " + answers(), reckoning.due(needed))
              : new Next(reckoning.deciders(), "decide on it", reckoning.due(needed));
      default -> null;
    };
  }

  private String answers() {
    return unanswered() == 1
        ? "an answer to 1 response"
        : "answers to " + unanswered() + " responses";
  }

  private long unanswered() {
    return pack.responses().stream()
        .filter(response -> reckoning.isPast(response.received()))
        .map(Response::reply)
        .filter(reply -> Reckoning.words(reply, "").isEmpty())
        .count();
  }
}
