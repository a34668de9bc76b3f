package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Definition;
import dev.ssi.model.Prose;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A defined term that is not written with its capitals, and so might not be the term. */
public final class DefinedTermCase implements ProseCheck {
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
      byFirstWord
          .values()
          .forEach(terms -> terms.sort(Comparator.comparing(term -> -term.written().length())));
    }

    @Override
    public void check(Prose prose, String words) {
      int at = 0;
      while (at < words.length()) {
        if (!isWordPart(words.charAt(at))) {
          at++;
          continue;
        }
        int end = at;
        while (end < words.length() && isWordPart(words.charAt(end))) {
          end++;
        }
        at = checkTermAt(prose, words, at, end);
      }
    }

    /** Checks the term that begins at a word, if any; the offset to go on from. */
    private int checkTermAt(Prose prose, String words, int start, int end) {
      List<Term> terms = byFirstWord.get(words.substring(start, end).toLowerCase(Locale.ROOT));
      if (terms == null) {
        return end;
      }
      for (Term term : terms) {
        int length = term.matchAt(words, start);
        if (length > 0) {
          String found = words.substring(start, start + length);
          if (!term.definition().ordinary() && !term.accepts(found)) {
            report(prose, term, found, start);
          }
          return start + length;
        }
      }
      return end;
    }

    private void report(Prose prose, Term term, String found, int start) {
      survey.report(
          Finding.of(
                  DefinedTermCase.this,
                  prose.at(start, start + found.length()),
                  "“" + found + "” is not written as the defined term “" + term.written() + "”.")
              .item(prose.item())
              .related(term.definition().term().span(), "defined here")
              .help("Write “" + term.written() + "”, or other words if the term is not meant.")
              .fix(
                  new Fix(
                      Fix.Applicability.SAFE,
                      prose.at(start, start + found.length()),
                      term.written())));
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == '@';
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
      int end = 0;
      while (end < written.length() && isWordPart(written.charAt(end))) {
        end++;
      }
      return written.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /**
     * How many characters of the text the term takes up, with any white space; 0 if it is not
     * there.
     */
    int matchAt(String words, int start) {
      int at = start;
      for (int i = 0; i < written.length(); i++) {
        if (written.charAt(i) == ' ') {
          int gap = at;
          while (gap < words.length() && Character.isWhitespace(words.charAt(gap))) {
            gap++;
          }
          if (gap == at) {
            return 0;
          }
          at = gap;
        } else if (at < words.length()
            && Character.toLowerCase(words.charAt(at))
                == Character.toLowerCase(written.charAt(i))) {
          at++;
        } else {
          return 0;
        }
      }
      return at < words.length() && isWordPart(words.charAt(at)) ? 0 : at - start;
    }

    /** As defined, or all in capitals. */
    boolean accepts(String found) {
      String plain = found.replaceAll("\\s+", " ");
      return plain.equals(written) || plain.equals(plain.toUpperCase(Locale.ROOT));
    }
  }
}
