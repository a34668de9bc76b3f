package dev.ssi.document.live;

import java.util.Arrays;
import java.util.List;

/** The entries of the main navigation, in order. */
public enum Place {
  HOME("Home", "index.html"),
  APPENDIX("Appendix AH", "appendix-ah.html"),
  BASELINE("Baseline Requirements", "baseline.html"),
  ACCESS("Who may access what", "access.html"),
  TRACEABILITY("Traceability", "traceability.html"),
  ROLES("I am a …", "roles.html"),
  /** Only where the documents keep records of changes. */
  STATUS("Changes", "status.html"),
  /** Only where the documents keep records of changes. */
  AUDIT("Audit trail", "audit.html"),
  DEFINITIONS("Definitions", "definitions.html"),
  INDEX("A–Z", "index-a-z.html"),
  ABOUT("About", "about.html");

  private final String title;
  private final String address;

  Place(String title, String address) {
    this.title = title;
    this.address = address;
  }

  /**
   * The entries of a site.
   *
   * @param hasBoard whether the documents keep records of changes
   */
  static List<Place> in(boolean hasBoard) {
    return Arrays.stream(values())
        .filter(place -> hasBoard || place != STATUS && place != AUDIT)
        .toList();
  }

  public String title() {
    return title;
  }

  /** The page that the entry leads to. */
  public String address() {
    return address;
  }

  public PageLink link() {
    return new PageLink(title, address);
  }
}
