package dev.ssi.document.book;

import dev.ssi.model.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The defined terms, found in running text where they are written with their capitals. */
public final class Terms {
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
  private final Map<String, Definition> definitions = new HashMap<>();

  /** One way to write a term: the singular or the plural. */
  private record Spelling(String text, String term, boolean ordinary) {}

  public Terms(List<Definition> definitions) {
    for (Definition definition : definitions) {
      String term = definition.term().value();
      if (!term.isEmpty() && this.definitions.putIfAbsent(term, definition) == null) {
        add(term, definition);
        add(plural(term), definition);
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> b.text().length() - a.text().length()));
  }

  private void add(String text, Definition definition) {
    byFirstWord
        .computeIfAbsent(firstWord(text), key -> new ArrayList<>())
        .add(new Spelling(text, definition.term().value(), definition.ordinary()));
  }

  private static String plural(String term) {
    if (term.endsWith("y")
        && term.length() > 1
        && "aeiou".indexOf(term.charAt(term.length() - 2)) < 0) {
      return term.substring(0, term.length() - 1) + "ies";
    }
    return term + (term.endsWith("s") ? "es" : "s");
  }

  private static String firstWord(String text) {
    int end = endOfWord(text, 0);
    return text.substring(0, end);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What is said of a term, as the definitions have it; null when it is none. */
  public String meaning(String term) {
    Definition definition = definitions.get(term);
    return definition == null ? null : definition.meaning().value();
  }

  /**
   * Cuts words at the terms that are mentioned for the first time.
   *
   * @param mentioned what was mentioned before; what is found is added
   * @param content where the pieces go
   */
  void mark(String words, Set<String> mentioned, List<Inline> content) {
    int done = 0;
    int at = 0;
    while (at < words.length()) {
      if (!Character.isLetterOrDigit(words.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfWord(words, at);
      Spelling found = spelling(words, at, end);
      if (found == null) {
        at = end;
        continue;
      }
      int after = at + found.text().length();
      if (mentioned.add(found.term())) {
        if (at > done) {
          content.add(new Inline.Words(words.substring(done, at)));
        }
        content.add(new Inline.Term(found.term(), found.text()));
        done = after;
      }
      at = after;
    }
    if (done < words.length()) {
      content.add(new Inline.Words(words.substring(done)));
    }
  }

  private Spelling spelling(String words, int at, int end) {
    for (Spelling spelling : byFirstWord.getOrDefault(words.substring(at, end), List.of())) {
      int after = at + spelling.text().length();
      boolean whole = after >= words.length() || !Character.isLetterOrDigit(words.charAt(after));
      if (whole
          && words.startsWith(spelling.text(), at)
          && !(spelling.ordinary() && beginsSentence(words, at))) {
        return spelling;
      }
    }
    return null;
  }

  /** There a capital says nothing, so a word that is also an everyday one is left alone. */
  private static boolean beginsSentence(String words, int at) {
    int before = at - 1;
    while (before >= 0 && words.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".:?!".indexOf(words.charAt(before)) >= 0;
  }
}
