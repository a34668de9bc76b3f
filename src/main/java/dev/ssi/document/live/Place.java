package dev.ssi.document.live;

/** The entries of the main navigation, in order. */
public enum Place {
  HOME("Home", "index.html"),
  APPENDIX("Appendix AH", "appendix-ah.html"),
  BASELINE("Baseline Requirements", "baseline.html"),
  ACCESS("Who may access what", "access.html"),
  TRACEABILITY("Traceability", "traceability.html"),
  ROLES("I am a …", "roles.html"),
  DEFINITIONS("Definitions", "definitions.html"),
  INDEX("A–Z", "index-a-z.html"),
  ABOUT("About", "about.html");

  private final String title;
  private final String address;

  Place(String title, String address) {
    this.title = title;
    this.address = address;
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
