package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.Resources;
import java.nio.charset.StandardCharsets;

/** The look and the behaviour of the site: the same bytes for every edition. */
public final class SiteAssets {
  private SiteAssets() {}

  /** Adds the style sheet and the scripts to what is published. */
  public static void addTo(Publication site) {
    add(
        site,
        "site.css",
        Resources.text("base.css")
            + Resources.text("live/site.css")
            + Resources.text("live/item.css"));
    add(site, "site.js", Resources.text("live/site.js"));
  }

  private static void add(Publication site, String name, String text) {
    site.add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
