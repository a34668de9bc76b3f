package dev.ssi.model;

import dev.ssi.model.governance.Proposed;
import java.util.List;

/**
 * The record of a change that was proposed. It tells of its time: an item that it names may not
 * exist yet, or no longer.
 *
 * @param action whether functionality is added, removed or amended: {@code add}, {@code remove} or
 *     {@code amend}
 * @param route the route declared: {@code section-d}, {@code ssi-change-process} or {@code
 *     editorial}
 * @param modification the reference of the SEC modification, or null
 * @param effective the day from which the change applies, or null when it is not known
 * @param proposed what else it says: the details a consultation needs, and its history
 */
public record ChangeProposal(
    Text id,
    Text title,
    Text action,
    List<Target> items,
    Text reason,
    Text route,
    Text modification,
    Text effective,
    Proposed proposed) {
  public ChangeProposal {
    items = List.copyOf(items);
  }

  /**
   * What is done to one item.
   *
   * @param id of an item of any kind, of a User Role or of an access level; a defined term; or, for
   *     running text, the path of its file without {@code .md}
   */
  public record Target(Text id, Text operation) {}
}
