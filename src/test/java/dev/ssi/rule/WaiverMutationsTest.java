package dev.ssi.rule;

import static dev.ssi.rule.Accepted.NOTHING;
import static dev.ssi.rule.Accepted.WAIVERS;
import static dev.ssi.rule.Accepted.waiver;
import static dev.ssi.rule.Accepted.waivers;
import static dev.ssi.rule.Accepted.waiving;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What goes wrong with waivers, in the last edition of the sample. */
class WaiverMutationsTest {
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String INTRODUCTION = "baseline/introduction.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String DECISION = "baseline/governance/decisions/DEC-0001.yaml";
  private static final String CRITERIA = "trace.epic-without-acceptance-criteria";

  /** An Epic without its acceptance criteria, which has one finding. */
  private static Texts untested(Texts texts) {
    String text = texts.get(EPIC);
    return texts.with(EPIC, text.substring(0, text.indexOf("## Acceptance criteria")));
  }

  private static Texts accepted(Texts texts) {
    return waiving(untested(texts), CRITERIA);
  }

  private static Mutation of(
      String rule, String name, UnaryOperator<Texts> edit, String... places) {
    return Mutation.ofSample(rule, name, edit, places);
  }

  static final List<Mutation> MUTATIONS =
      List.of(
          of(
              "governance.waiver-unused",
              "mend what is waived and leave the waiver",
              texts -> texts.with(WAIVERS, accepted(texts).get(WAIVERS)),
              WAIVERS + ":1:16 governance.waiver-unused"),
          of(
              "governance.waiver-unused",
              "keep the fingerprint of what has changed since",
              texts -> accepted(texts).with(WAIVERS, waiver(NOTHING, CRITERIA, "EP-006")),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":1:16 governance.waiver-unused"),
          of(
              "governance.waiver-expired",
              "let a waiver run out",
              texts -> accepted(texts).replace(WAIVERS, "2029-12-31", "2019-12-31"),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":6:12 governance.waiver-expired"),
          of(
              "governance.waiver-invalid",
              "waive who may access what",
              texts ->
                  waiving(
                      texts.with(
                          DOMAIN,
                          texts
                              .get(DOMAIN)
                              .replaceFirst("access: \\{all: V\\}", "access: {IS: V, GS: V}")),
                      "access.missing-role"),
              DOMAIN + ":14:13 access.missing-role",
              WAIVERS + ":2:9 governance.waiver-invalid"),
          of(
              "governance.waiver-invalid",
              "waive what cannot be read",
              texts ->
                  waiving(texts.replace(EPIC, "so-that: ", "so-what: "), "syntax.unknown-field"),
              EPIC + ":6:1 syntax.unknown-field",
              WAIVERS + ":2:9 governance.waiver-invalid"),
          of(
              "governance.waiver-invalid",
              "name another Epic than the finding's",
              texts -> accepted(texts).replace(WAIVERS, "item: EP-006", "item: EP-007"),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":3:9 governance.waiver-invalid"),
          of(
              "governance.waiver-invalid",
              "name a decision that refused",
              texts -> accepted(texts).replace(WAIVERS, "DEC-0001", "DEC-0007"),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":5:13 governance.waiver-invalid"),
          of(
              "governance.waiver-invalid",
              "let a decision accept what is wrong with itself",
              texts -> {
                Texts undated =
                    texts.with(
                        DECISION,
                        texts.get(DECISION).replaceFirst("(?m)^minutes:.*$", "minutes: TBC"));
                return waiving(undated, "governance.placeholder");
              },
              DECISION + ":25:10 governance.placeholder",
              WAIVERS + ":5:13 governance.waiver-invalid"),
          of(
              "governance.waiver-invalid",
              "waive the same finding twice",
              texts -> accepted(texts).with(WAIVERS, accepted(texts).get(WAIVERS).repeat(2)),
              WAIVERS + ":7:16 governance.waiver-invalid"),
          of(
              "trace.unknown-reference",
              "name a decision that nobody made",
              texts -> accepted(texts).replace(WAIVERS, "DEC-0001", "DEC-0099"),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":5:13 trace.unknown-reference"),
          of(
              "syntax.missing-field",
              "give no reason",
              texts ->
                  accepted(texts)
                      .replace(WAIVERS, "  reason: It is mended with the next release.\n", ""),
              EPIC + ":2:5 " + CRITERIA,
              WAIVERS + ":1:16 syntax.missing-field"),
          of(
              "governance.placeholder",
              "leave the reason to be written",
              texts -> accepted(texts).replace(WAIVERS, "It is mended", "TBC, mended"),
              WAIVERS + ":4:11 governance.placeholder"),
          of(
              "text.placeholder",
              "waive one of two like findings",
              texts -> {
                String text = texts.get(INTRODUCTION);
                String fields = text.substring(0, text.indexOf("\n---\n") + 5);
                Texts twice = texts.with(INTRODUCTION, fields + "\nTBC.\n\nAnd TBC.\n");
                return twice.with(WAIVERS, waivers(twice, "text.placeholder").get(0));
              },
              INTRODUCTION + ":8:5 text.placeholder"));

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
