package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.document.Templates;
import java.io.UncheckedIOException;

/**
 * The delta document as a page: one file that needs no other, and no script, to be read or printed.
 */
public final class DeltaHtml {
  private DeltaHtml() {}

  /** The whole page. */
  public static String render(Delta delta) {
    StringBuilder page = new StringBuilder();
    render(delta, page);
    return page.toString();
  }

  /**
   * Writes the page change by change, so that no more of it is held than one change.
   *
   * @param out where the page goes; the encoding that the page declares is UTF-8
   * @throws UncheckedIOException if it cannot be written to
   */
  public static void render(Delta delta, Appendable out) {
    Templates.render("delta/page.jte", new DeltaPage(delta), out);
  }
}
