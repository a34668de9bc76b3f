package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.governance.Mandate;
import dev.ssi.model.governance.Body.Delegation;
import java.util.Optional;

/** Says why a body had no power of the Panel on a day. */
final class Mandates {
  private Mandates() {}

  /** A clause such as {@code its delegation by Panel paper 71/06 had ended on 2020-06-30}. */
  static String why(Mandate mandate) {
    return mandate
        .lapsed()
        .map(each -> delegation(each) + " had ended on " + each.inForce().until().date())
        .or(
            () ->
                mandate
                    .later()
                    .map(
                        each ->
                            delegation(each) + " begins only on " + each.inForce().from().date()))
        .orElse("the Panel has delegated nothing to it");
  }

  private static String delegation(Delegation delegation) {
    return "its delegation by " + delegation.reference();
  }

  /** Adds where the delegation stands that was not in force. */
  static Finding related(Finding finding, Mandate mandate) {
    Optional<Delegation> nearest = mandate.lapsed().or(mandate::later);
    return nearest
        .map(each -> finding.related(each.reference().span(), "the delegation"))
        .orElseGet(() -> finding.related(mandate.body().id().span(), "the body"));
  }
}
