package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that stands for text still to be written. */
public final class Placeholder implements ProseCheck {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b(?:TBC|TBD|TBA|TODO|FIXME|XXX+)\\b|\\?\\?\\?+"
              + "|\\b(?:[Tt]o be (?:confirmed|determined|decided|completed)|[Ll]orem ipsum)\\b"
              + "|\\[(?:insert|add|date|name|number)\\b[^\\]\\r\\n]{0,80}\\]");

  @Override
  public String id() {
    return "text.placeholder";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String authority() {
    return "The two documents are published: SECMP0058, section 7, asks for “a live version of the SSI"
        + " Baseline Requirements Document”.";
  }

  @Override
  public Passages over(Survey survey) {
    return (prose, words) -> {
      Matcher placeholder = PLACEHOLDER.matcher(words);
      while (placeholder.find()) {
        survey.report(
            Finding.of(
                    this,
                    prose.at(placeholder.start(), placeholder.end()),
                    "“" + placeholder.group() + "” stands for text that is still to be written.")
                .item(prose.item())
                .help("Write the text, or leave the sentence out until it can be written."));
      }
    };
  }
}
