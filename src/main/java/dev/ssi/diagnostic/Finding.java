package dev.ssi.diagnostic;

import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong, or worth knowing, at a place in the documents.
 *
 * @param message what is wrong and why it matters, in one or two sentences
 * @param item the id of the item that the finding concerns, or null
 * @param help the next step, or null
 * @param fix a replacement, or null
 */
public record Finding(
    Rule rule,
    Severity severity,
    String message,
    String item,
    Span span,
    List<Label> related,
    String help,
    Fix fix)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);

  public Finding {
    related = List.copyOf(related);
  }

  /** A finding with the rule's own severity and neither item, help nor related places. */
  public static Finding of(Rule rule, Span span, String message) {
    return new Finding(rule, rule.severity(), message, null, span, List.of(), null, null);
  }

  /** The same finding where it matters more, or less, than the rule commonly does. */
  public Finding severity(Severity other) {
    return new Finding(rule, other, message, item, span, related, help, fix);
  }

  public Finding item(String id) {
    return new Finding(rule, severity, message, id, span, related, help, fix);
  }

  public Finding help(String nextStep) {
    return new Finding(rule, severity, message, item, span, related, nextStep, fix);
  }

  public Finding fix(Fix replacement) {
    return new Finding(rule, severity, message, item, span, related, help, replacement);
  }

  public Finding related(Span place, String why) {
    List<Label> more = new ArrayList<>(related);
    more.add(new Label(place, why));
    return new Finding(rule, severity, message, item, span, more, help, fix);
  }

  /**
   * The same finding with a "did you mean": sets {@link #help}, and an unsafe {@link #fix} when
   * only one word comes near; falls back to the given help when none does.
   */
  public Finding didYouMean(Suggestion suggestion, String otherwise) {
    Finding helped = help(suggestion.question().orElse(otherwise));
    return suggestion
        .best()
        .map(best -> helped.fix(new Fix(Fix.Applicability.UNSAFE, span, best)))
        .orElse(helped);
  }

  /**
   * The same finding with a "did you mean" whose fix is safe where the word is merely spelt
   * otherwise: for ids and words that the formats know, never for what is read as a sentence.
   *
   * @param word as it was read; it stands where the finding points
   */
  public Finding respelt(String word, Suggestion suggestion, String otherwise) {
    Finding helped = didYouMean(suggestion, otherwise);
    return Spelling.fix(suggestion, word, span).map(helped::fix).orElse(helped);
  }

  /** By file, place, rule and message, so that every report has the same order. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
