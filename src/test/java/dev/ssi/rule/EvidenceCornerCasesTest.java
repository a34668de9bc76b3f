package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.delta.ProposalText;
import dev.ssi.delta.Read;
import dev.ssi.governance.Evidence.Published;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the rules of evidence let pass, and what they could get wrong. */
class EvidenceCornerCasesTest {
  private static final String OTHER = Cycle.CHANGE.replace("CP-0001", "CP-0002");
  private static final String VARIATION = Cycle.DECISION.replace("0001", "0002");

  private static void isClean(Lineage lineage) {
    assertThat(Cycle.places(lineage)).isEmpty();
    assertThat(Cycle.places(lineage.crlf())).isEmpty();
  }

  private static Lineage with(Lineage lineage, String path, String before, String after) {
    return lineage.then(texts -> texts.replace(path, before, after));
  }

  private static String proposal(String id, String route, String items) {
    return """
    id: @
    revision: 1
    title: Another change
    type: tidying
    action: amend
    items: [%]
    parties: {none: Nobody notices.}
    roles: []
    reason: It reads badly.
    route: #
    history: [{date: 2019-07-01, event: recorded, by: DCC}]
    """
        .replace("@", id)
        .replace("%", items)
        .replace("#", route);
  }

  @Test
  void typographyNeedsNoNewAgreement() {
    isClean(
        with(
            Cycle.agreed(),
            Cycle.FUNCTION,
            "Answers which Device has a given Device ID.",
            "Answers which Device has a given Device\u00A0ID."));
  }

  @Test
  void aVariationWithTheNewDigestAgreesTheNewText() {
    Lineage changed = with(Cycle.ready(), Cycle.EPIC, "at once", "within 2 s");
    String digest =
        ProposalText.of(List.of("FC-SMI-01", "EP-007"), Read.edition(changed.present()))
            .digest()
            .orElseThrow();
    isClean(
        changed.then(
            texts ->
                texts.with(
                    VARIATION,
                    """
                    id: DEC-0002
                    body: PANEL
                    date: 2019-10-15
                    package: PKG-2019-01
                    subject: [{proposal: CP-0001, revision: 1, digest: "@"}]
                    outcome: varied
                    """
                        .replace("@", digest))));
  }

  @Test
  void aDecisionWithoutADigestOrARevisionIsHeldAgainstNoText() {
    Lineage changed = with(Cycle.agreed(), Cycle.EPIC, "at once", "within 2 s");
    isClean(
        changed.then(
            texts ->
                texts.with(
                    Cycle.DECISION,
                    texts.get(Cycle.DECISION).replaceAll(", digest: \"[^\"]*\"", ""))));
    Lineage nameless = with(changed, Cycle.DECISION, "text: proposed, ", "");
    assertThat(Cycle.findings(nameless, nameless.sinceLast()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith("DEC-0001 does not say which revision holds the agreed text."));
  }

  @Test
  void agreedTextThatIsOnlyPartlyInADraftIsWorkInProgress() {
    isClean(with(Cycle.agreed(), Cycle.EPIC, "is shown at once", "is shown"));
  }

  @Test
  void ofWhatTwoDraftsNameNobodyCanSayWhoseItIs() {
    isClean(
        Cycle.drafted()
            .then(
                texts ->
                    texts
                        .with(
                            OTHER,
                            proposal(
                                "CP-0002", "ssi-change-process", "{id: EP-007, operation: remove}"))
                        .replace(Cycle.CHANGE, "roles: [IS, GS]", "roles: [IS]")));
  }

  @Test
  void aRecordMayBeAddedToAndItsFileRenamed() {
    Lineage more =
        Cycle.released()
            .then(
                texts ->
                    texts
                        .replace(
                            Cycle.CHANGE,
                            "fewer words, by: DCC}\n",
                            "fewer words, by: DCC}\n"
                                + "  - {date: 2019-12-02, event: looked back on, by: DCC}\n")
                        .replace(
                            Cycle.DEPLOYMENT,
                            "effective: 2019-11-28\n",
                            "effective: 2019-11-28\nrolled-back: {date: 2019-12-03, event: it was"
                                + " slow, by: DCC}\n"));
    isClean(more);
    String renamed = Cycle.CHANGE.replace("CP-0001", "CP-0001-two-steps");
    isClean(more.then(texts -> texts.without(Cycle.CHANGE).with(renamed, texts.get(Cycle.CHANGE))));
  }

  @Test
  void aRecordThatCannotBeReadIsNotCalledGone() {
    isClean(Cycle.released().then(texts -> texts.with(Cycle.CHANGE, "id: [CP-0001\n")));
    String other = Cycle.DECISION.replace("DEC-0001", "minutes");
    isClean(Cycle.released().then(texts -> texts.without(Cycle.DECISION).with(other, "id: ][\n")));
  }

  @Test
  void documentsThatKeepNoRecordsAreNotAskedWhoAgreed() {
    Lineage bare = Lineage.of(Texts.example()).released("v1.0");
    Lineage changed = with(bare, Cycle.EPIC, "is shown", "is shown at once");
    assertThat(Cycle.audited(changed)).isEmpty();
    assertThat(Cycle.audited(with(changed, Cycle.VERSION, "\"1.0\"", "\"1.1\""))).isEmpty();
  }

  private static Lineage editorial(String after) {
    return with(
            Cycle.ready(),
            "baseline/process-maps/PM-02-find-a-device.yaml",
            "No such Device",
            after)
        .then(
            texts ->
                texts.with(
                    OTHER, proposal("CP-0002", "editorial", "{id: PM-02, operation: editorial}")));
  }

  @Test
  void anEditorialChangeHasAProposalAndNeedsNoAgreement() {
    isClean(editorial("No such\u00A0Device"));
    assertThat(Cycle.places(editorial("Not one such Device")))
        .containsExactly(
            OTHER + ":6:32 governance.action-mismatch",
            "baseline/process-maps/PM-02-find-a-device.yaml:1:5 release.unattributed-change");
  }

  @Test
  void aChangeOfAppendixAhIsCarriedByItsModification() {
    Lineage term =
        Cycle.ready()
            .then(
                texts ->
                    texts.with(
                        "appendix-ah/definitions.yaml",
                        texts.get("appendix-ah/definitions.yaml")
                            + "- {term: Fast Search, meaning: A search in two steps.}\n"));
    assertThat(Cycle.places(term))
        .containsExactly("appendix-ah/definitions.yaml:3:10 release.unattributed-change");
    isClean(
        term.then(
            texts ->
                texts.with(
                    OTHER,
                    proposal("CP-0002", "section-d", "{id: Fast Search, operation: add}")
                        .replace("action: amend", "action: add"))));
  }

  @Test
  void aPublicationThatComesOutOtherwiseIsReported() {
    Lineage released = Cycle.released();
    String digest = "sha256:" + "0123456789abcdef".repeat(4);
    String other = "sha256:" + "f".repeat(64);
    TreeMap<String, Published> again = new TreeMap<>();
    again.put("1.1", new Published(digest, digest));
    assertThat(Cycle.findings(released, released.all().with(again))).isEmpty();
    again.put("1.1", new Published(digest, other));
    assertThat(Cycle.findings(released, released.all().with(again)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("release.publication-missing");
              assertThat(finding.span().line()).isEqualTo(8);
              assertThat(finding.message()).contains("delta document", other);
            });
  }
}
