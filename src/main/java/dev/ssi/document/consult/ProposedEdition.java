package dev.ssi.document.consult;

import dev.ssi.delta.Edition;
import dev.ssi.delta.ProposalText;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import java.util.Optional;

/** The text proposed, with the proposals as they stood when it was written. */
final class ProposedEdition {
  private final Register now;
  private final Register then;
  private final Edition edition;

  /**
   * @param now the records at hand
   * @param edition the text proposed
   */
  ProposedEdition(Register now, Edition edition) {
    this.now = now;
    this.then = new Register(edition.trace().documents());
    this.edition = edition;
  }

  /**
   * A proposal as a package took it in. The record at hand may have been revised since; the text
   * then tells what the one that was taken in said.
   *
   * @return nothing if there is no such proposal at hand
   */
  Optional<ChangeProposal> asTaken(Entry entry) {
    String id = entry.proposal().value();
    Optional<ChangeProposal> present = now.proposal(id);
    return present
        .filter(proposal -> !isTaken(proposal, entry))
        .flatMap(other -> then.proposal(id).filter(proposal -> isTaken(proposal, entry)))
        .or(() -> present);
  }

  private static boolean isTaken(ChangeProposal proposal, Entry entry) {
    Text revision = Consulted.saidBy(proposal).revision();
    return entry.revision() == null || revision == null || revision.is(entry.revision().value());
  }

  /** The digest of the text under a proposal, or null where it could not be read. */
  String digest(ChangeProposal proposal) {
    return ProposalText.of(proposal, edition).digest().orElse(null);
  }
}
