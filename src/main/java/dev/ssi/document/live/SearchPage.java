package dev.ssi.document.live;

/** The page that shows all that a search finds. */
public record SearchPage(SiteFacts site) {
  static final String ADDRESS = "search.html";

  public Shell shell() {
    return Shell.of(site, null, "Search", ADDRESS);
  }
}
