package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * A page as a file. It is made and drawn when it is written, so that no more than a few are held.
 *
 * @param template such as {@code live/home.jte}
 * @param page makes the template's only parameter
 */
public record PageFace(String template, Supplier<?> page) implements Publication.Face {
  private static final int USUAL = 16_384;

  @Override
  public void write(OutputStream out) throws IOException {
    Templates.write(template, page.get(), out);
  }

  /** The whole page. */
  public String html() {
    StringBuilder html = new StringBuilder(USUAL);
    Templates.render(template, page.get(), html);
    return html.toString();
  }
}
