package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Prose;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;

/** HTML in a text, which is not published. */
public final class RawHtml implements Check {
  @Override
  public String id() {
    return "text.raw-html";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "The two documents are published: SECMP0058, section 7, asks for “a live version of the SSI"
        + " Baseline Requirements Document”.";
  }

  @Override
  public void check(Survey survey) {
    for (Prose prose : survey.trace().documents().prose()) {
      for (Span html : prose.html()) {
        survey.report(
            Finding.of(
                    this,
                    firstLine(html),
                    "This is read as HTML and would be left out of what is published.")
                .item(prose.item())
                .help("Use Markdown; put `<` and `>` that are meant as such between backticks."));
      }
    }
  }

  private static Span firstLine(Span html) {
    int end = html.start();
    while (end < html.end() && "\r\n".indexOf(html.file().text().charAt(end)) < 0) {
      end++;
    }
    return html.file().span(html.start(), end);
  }
}
