package dev.ssi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plain sentences, at random but always the same for the same seed. */
final class Wording {
  private static final int COLUMNS = 100;
  private static final String[] SUBJECTS = {
    "The page",
    "Each search",
    "The result",
    "A saved list",
    "The record",
    "The history",
    "The file",
    "Every entry",
    "The message",
    "The table",
    "This view",
    "The heading",
    "A second reading"
  };
  private static final String[] VERBS = {
    "shows",
    "keeps",
    "names",
    "lists",
    "holds",
    "repeats",
    "explains",
    "marks",
    "counts",
    "links to",
    "leaves out",
    "begins with",
    "is sorted by",
    "is read from",
    "goes on to"
  };
  private static final String[] OBJECTS = {
    "the date of the reading", "what was typed", "the cause of the delay", "the newest value first",
    "all rows that match", "the time in UTC", "the person who asked", "the number of attempts",
    "what is joined to it", "the state before the change", "the page it came from", "each column",
    "the reason given", "a short name", "its place in the order"
  };
  private static final String[] TAILS = {
    "at the moment of the request", "until the next run", "within a few seconds",
    "without a second look-up", "for as long as the page is open", "even when nothing was found",
    "so that nobody has to ask twice", "on every screen and in every file", "as it stood that day",
    "before anything else happens", "in the order of arrival", "unless it was withdrawn"
  };
  private static final String[] TERM_HEADS = {
    "Annual",
    "Central",
    "Default",
    "Enduring",
    "Formal",
    "General",
    "Joint",
    "Local",
    "Monthly",
    "National"
  };
  private static final String[] TERM_TAILS = {
    "Ledger", "Notice", "Protocol", "Schedule", "Statement", "Warrant"
  };

  private final Random random;

  Wording(long seed) {
    this.random = new Random(seed);
  }

  /** Sixty terms, none of which is a word of the sentences. */
  static List<String> terms() {
    List<String> terms = new ArrayList<>();
    for (String head : TERM_HEADS) {
      for (String tail : TERM_TAILS) {
        terms.add(head + " " + tail);
      }
    }
    return terms;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A few words in capitals, as a title has them. */
  String title() {
    return pick(TERM_HEADS) + " View of " + pick(TERM_TAILS) + " and Page " + below(1000);
  }

  /** Words without full stop or comma, as a step of a Process Map has them: eight to fourteen. */
  String phrase() {
    return "show " + pick(OBJECTS) + " " + pick(TAILS);
  }

  /** Sentences of at least so many words, on one line. */
  String sentences(int words) {
    StringBuilder text = new StringBuilder(sentence());
    while (count(text) < words) {
      text.append(' ').append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    String start = pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + " " + pick(TAILS);
    return switch (below(6)) {
      case 0 -> start + ", as the " + pick(TERM_HEADS) + " " + pick(TERM_TAILS) + " has it.";
      case 1 -> start + "; its code is `E" + below(1000) + "`.";
      case 2 -> start + ", and **" + pick(OBJECTS) + "** with it.";
      default -> start + ".";
    };
  }

  private static int count(CharSequence text) {
    return (int) text.chars().filter(unit -> unit == ' ').count() + 1;
  }

  private String pick(String[] words) {
    return words[below(words.length)];
  }

  /** Breaks lines before column 100, as authors do. */
  static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > COLUMNS) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
