package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.Templates;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A page as a file, drawn when it is written.
 *
 * @param template such as {@code live/home.jte}
 * @param page the template's only parameter
 */
public record PageFace(String template, Object page) implements Publication.Face {
  private static final int USUAL = 16_384;

  @Override
  public void write(OutputStream out) throws IOException {
    Templates.write(template, page, out);
  }

  /** The whole page. */
  public String html() {
    StringBuilder html = new StringBuilder(USUAL);
    Templates.render(template, page, html);
    return html.toString();
  }
}
