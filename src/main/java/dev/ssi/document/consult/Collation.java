package dev.ssi.document.consult;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came back from a consultation.
 *
 * @param closes the last day in time, or null where it is not said
 * @param proposals ids of the proposals, in the order of the package
 * @param categories every Party Category, with who answered and who did not
 * @param counts for each proposal and Party Category, and for each proposal of all together
 * @param answers in the order of the record
 */
public record Collation(
    String pack,
    String title,
    LocalDate closes,
    List<String> proposals,
    List<Category> categories,
    List<Counts> counts,
    List<Answer> answers) {
  /** A position that nobody took. */
  public static final String NONE = "none";

  public Collation {
    proposals = List.copyOf(proposals);
    categories = List.copyOf(categories);
    counts = List.copyOf(counts);
    answers = List.copyOf(answers);
  }

  /**
   * A Party Category.
   *
   * @param answered the Parties that answered
   * @param silent the Parties it was sent to that did not
   */
  public record Category(String id, String title, List<String> answered, List<String> silent) {
    public Category {
      answered = List.copyOf(answered);
      silent = List.copyOf(silent);
    }
  }

  /**
   * How many answers there are of each kind; each Party counts once, with its last answer.
   *
   * @param category the id of a Party Category, or null for all together
   * @param late how many of those counted came late
   */
  public record Counts(
      String proposal, String category, int support, int oppose, int neutral, int none, int late) {}

  /**
   * The answer of a Party.
   *
   * @param late whether it came after the close, by the day that the clocks of Great Britain showed
   * @param replaced whether the same Party answered again later
   * @param position on the package
   * @param positions on each proposal: what it says of it, or else of the package; {@link #NONE}
   *     where it says neither
   * @param comment or null
   * @param reply of the DCC, or null while there is none
   */
  public record Answer(
      String party,
      String category,
      LocalDate received,
      boolean late,
      boolean replaced,
      String position,
      Map<String, String> positions,
      String comment,
      String reply) {
    public Answer {
      positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    }

    public boolean isAnswered() {
      return reply != null && !reply.isBlank();
    }
  }

  /** The answers to which the DCC has not replied. */
  public List<Answer> unanswered() {
    return answers.stream().filter(each -> !each.isAnswered()).toList();
  }

  /** The answers that came late. */
  public List<Answer> late() {
    return answers.stream().filter(Answer::late).toList();
  }
}
