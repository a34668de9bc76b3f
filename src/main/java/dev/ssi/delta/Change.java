package dev.ssi.delta;

import java.util.List;
import java.util.Optional;

/**
 * A change with the judgement on it.
 *
 * @param access rights that changed with it
 * @param impact what it reaches, nearest first
 * @param roles ids of the User Roles concerned
 * @param attribution the proposal it was made under, or null
 * @param suggestion what its author may have forgotten to declare, or null
 * @param fingerprint 16 hexadecimal digits that stand for exactly this change: its permanent link
 */
public record Change(
    ItemChange facts,
    Ruling ruling,
    List<AccessChange> access,
    List<Reach> impact,
    List<String> roles,
    Attribution attribution,
    String suggestion,
    String fingerprint) {
  public Change {
    access = List.copyOf(access);
    impact = List.copyOf(impact);
    roles = List.copyOf(roles);
  }

  public ItemKey key() {
    return facts.item().key();
  }

  public Route route() {
    return ruling.route();
  }

  public Optional<Attribution> proposal() {
    return Optional.ofNullable(attribution);
  }

  /** Whether Appendix AH is touched: its text, or the rights it gives. */
  public boolean isBinding() {
    return !access.isEmpty()
        || facts.edits().stream().anyMatch(edit -> edit.shown().binding())
        || facts.item().isBinding() && (facts.isWhole() || isElsewhere());
  }

  private boolean isElsewhere() {
    return facts.isDeclared() || facts.is(Operation.MOVED) || !facts.movedFields().isEmpty();
  }

  /** The folder of the document that is changed, the binding one where both are. */
  public String document() {
    return isBinding() ? "appendix-ah" : "baseline";
  }
}
