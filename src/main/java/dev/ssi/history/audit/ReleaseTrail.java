package dev.ssi.history.audit;

import dev.ssi.history.Stage;
import dev.ssi.model.governance.Release;
import java.util.List;

/**
 * What one release changed.
 *
 * @param stage the release itself; or, of what is not released yet, the documents at hand
 * @param version or null of what is not released yet
 * @param previous the name of the release before, or null for the first
 * @param record of the release, or null where there is none
 * @param accounts of every item that changed, in the order of the delta's kinds and ids; of the
 *     first release, of every item
 */
public record ReleaseTrail(
    Stage stage, String version, String previous, Release record, List<Account> accounts) {
  public ReleaseTrail {
    accounts = List.copyOf(accounts);
  }

  /** Whether nothing came before, so that every item is new and no proposal asked for it. */
  public boolean isFirst() {
    return previous == null && version != null;
  }
}
