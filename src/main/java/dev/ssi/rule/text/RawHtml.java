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
      int told = -1;
      for (Span html : prose.html()) {
        // What follows in the same paragraph, such as the closing tag, is mended with it.
        if (html.start() >= told) {
          told = Math.max(html.end(), endOfBlock(prose, html));
          report(survey, prose, html);
        }
      }
    }
  }

  private void report(Survey survey, Prose prose, Span html) {
    survey.report(
        Finding.of(
                this,
                firstLine(html),
                "This is read as HTML, which is not published, so readers would not see it.")
            .item(prose.item())
            .help(
                html.text().startsWith("<!--")
                    ? "Keep notes elsewhere: these files are what is published."
                    : "Use Markdown; put `<` and `>` that are meant as such between backticks."));
  }

  /** Where the paragraph that HTML stands in ends, or the HTML itself when it stands in none. */
  private static int endOfBlock(Prose prose, Span html) {
    return prose.blocks().stream()
        .map(Prose.Block::span)
        .filter(block -> block.start() <= html.start() && html.end() <= block.end())
        .map(Span::end)
        .findFirst()
        .orElse(html.end());
  }

  private static Span firstLine(Span html) {
    int end = html.start();
    while (end < html.end() && "\r\n".indexOf(html.file().text().charAt(end)) < 0) {
      end++;
    }
    return html.file().span(html.start(), end);
  }
}
