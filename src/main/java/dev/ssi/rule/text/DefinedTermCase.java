package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Definition;
import dev.ssi.model.Prose;
import dev.ssi.model.Words;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A defined term that is not written with its capitals, and so might not be the term. Code, web
 * addresses, file names and words joined by a hyphen or slash are no words here.
 */
public final class DefinedTermCase implements ProseCheck {
  private static final Pattern GAP = Pattern.compile("\\s+");

  @Override
  public String id() {
    return "text.defined-term-case";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String authority() {
    return "The style of SEC documents: defined terms are capitalised.";
  }

  @Override
  public Passages over(Survey survey) {
    return new Terms(survey);
  }

  /** The terms, by their first word in lower case, longest first. */
  private final class Terms implements Passages {
    private final Survey survey;
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /** For each first letter, folded to five bits, the lengths that first words have. */
    private final long[] lengths = new long[32];

    Terms(Survey survey) {
      this.survey = survey;
      for (Definition definition : survey.trace().documents().definitions()) {
        Term.of(definition)
            .forEach(
                term ->
                    byFirstWord
                        .computeIfAbsent(term.firstWord(), key -> new ArrayList<>())
                        .add(term));
      }
      // A term that begins with something else than a word is never looked for.
      byFirstWord.keySet().removeIf(word -> word.isEmpty() || !Words.isPart(word.charAt(0)));
      for (String word : byFirstWord.keySet()) {
        lengths[word.charAt(0) & 31] |= 1L << word.length();
      }
      byFirstWord
          .values()
          .forEach(terms -> terms.sort(Comparator.comparing(term -> -term.written().length())));
    }

    @Override
    public void check(Prose prose, Words words) {
      char[] letters = words.letters();
      int at = 0;
      for (int start : words.beginnings()) {
        long fitting = lengths[letters[start] & 31];
        boolean begins = fitting != 0 && start >= at && !isWordPart(letters, start - 1);
        if (begins) {
          int end = endOfWord(letters, start);
          // Nearly every word is passed over here, without a copy of it.
          at = (fitting >>> (end - start) & 1) != 0 ? checkTermAt(prose, words, start, end) : end;
        }
      }
    }

    /** Checks the term that begins at a word, if any; the offset to go on from. */
    private int checkTermAt(Prose prose, Words words, int start, int end) {
      String word = new String(words.letters(), start, end - start);
      for (Term term : byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
        int length = term.matchAt(words, start);
        if (length > 0 && isOneStretch(prose, words.text(), start, length)) {
          String found = words.text().substring(start, start + length);
          if (!term.definition().ordinary() && !term.accepts(found)) {
            report(prose, term, found, start);
          }
          return start + length;
        }
      }
      return end;
    }

    private void report(Prose prose, Term term, String found, int start) {
      Span place = prose.at(start, start + found.length());
      survey.report(
          Finding.of(
                  DefinedTermCase.this,
                  place,
                  "“"
                      + found.replaceAll("\\s+", " ")
                      + "” is not written as the defined term “"
                      + term.written()
                      + "”, so it is open which is meant.")
              .item(prose.item())
              .related(term.definition().term().span(), "defined here")
              .help("Write “" + term.written() + "”, or other words if the term is not meant.")
              .fix(new Fix(Fix.Applicability.UNSAFE, place, term.writtenLike(found))));
    }
  }

  /** Whether a term runs on without code, a link or the end of a block between its words. */
  private static boolean isOneStretch(Prose prose, String words, int start, int length) {
    Span place = prose.at(start, start + length);
    return place.file().text().regionMatches(place.start(), words, start, length)
        && (words.substring(start, start + length).lines().count() == 1
            || prose.blocks().stream()
                .noneMatch(
                    block ->
                        block.span().start() > place.start()
                            && block.span().start() < place.end()));
  }

  private static int endOfWord(char[] letters, int start) {
    int end = start;
    while (isWordPart(letters, end)) {
      end++;
    }
    return end;
  }

  /** Whether a character belongs to a word; there are no words outside the text. */
  private static boolean isWordPart(char[] letters, int at) {
    if (at < 0 || at >= letters.length) {
      return false;
    }
    return switch (letters[at]) {
      case '-', '_', '/', '@' -> true;
      case '.', ':', '=', '?', '&', '#', '%', '+', '~' -> isInsideWord(letters, at);
      default -> Words.isPart(letters[at]);
    };
  }

  /** Whether letters stand on both sides, as around the full stop of a file name or address. */
  private static boolean isInsideWord(char[] letters, int at) {
    return at > 0
        && at + 1 < letters.length
        && isAddressPart(letters[at - 1])
        && isAddressPart(letters[at + 1]);
  }

  private static boolean isAddressPart(char c) {
    return Words.isPart(c) || c == '/' || c == '-';
  }

  /** A term in the singular or plural. */
  private record Term(Definition definition, String written) {

    static List<Term> of(Definition definition) {
      String term = definition.term().value();
      if (term.isEmpty()) {
        return List.of();
      }
      return List.of(new Term(definition, term), new Term(definition, plural(term)));
    }

    private static String plural(String term) {
      if (term.endsWith("y") && "aeiou".indexOf(term.charAt(Math.max(0, term.length() - 2))) < 0) {
        return term.substring(0, term.length() - 1) + "ies";
      }
      boolean hisses = term.endsWith("s") || term.endsWith("x") || term.endsWith("ch");
      return term + (hisses ? "es" : "s");
    }

    String firstWord() {
      int end = endOfWord(written.toCharArray(), 0);
      return written.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /**
     * How many characters of the text the term takes up, with any white space that ends at most one
     * line; 0 if it is not there.
     */
    int matchAt(Words words, int start) {
      String text = words.text();
      boolean asWritten = text.regionMatches(true, start, written, 0, written.length());
      int end = asWritten ? start + written.length() : endAcrossGaps(text, start);
      return isWordPart(words.letters(), end) ? 0 : end - start;
    }

    /** Where the term ends when white space other than single spaces stands in it, else start. */
    private int endAcrossGaps(String words, int start) {
      int at = start;
      int word = 0;
      int space = written.indexOf(' ');
      while (space >= 0) {
        int gap = gap(words, at + space - word);
        if (gap == 0 || !words.regionMatches(true, at, written, word, space - word)) {
          return start;
        }
        at += space - word + gap;
        word = space + 1;
        space = written.indexOf(' ', word);
      }
      int rest = written.length() - word;
      return word > 0 && words.regionMatches(true, at, written, word, rest) ? at + rest : start;
    }

    /** How much white space stands here; 0 for none, and for an empty line. */
    private static int gap(String words, int start) {
      int at = start;
      int lines = 0;
      while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
        lines += words.charAt(at) == '\n' ? 1 : 0;
        at++;
      }
      return lines > 1 ? 0 : at - start;
    }

    /** As defined, or all in capitals. */
    boolean accepts(String found) {
      if (found.equals(written)) {
        return true;
      }
      String plain = found.replaceAll("\\s+", " ");
      return plain.equals(written) || plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    /** The term with the white space, and so the line breaks, of what was found. */
    String writtenLike(String found) {
      Matcher gap = GAP.matcher(found);
      StringBuilder like = new StringBuilder();
      for (String word : written.split(" ", -1)) {
        like.append(word).append(gap.find() ? gap.group() : "");
      }
      return like.toString();
    }
  }
}
