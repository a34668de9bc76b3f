package dev.ssi.delta;

import java.util.Locale;

/**
 * What becomes of the right of one role at one component, as it takes effect: after defaults.
 *
 * @param component the id now, or as it was when the component went
 * @param role the id now, or as it was when the role went
 * @param before the level, or null where there was no component, no role or no word of it
 * @param after likewise
 */
public record AccessChange(
    String component, String role, String before, String after, Effect effect) {

  /** What the change does to the right. */
  public enum Effect {
    WIDENED,
    NARROWED,
    /** To a level that neither includes the old one nor is included in it. */
    SIDEWAYS,
    /** The component or the role came, and with it a right. */
    ADDED,
    /** The component or the role went, and with it a right. */
    REMOVED;

    /** The word used in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
