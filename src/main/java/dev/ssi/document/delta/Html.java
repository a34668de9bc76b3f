package dev.ssi.document.delta;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;

/** Writes elements and text; what an author wrote goes through {@link #text} alone. */
final class Html {
  /** The first of the signs that Unicode has for control characters. */
  private static final char CONTROL_PICTURES = '\u2400';

  private final TemplateOutput out;

  Html(TemplateOutput out) {
    this.out = out;
  }

  /** Mark-up of our own. */
  Html raw(String markup) {
    out.writeContent(markup);
    return this;
  }

  /** Text as it is to be read; a control character is shown as the sign that stands for it. */
  Html text(String text) {
    Escape.htmlContent(text.chars().anyMatch(Html::isControl) ? pictured(text) : text, out);
    return this;
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\t' && letter != '\n';
  }

  private static String pictured(String text) {
    StringBuilder pictured = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      pictured.append(isControl(letter) ? (char) (CONTROL_PICTURES + letter) : letter);
    }
    return pictured.toString();
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
