package dev.ssi.rule;

import dev.ssi.diagnostic.Rule;

/** A rule over the linked documents. Rules run at the same time, so they hold no state. */
public interface Check extends Rule {

  /** Reports every breach of the rule. */
  void check(Survey survey);
}
