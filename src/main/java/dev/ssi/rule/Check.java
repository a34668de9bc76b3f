package dev.ssi.rule;

import dev.ssi.diagnostic.Rule;

/** A rule over the linked documents. Implementations hold no state. */
public interface Check extends Rule {

  /** Reports every breach of the rule. */
  void check(Survey survey);
}
