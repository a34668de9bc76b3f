package dev.ssi.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The templates of the pages, which were compiled when this tool was built. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "dev.ssi.document.page");

  private Templates() {}

  /**
   * Writes a page piece by piece, so that no more of it is held than its longest piece.
   *
   * @param template such as {@code delta/page.jte}
   * @param page the template's only parameter
   * @param out where the page goes; the encoding that the page declares is UTF-8
   * @throws UncheckedIOException if it cannot be written to
   */
  public static void render(String template, Object page, Appendable out) {
    ENGINE.render(template, page, new AppendableOutput(out));
  }

  /**
   * Writes a page in UTF-8. It is held as bytes until it is whole: as a string, a page with a
   * single letter that is not Latin would cost several times as much to put together and to encode.
   *
   * @throws IOException if it cannot be written
   * @see #render(String, Object, Appendable)
   */
  public static void write(String template, Object page, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    ENGINE.render(template, page, bytes);
    bytes.writeTo(out);
  }

  private record AppendableOutput(Appendable out) implements TemplateOutput {
    @Override
    public void writeContent(String value) {
      writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
      try {
        out.append(value, beginIndex, endIndex);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
