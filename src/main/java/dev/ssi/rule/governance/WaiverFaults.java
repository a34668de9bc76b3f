package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Waiver;
import dev.ssi.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Why a waiver accepts nothing, whatever was found. */
final class WaiverFaults {
  private static final String PREFIX = "governance.waiver-";

  private final Map<String, Rule> rules = new TreeMap<>();

  WaiverFaults(List<Rule> everyRule) {
    everyRule.forEach(rule -> rules.put(rule.id(), rule));
  }

  /**
   * What is wrong with a waiver, if anything.
   *
   * @param finding that its fingerprint names, or null
   * @param decision that it names, if that was read
   */
  Optional<Finding> of(Waiver waiver, Finding finding, Optional<Decision> decision) {
    return rule(waiver, finding)
        .or(() -> itself(waiver))
        .or(() -> decision.flatMap(it -> refused(waiver, it)))
        .or(() -> Optional.ofNullable(finding).flatMap(it -> mismatch(waiver, it)));
  }

  private Optional<Finding> rule(Waiver waiver, Finding finding) {
    Rule rule = rules.get(waiver.rule().value());
    Span place = waiver.rule().span();
    if (rule == null) {
      return Optional.of(
          fault(place, "There is no rule `" + waiver.rule() + "`, so this waiver accepts nothing.")
              .didYouMean(
                  Suggestion.of(waiver.rule().value(), rules.keySet()),
                  "`ssi explain` lists the rules."));
    }
    boolean isMatched = finding != null && finding.rule().id().equals(rule.id());
    Severity severity = isMatched ? finding.severity() : rule.severity();
    if (rule.family().equals("access") && severity == Severity.ERROR) {
      return Optional.of(
          fault(
                  place,
                  "An error of `"
                      + rule.id()
                      + "` cannot be waived: who may access what is the law's to say, and no body of"
                      + " the SSI can accept otherwise.")
              .help(
                  "Mend it, and delete the waiver. What is to be otherwise goes by a Section D"
                      + " Modification."));
    }
    if (rule.family().equals("syntax")) {
      return Optional.of(
          fault(
                  place,
                  "`"
                      + rule.id()
                      + "` cannot be waived: what cannot be read is not checked, and may hide more"
                      + " than anyone accepted.")
              .help("Mend it, and delete the waiver."));
    }
    if (rule.family().equals("merge")) {
      return Optional.of(
          fault(
                  place,
                  "`"
                      + rule.id()
                      + "` cannot be waived: it tells of two branches, and is settled where they are"
                      + " merged.")
              .help("Delete the waiver."));
    }
    return rule.id().startsWith(PREFIX)
        ? Optional.of(
            fault(
                    place,
                    "`"
                        + rule.id()
                        + "` cannot be waived: what is wrong with a waiver is not accepted by"
                        + " another.")
                .help("Mend or delete that waiver, and delete this one."))
        : Optional.empty();
  }

  /** Else an inquorate meeting could accept that it was. */
  private static Optional<Finding> itself(Waiver waiver) {
    return waiver.item() == null || !waiver.item().is(waiver.decision().value())
        ? Optional.empty()
        : Optional.of(
            fault(
                    waiver.decision().span(),
                    waiver.decision()
                        + " cannot accept what is wrong with itself, so this waiver of "
                        + waiver.words()
                        + " accepts nothing.")
                .related(waiver.item().span(), "what is wrong with it")
                .help("Name another decision that accepts it, or delete the waiver."));
  }

  private static Optional<Finding> refused(Waiver waiver, Decision decision) {
    return decision.isAgreement()
        ? Optional.empty()
        : Optional.of(
            fault(
                    waiver.decision().span(),
                    decision.id()
                        + " decided `"
                        + decision.outcome()
                        + "`, which accepts nothing; nor does this waiver of "
                        + waiver.words()
                        + ".")
                .related(decision.outcome().span(), "decided here")
                .help("Name the decision that agreed to it, or delete the waiver."));
  }

  private static Optional<Finding> mismatch(Waiver waiver, Finding finding) {
    if (isSame(waiver, finding)) {
      return Optional.empty();
    }
    String where =
        finding.item() == null ? "file: " + finding.span().path() : "item: " + finding.item();
    return Optional.of(
        fault(
                otherWord(waiver, finding).span(),
                "This waiver says "
                    + waiver.words()
                    + ", and the finding that it names is another, so whoever reads it is misled"
                    + " and it accepts nothing.")
            .related(finding.span(), "the finding that it names")
            .help(
                "If the decision accepts that finding, write `rule: "
                    + finding.rule().id()
                    + "` and `"
                    + where
                    + "`."));
  }

  /** The word that says of the waiver what the finding is not. */
  private static Text otherWord(Waiver waiver, Finding finding) {
    if (!waiver.rule().is(finding.rule().id())) {
      return waiver.rule();
    }
    boolean otherItem = waiver.item() != null && !waiver.item().is(String.valueOf(finding.item()));
    return otherItem || waiver.file() == null ? waiver.item() : waiver.file();
  }

  /** Whether a waiver says of itself what a finding is. */
  static boolean isSame(Waiver waiver, Finding finding) {
    return waiver.rule().is(finding.rule().id())
        && (waiver.item() == null
            ? finding.item() == null
            : waiver.item().is(String.valueOf(finding.item())))
        && (waiver.file() == null || waiver.file().is(finding.span().path()));
  }

  static Finding twice(Waiver waiver, Waiver before) {
    return fault(
            waiver.fingerprint().span(),
            "This finding of " + waiver.words() + " is waived already, and only the first counts.")
        .related(before.fingerprint().span(), "first here")
        .help("Delete one of the two.");
  }

  private static Finding fault(Span place, String message) {
    return Finding.of(WaiverRule.INVALID, place, message);
  }
}
