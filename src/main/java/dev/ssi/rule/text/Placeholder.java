package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.Placeholders;
import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.model.Words;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.regex.Matcher;

/** A word that stands for text still to be written. */
public final class Placeholder implements ProseCheck {
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
    checkTitles(survey);
    return (prose, words) ->
        prose.blocks().forEach(block -> check(survey, prose, words, block.span()));
  }

  private void check(Survey survey, Prose prose, Words words, Span block) {
    int at = block.start() - prose.span().start();
    int end = block.end() - prose.span().start();
    int[] beginnings = words.beginnings();
    for (int i = words.beginningFrom(at); i < beginnings.length && beginnings[i] < end; i++) {
      int beginning = beginnings[i];
      if (beginning >= at && mayBegin(words.letters(), beginning)) {
        Matcher placeholder = Placeholders.matcher(words.text()).region(beginning, end);
        if (placeholder.lookingAt()) {
          at = placeholder.end();
          report(survey, prose, prose.at(beginning, at));
        }
      }
    }
  }

  /** Titles are no passages of prose; those of the records of governance have a rule there. */
  private void checkTitles(Survey survey) {
    Documents documents = survey.trace().documents();
    for (Domain domain : documents.domains()) {
      check(survey, domain.id(), domain.title());
      domain.components().forEach(each -> check(survey, each.id(), each.title()));
    }
    documents.specifications().forEach(each -> check(survey, each.id(), each.title()));
    documents.epics().forEach(each -> check(survey, each.id(), each.title()));
    documents.processMaps().forEach(each -> check(survey, each.id(), each.title()));
  }

  private void check(Survey survey, Text id, Text title) {
    if (title != null && mayHold(title.value())) {
      Placeholders.in(title).forEach(place -> report(survey, id.value(), place));
    }
  }

  private static boolean mayHold(String title) {
    char[] letters = title.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      if ((at == 0 || !Words.isPart(letters[at - 1])) && mayBegin(letters, at)) {
        return true;
      }
    }
    return false;
  }

  private void report(Survey survey, Prose prose, Span place) {
    if (!isLink(place)) {
      report(survey, prose.item(), place);
    }
  }

  private void report(Survey survey, String item, Span place) {
    survey.report(
        Finding.of(
                this,
                place,
                "“"
                    + place.text().replaceAll("\\s+", " ")
                    + "” stands for text that is still to be written.")
            .item(item)
            .help("Write the text, or leave the sentence out until it can be written."));
  }

  /** Whether the first two letters are those of a placeholder: far cheaper than the pattern. */
  private static boolean mayBegin(char[] letters, int at) {
    char next = at + 1 < letters.length ? letters[at + 1] : ' ';
    return switch (letters[at]) {
      case 'T', 't' -> next == 'B' || next == 'b' || next == 'O' || next == 'o';
      case 'F', 'f' -> next == 'I' || next == 'i';
      case 'L', 'l' -> next == 'O' || next == 'o';
      case 'X' -> next == 'X';
      case '?' -> next == '?';
      case '[' -> Character.isWhitespace(next) || "●•…_.?iIaAdDnN".indexOf(next) >= 0;
      default -> false;
    };
  }

  /** Whether the words in brackets are the text of a link. */
  private static boolean isLink(Span place) {
    String text = place.file().text();
    return place.end() < text.length() && "([".indexOf(text.charAt(place.end())) >= 0;
  }
}
