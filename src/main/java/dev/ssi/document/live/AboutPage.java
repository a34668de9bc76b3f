package dev.ssi.document.live;

/** How the site was made, and how to use and to cite it. */
public record AboutPage(SiteFacts site) {
  public Shell shell() {
    return Shell.of(site, Place.ABOUT, "About this site");
  }
}
