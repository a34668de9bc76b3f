package dev.ssi.rule.governance;

import java.util.Set;

/** The rules that hold the records against the releases, which are not at hand on every run. */
public final class EvidencedRules {
  /** Their ids. */
  public static final Set<String> IDS =
      Set.of(
          "governance.action-mismatch",
          "governance.history-rewritten",
          "governance.impact-understated",
          "governance.text-changed-after-agreement",
          "release.publication-missing",
          "release.unattributed-change",
          "release.version-mismatch");

  private EvidencedRules() {}
}
