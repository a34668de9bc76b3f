package dev.ssi.fix;

import dev.ssi.diagnostic.Finding;

/**
 * One fault that was mended.
 *
 * @param line that it stood on, from 1
 * @param before what stood there
 * @param after what stands there now; empty where it was taken out
 */
public record Mend(String path, int line, String rule, String before, String after) {

  static Mend of(Finding finding) {
    String replacement = finding.fix().replacement();
    String replaced = replacement.isEmpty() ? finding.span().text() : finding.fix().span().text();
    return new Mend(
        finding.span().path(),
        finding.span().line(),
        finding.rule().id(),
        squeezed(replaced),
        squeezed(replacement));
  }

  private static String squeezed(String text) {
    return text.strip().replaceAll("\\R\\s*", " ");
  }

  /** Where it was, which rule asked for it, and what was done. */
  @Override
  public String toString() {
    String what = after.isEmpty() ? before + " taken out" : before + " -> " + after;
    return path + ":" + line + ": " + rule + ": " + what;
  }
}
