package dev.ssi.rule;

import dev.ssi.diagnostic.Rule;
import dev.ssi.model.Prose;
import dev.ssi.model.Words;

/** A rule over the wording of one passage after another. */
public interface ProseCheck extends Rule {

  /** Prepares to check the passages of one set of documents. */
  Passages over(Survey survey);

  /**
   * Checks passages, several at a time on several threads: what it knows does not change from one
   * to the next.
   */
  interface Passages {
    /**
     * Reports every breach in one passage.
     *
     * @param words {@link Prose#words()}, computed once for all rules
     */
    void check(Prose prose, Words words);
  }
}
