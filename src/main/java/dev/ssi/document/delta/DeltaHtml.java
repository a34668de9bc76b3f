package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The delta document as a page: one file that needs no other, and no script, to be read or printed.
 */
public final class DeltaHtml {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DeltaHtml.class.getClassLoader(), "dev.ssi.document.page");

  private DeltaHtml() {}

  /** The whole page. */
  public static String render(Delta delta) {
    StringOutput output = new StringOutput();
    render(delta, output);
    return output.toString();
  }

  /**
   * Writes the page change by change, so that no more of it is held than one change.
   *
   * @param out where the page goes; the encoding that the page declares is UTF-8
   * @throws UncheckedIOException if it cannot be written to
   */
  public static void render(Delta delta, Appendable out) {
    render(delta, new AppendableOutput(out));
  }

  private static void render(Delta delta, TemplateOutput output) {
    TEMPLATES.render("delta/page.jte", new DeltaPage(delta), output);
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
