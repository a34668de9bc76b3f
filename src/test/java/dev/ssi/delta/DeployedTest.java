package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import org.junit.jupiter.api.Test;

/** Which proposal a change belongs to, where deployments are on record. */
class DeployedTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String VERSION = "baseline/baseline.yaml";
  private static final String RECORDS = "baseline/governance/";

  /** Both proposals were recorded before the release, and name the same Epic. */
  private static final Texts BEFORE =
      Texts.example()
          .with(RECORDS + "changes/CP-0001.yaml", proposal("CP-0001"))
          .with(RECORDS + "changes/CP-0002.yaml", proposal("CP-0002"))
          .with(
              RECORDS + "decisions/DEC-0001.yaml",
              """
              id: DEC-0001
              body: PANEL
              date: 2019-09-17
              subject: [{proposal: CP-0001, revision: 1}, {proposal: CP-0002, revision: 1}]
              outcome: agreed
              """);

  private static String proposal(String id) {
    return """
    id: @
    revision: 1
    title: Tell the Epic again
    type: usability
    action: amend
    items: [{id: EP-007, operation: amend}]
    reason: Installers wait.
    route: ssi-change-process
    """
        .replace("@", id);
  }

  private static String deployment(String id, String proposal, String version) {
    return """
    id: @
    decisions: [DEC-0001]
    proposals: [%]
    release: "#"
    effective: 2019-11-28
    """
        .replace("@", id)
        .replace("%", proposal)
        .replace("#", version);
  }

  private static Texts edited(Texts texts) {
    return texts.replace(EPIC, "is shown", "is shown at once");
  }

  private static Texts version(Texts texts, String version) {
    return texts.replace(VERSION, "\"1.0\"", "\"" + version + "\"");
  }

  private static Texts with(Texts texts, String id, String proposal, String version) {
    return texts.with(RECORDS + "deployments/" + id + ".yaml", deployment(id, proposal, version));
  }

  private static Attribution attribution(Texts from, Texts to) {
    return Told.delta(from, to).changes().stream()
        .filter(change -> change.key().id().equals("EP-007"))
        .findFirst()
        .orElseThrow()
        .attribution();
  }

  @Test
  void withoutADeploymentAProposalOfAnEarlierReleaseIsNotAskedFor() {
    assertThat(attribution(BEFORE, edited(BEFORE))).isNull();
  }

  @Test
  void theDeploymentOfAReleaseTellsTheProposalThoughThatWasRecordedBefore() {
    Texts after = version(with(edited(BEFORE), "DEP-0001", "CP-0001", "1.1"), "1.1");
    assertThat(attribution(BEFORE, after).proposal()).isEqualTo("CP-0001");
    assertThat(attribution(BEFORE, after).effective()).isEqualTo("2019-11-28");
    assertThat(attribution(BEFORE, after.crlf()).proposal()).isEqualTo("CP-0001");
  }

  @Test
  void ofADraftItIsTheDeploymentThatIsNotReleased() {
    Texts draft = with(edited(BEFORE), "DEP-0001", "CP-0002", "1.1");
    assertThat(attribution(BEFORE, draft).proposal()).isEqualTo("CP-0002");
  }

  @Test
  void whatGoesOutLaterIsNotInThisRelease() {
    Texts both =
        with(with(edited(BEFORE), "DEP-0001", "CP-0001", "1.10"), "DEP-0002", "CP-0002", "1.9");
    assertThat(attribution(BEFORE, version(both, "1.9")).proposal()).isEqualTo("CP-0002");
  }

  @Test
  void aNewProposalThatIsPlannedForLaterIsNotInThisReleaseEither() {
    Texts without = BEFORE.without(RECORDS + "changes/CP-0001.yaml");
    Texts after = version(with(edited(BEFORE), "DEP-0001", "CP-0001", "1.2"), "1.1");
    assertThat(attribution(without, after)).isNull();
  }

  @Test
  void whatWentOutBeforeIsNotInTheNextRelease() {
    Texts first = version(with(BEFORE, "DEP-0001", "CP-0001", "1.1"), "1.1");
    Texts second = with(edited(first), "DEP-0002", "CP-0002", "1.2");
    assertThat(attribution(first, second).proposal()).isEqualTo("CP-0002");
  }
}
