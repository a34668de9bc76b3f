package dev.ssi.document.live;

import dev.ssi.document.Resources;
import java.util.List;

/** How the site was made, and how to use and to cite it. */
public record AboutPage(SiteFacts site) {
  /** Something made by others that is part of the site. */
  public record Licence(String name, String use, String text) {}

  public Shell shell() {
    return Shell.of(site, Place.ABOUT, "About this site")
        .with(
            List.of(
                new Shell.Entry(1, "How it was made", "made"),
                new Shell.Entry(1, "How to cite it", "cite"),
                new Shell.Entry(1, "Search and keyboard", "search"),
                new Shell.Entry(1, "For every reader", "access"),
                new Shell.Entry(1, "Limits", "limits"),
                new Shell.Entry(1, "Licences", "licences")));
  }

  /** The document and version of a citation. */
  public String cited() {
    SiteFacts.DocumentFacts document = site.documents().get(site.documents().size() - 1);
    return document.title() + (document.version() == null ? "" : ", version " + document.version());
  }

  public List<Licence> licences() {
    return List.of(
        new Licence(
            "MiniSearch 7.2.0",
            "finds what is typed into the search box",
            Resources.text("live/minisearch-LICENSE.txt")));
  }
}
