package dev.ssi.document.consult;

import dev.ssi.document.Templates;
import java.io.UncheckedIOException;

/** The pack as a page: one file that needs no other, and no script, to be read or printed. */
public final class PackHtml {
  private PackHtml() {}

  /** The whole page. */
  public static String render(Pack pack) {
    StringBuilder page = new StringBuilder();
    render(pack, page);
    return page.toString();
  }

  /**
   * Writes the page part by part.
   *
   * @param out where the page goes; the encoding that the page declares is UTF-8
   * @throws UncheckedIOException if it cannot be written to
   */
  public static void render(Pack pack, Appendable out) {
    Templates.render("consult/page.jte", new PackPage(pack), out);
  }
}
