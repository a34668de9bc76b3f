package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.model.governance.Waiver;
import dev.ssi.rule.Survey;
import java.util.Set;

/**
 * Waivers that last longer than in a release, by the same decision. A decision is made once, so it
 * cannot have come to say more. That a waiver goes, or ends earlier, rewrites nothing: what it
 * accepted counts again, and the decision stays on record.
 */
final class ProlongedWaivers {
  private final Rule rule;
  private final Survey survey;

  ProlongedWaivers(Rule rule, Survey survey) {
    this.rule = rule;
    this.survey = survey;
  }

  /**
   * Reports those of one release.
   *
   * @param told what was reported of later ones, and takes what is reported here
   */
  void check(Released release, Set<String> told) {
    for (Waiver now : survey.trace().documents().records().waivers()) {
      for (Waiver then : release.documents().records().waivers()) {
        if (now.fingerprint().is(then.fingerprint().value())
            && now.decision().is(then.decision().value())
            && now.expires().date().isAfter(then.expires().date())
            && told.add("waiver " + now.fingerprint())) {
          report(release, then, now);
        }
      }
    }
  }

  private void report(Released release, Waiver then, Waiver now) {
    survey.report(
        Finding.of(
                rule,
                now.expires().span(),
                "The waiver of "
                    + now.words()
                    + " was to end on "
                    + then.expires().date()
                    + " in "
                    + release.tag()
                    + ", and lasts until "
                    + now.expires().date()
                    + " now, by the same "
                    + now.decision()
                    + ": what was decided is on record, and never altered.")
            .item(now.decision().value())
            .related(then.expires().span(), "as it was in " + release.tag())
            .help("Put back the day, or name the decision that prolongs it."));
  }
}
