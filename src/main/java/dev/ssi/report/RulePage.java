package dev.ssi.report;

import dev.ssi.diagnostic.Rule;

/**
 * A rule with what explains it.
 *
 * @param text the rule's page in Markdown: a heading, what the rule is about, and sections
 */
public record RulePage(Rule rule, String text) {
  private static final String REMEDY = "\n## What to do\n";

  /** What the rule is about: the first paragraph, on one line. */
  String about() {
    String[] paragraphs = text.split("\n\n", 3);
    return onOneLine(paragraphs.length > 1 ? paragraphs[1] : rule.id());
  }

  /** The first sentence of {@link #about}. */
  String title() {
    return about().split("(?<=\\.) (?=[A-Z])", 2)[0];
  }

  /** What whoever broke the rule should do: the section of that name, or else the whole page. */
  String remedy() {
    int at = text.indexOf(REMEDY);
    return at < 0 ? text : text.substring(at + REMEDY.length()).strip();
  }

  private static String onOneLine(String paragraph) {
    return String.join(" ", paragraph.strip().split("\\s+"));
  }
}
