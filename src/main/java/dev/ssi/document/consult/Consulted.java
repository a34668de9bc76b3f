package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Route;
import dev.ssi.document.consult.Pack.Decided;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Proposed;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as the pack puts it.
 *
 * @param revision that the package took in, or null
 * @param digest of its text as proposed, or null where it could not be read
 * @param rank 1 is the first; 0 where none is given
 * @param record what the proposal says of itself
 * @param decided what was decided on it as a part of this package
 * @param impacts declared by the proposal, and reached by its text
 * @param changes of the items it names, in the proposed text
 */
public record Consulted(
    String revision,
    String digest,
    int rank,
    ChangeProposal record,
    List<Decided> decided,
    Impacts impacts,
    List<Change> changes) {
  private static final Proposed NOTHING =
      new Proposed(
          null, null, null, List.of(), null, null, null, null, null, List.of(), null, null, null);

  public Consulted {
    decided = List.copyOf(decided);
    changes = List.copyOf(changes);
  }

  public String id() {
    return record.id().value();
  }

  public String title() {
    return record.title() == null ? "" : record.title().value();
  }

  /** The details that the proposal gives; each may be missing. */
  public Proposed said() {
    return saidBy(record);
  }

  static Proposed saidBy(ChangeProposal record) {
    return record.proposed() == null ? NOTHING : record.proposed();
  }

  /** The strictest route that a change of it must take; empty where its text changes nothing. */
  public Optional<Route> route() {
    return changes.stream().map(Change::route).max(Route::compareTo);
  }
}
