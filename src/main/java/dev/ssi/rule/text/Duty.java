package dev.ssi.rule.text;

import dev.ssi.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a text places a duty on a person or body, such as "each User must" or "the DCC, on
 * request, shall".
 *
 * @param start offset of the first word
 * @param end offset after "shall" or "must"
 */
record Duty(int start, int end) {
  /** After the modal: nobody's duty, but what the person is to be able to do or to be shown. */
  private static final Pattern NO_DUTY =
      Pattern.compile(
          "\\s+(?:(?:not|also|always|never|only|then|[a-z]+ly)\\s+){0,2}be\\s+(?:able|allowed|asked"
              + "|given|informed|notified|offered|permitted|prevented|refused|sent|shown|told|warned)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String PERSON =
      "(?<![\\w'’-])(?:DCC|SECAS|Panel|Sub-Committees?|Operations Group|Service Desk|Users?"
          + "|Part(?:y|ies)|Personnel|Administrators?|(?:Supplier Agent|Supplier|Distributor"
          + "|Transporter|Network Operator|Registration Data Provider)s?)";

  /** No word by which another part of the sentence could begin. */
  private static final String WORD =
      "(?!(?:that|which|who|where|when|while|if|whether|what|SSI)\\b)[\\w'’-]+";

  /** A person at the end of the text, perhaps with words that only say more of that person. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          PERSON
              + "(?<more>(?:\\s+(?:also|alone|always|concerned|affected|involved|itself|never|not|only"
              + "|themselves|then|(?!reply|supply|assembly)[a-z]+ly|[A-Z]|\\d))*"
              + "|\\s*,[^,.;:|()]{1,80}+,|\\s*\\([^()]{1,80}+\\)"
              + "|\\s+(?:that|who|which|whose|of|in|on|to|for|with|at|from|under|by|without)"
              + "(?:\\s+"
              + WORD
              + "){1,8})\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "all", "an", "another", "any", "both", "each", "either", "every", "its", "no",
          "such", "the", "their", "these", "this", "those");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "against",
          "among",
          "as",
          "at",
          "behalf",
          "between",
          "by",
          "concerning",
          "for",
          "from",
          "in",
          "into",
          "like",
          "of",
          "on",
          "onto",
          "per",
          "regarding",
          "than",
          "through",
          "to",
          "towards",
          "under",
          "upon",
          "via",
          "with",
          "within",
          "without");
  private static final Set<String> JOINING = Set.of("and", "but", "nor", "or", "so", "then");
  private static final Set<String> CONDITIONS =
      Set.of("if", "once", "unless", "when", "whenever", "where", "whether", "while");

  /** After these the text tells of a duty that is imposed elsewhere, or asks for one. */
  private static final Set<String> REPORTING =
      Set.of("how", "provides", "requires", "say", "says", "states", "what", "why");

  /** How many words may stand between a determiner and the person. */
  private static final int ADJECTIVES = 3;

  /** How far before "shall" its subject is looked for. */
  private static final int REACH = 200;

  /** The first duty between two offsets of a passage. */
  static Optional<Duty> first(Words words, int start, int end) {
    // Most verbs are the SSI's, and most words no verb: both are passed over without a pattern.
    int[] beginnings = words.beginnings();
    for (int i = words.beginningFrom(start); i < beginnings.length && beginnings[i] < end; i++) {
      int modal = beginnings[i];
      int length = modalAt(words.letters(), modal, end);
      if (length > 0 && !words.text().startsWith("SSI ", modal - "SSI ".length())) {
        Optional<Duty> duty = duty(words.text(), start, modal, modal + length, end);
        if (duty.isPresent()) {
          return duty;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Duty> duty(String words, int start, int modal, int after, int end) {
    if (isWaived(words, after, end)) {
      return Optional.empty();
    }
    int from = Math.max(start, modal - REACH);
    // Emphasis may stand before and after any word.
    String before = words.substring(from, modal).replace('*', ' ').replace('_', ' ');
    String verb = words.substring(modal, after).toLowerCase(Locale.ROOT);
    return subject(before, verb).map(subject -> new Duty(from + subject, after));
  }

  /** The length of "shall" or "must" where a word begins with it and ends; else 0. */
  private static int modalAt(char[] letters, int at, int stop) {
    String modal =
        switch (letters[at]) {
          case 's', 'S' -> "shall";
          case 'm', 'M' -> "must";
          default -> "";
        };
    int end = at + modal.length();
    if (end > stop || end < stop && Words.isPart(letters[end])) {
      return 0;
    }
    for (int i = 1; i < modal.length(); i++) {
      // As a comparison of strings without regard to case has it.
      if (Character.toLowerCase(Character.toUpperCase(letters[at + i])) != modal.charAt(i)) {
        return 0;
      }
    }
    return modal.length();
  }

  private static boolean isWaived(String words, int start, int end) {
    return NO_DUTY.matcher(words).region(start, end).lookingAt();
  }

  /** Where the subject begins, if the text before a modal ends with a person as its subject. */
  private static Optional<Integer> subject(String before, String modal) {
    Matcher person = SUBJECT.matcher(before);
    int from = 0;
    while (person.find(from)) {
      int start = beginning(before, person.start());
      boolean isSubject = isSubject(before.substring(0, start), modal, person.group("more"));
      if (isSubject) {
        return Optional.of(start);
      }
      from = person.start() + 1;
    }
    return Optional.empty();
  }

  /** The offset of the determiner before a person, or of the person. */
  private static int beginning(String before, int person) {
    int at = person;
    for (int i = 0; i <= ADJECTIVES; i++) {
      int word = lastWord(before, at);
      String found = before.substring(word, at).strip().toLowerCase(Locale.ROOT);
      if (DETERMINERS.contains(found)) {
        return word;
      }
      boolean isAdjective =
          !found.isEmpty()
              && found.chars().allMatch(c -> Character.isLetter(c) || c == '-')
              && !isFunctionWord(found);
      if (!isAdjective) {
        // Only adjectives stand between the function word and the person: "for affected Users".
        return at;
      }
      at = word;
    }
    return person;
  }

  private static boolean isFunctionWord(String word) {
    return PREPOSITIONS.contains(word)
        || JOINING.contains(word)
        || CONDITIONS.contains(word)
        || REPORTING.contains(word)
        || word.equals("that")
        || word.equals("which");
  }

  /** The offset of the last word before {@code end}; {@code end} itself when there is none. */
  private static int lastWord(String text, int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int last = at;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at == last ? end : at;
  }

  /**
   * Whether what comes before lets the person be the subject.
   *
   * @param more the words between the person and the modal
   */
  private static boolean isSubject(String before, String modal, String more) {
    List<String> lead = List.of(before.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    String last = lead.get(lead.size() - 1);
    boolean opens =
        last.isEmpty() || !Character.isLetterOrDigit(last.codePointBefore(last.length()));
    if (opens) {
      return true;
    }
    if (JOINING.contains(last)) {
      return !joinsObjects(lead);
    }
    // The words in between would then have a verb of their own: "the list that the User opens".
    return more.isBlank()
        && !PREPOSITIONS.contains(last)
        && !REPORTING.contains(last)
        && !(CONDITIONS.contains(last) && modal.equals("must"));
  }

  /**
   * Whether "and" joins the person to another one who is no subject: "from the SSI and the DCC".
   */
  private static boolean joinsObjects(List<String> lead) {
    List<String> tail =
        new ArrayList<>(lead.subList(Math.max(0, lead.size() - 6), lead.size() - 1));
    if (tail.isEmpty()) {
      return false;
    }
    boolean afterPerson =
        Pattern.compile("(?:" + PERSON + "|ssi)$", Pattern.CASE_INSENSITIVE)
            .matcher(tail.get(tail.size() - 1))
            .find();
    return tail.contains("between")
        || afterPerson && tail.stream().anyMatch(PREPOSITIONS::contains);
  }
}
