package dev.ssi.governance;

import java.util.List;

/**
 * How the text under a proposal differs from the one that was agreed.
 *
 * @param revision where the agreed text was looked for, or null when no record says
 * @param problem why it is not known what differs, as a sentence; or null
 * @param editorial whether nothing differs that anyone must do, or may do
 * @param places where words differ
 */
public record Departures(String revision, String problem, boolean editorial, List<Place> places) {
  public Departures {
    places = List.copyOf(places);
  }

  /**
   * A place of the text where words differ.
   *
   * @param field such as {@code requirement FC-SMI-07.2}
   */
  public record Place(String item, String field, List<Stretch> words) {
    public Place {
      words = List.copyOf(words);
    }
  }

  /**
   * Words that stay, go or come.
   *
   * @param sign {@code =}, {@code -} or {@code +}
   */
  public record Stretch(String sign, String text) {}
}
