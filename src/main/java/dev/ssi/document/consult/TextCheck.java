package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Route;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Holds the proposed text of a proposal against what the package took in. */
final class TextCheck {
  private final Entry entry;
  private final ChangeProposal proposal;
  private final List<Change> changes;
  private final List<Gap> gaps = new ArrayList<>();

  private TextCheck(Entry entry, ChangeProposal proposal, List<Change> changes) {
    this.entry = entry;
    this.proposal = proposal;
    this.changes = changes;
  }

  /**
   * What does not hold.
   *
   * @param changes of the items that the proposal names
   * @param digest of the text proposed, or null where it could not be read
   */
  static List<Gap> of(Entry entry, ChangeProposal proposal, List<Change> changes, String digest) {
    TextCheck check = new TextCheck(entry, proposal, changes);
    check.revision();
    check.items();
    check.digest(digest);
    return check.gaps;
  }

  /** Whether it needs a modification of the SEC and cites none. */
  static boolean lacksModification(ChangeProposal proposal, List<Change> changes) {
    return !Given.isSaid(proposal.modification())
        && changes.stream().anyMatch(change -> change.route() == Route.SECTION_D);
  }

  private void revision() {
    Text taken = entry.revision();
    Text now = Consulted.saidBy(proposal).revision();
    if (taken != null && now != null && !taken.is(now.value())) {
      gap("The package took in revision " + taken + ", and the record is at " + now + ".");
    }
  }

  private void items() {
    List<String> unchanged =
        proposal.items().stream()
            .map(target -> target.id().value())
            .filter(id -> changes.stream().noneMatch(change -> Targets.isOf(change, id)))
            .toList();
    if (!unchanged.isEmpty()) {
      gap("Its text is missing: nothing changes at " + Phrase.list(unchanged, "and") + ".");
    }
  }

  private void digest(String shown) {
    if (entry.digest() != null && shown != null && !entry.digest().is(shown)) {
      gap(
          "The text proposed is not the one that the package took in: its digest is "
              + shown
              + ", and the package says "
              + entry.digest()
              + ".");
    }
  }

  private void gap(String what) {
    gaps.add(new Gap(proposal.id().value(), what));
  }
}
