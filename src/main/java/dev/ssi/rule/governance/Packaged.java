package dev.ssi.rule.governance;

import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Proposed;
import dev.ssi.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a proposal stands to the packages that may take it in. */
final class Packaged {
  private static final Comparator<ConsultationPackage> LATEST =
      Comparator.comparing(Packaged::begins).thenComparing(pack -> pack.id().value());

  private Packaged() {}

  /**
   * The package that a proposal is in; of several, after it was deferred, the last. An earlier one
   * took in an earlier revision.
   */
  static Optional<ConsultationPackage> in(ChangeProposal proposal, Register register) {
    List<ConsultationPackage> all = register.packagesWith(proposal.id().value());
    return all.stream().max(LATEST);
  }

  private static LocalDate begins(ConsultationPackage pack) {
    if (pack.issued() != null) {
      return pack.issued().date();
    }
    // What is not issued yet comes after all that was.
    return LocalDate.MAX;
  }

  /** Whether somebody still has to see to the proposal, for it is not given up. */
  static boolean isWaiting(ChangeProposal proposal) {
    Proposed proposed = proposal.proposed();
    return proposed != null && proposed.withdrawn() == null && proposed.supersededBy() == null;
  }

  /** Whether it goes by a package and is in none, nor past one. */
  static boolean awaitsPackage(ChangeProposal proposal, Register register) {
    return proposal.route().is(RecordedRoute.SSI_CHANGE_PROCESS)
        && proposal.effective() == null
        && register.packagesWith(proposal.id().value()).isEmpty()
        && register.decisionsOn(proposal.id().value()).isEmpty();
  }

  /** Where a package names a proposal. */
  static Span place(ConsultationPackage pack, ChangeProposal proposal) {
    return pack.proposals().stream()
        .filter(entry -> entry.proposal().is(proposal.id().value()))
        .map(entry -> entry.proposal().span())
        .findFirst()
        .orElse(pack.id().span());
  }
}
