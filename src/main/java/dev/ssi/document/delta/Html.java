package dev.ssi.document.delta;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** Writes elements and text; what an author wrote goes through {@link #text} alone. */
final class Html {
  private final TemplateOutput out;

  Html(TemplateOutput out) {
    this.out = out;
  }

  /** Mark-up of our own. */
  Html raw(String markup) {
    out.writeContent(markup);
    return this;
  }

  /** Text as it is to be read. */
  Html text(String text) {
    Escape.htmlContent(text, out);
    return this;
  }

  Html attribute(String name, String value) {
    out.writeContent(" " + name + "=\"");
    Escape.htmlAttribute(value, out);
    out.writeContent("\"");
    return this;
  }

  /** A remark of ours within the text of the documents, which is no part of it. */
  Html note(String text) {
    return raw("<span class=\"n\">").text(text).raw("</span>");
  }

  /** Words for those who do not see how the text is set. */
  Html unseen(String text) {
    return raw("<span class=\"n vh\">").text(text).raw("</span>");
  }
}
