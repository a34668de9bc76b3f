package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.delta.DeltaText.Paint;
import org.junit.jupiter.api.Test;

/** The text that a pack proposes, held against the records. */
class ProposedTextTest {
  @Test
  void whatTheProposedTextChangesBesideTheProposalsIsNotConsultedOn() {
    Texts records =
        Packs.records().replace(Packs.CP_0001, "  - {id: EP-007, operation: amend}\n", "");
    Pack pack = Packs.of(records, null);
    assertThat(pack.others()).extracting(change -> change.key().id()).containsExactly("EP-007");
    assertThat(pack.gaps()).isEmpty();
  }

  @Test
  void aProposalWhoseTextIsNotThereIsTold() {
    Pack pack = Packs.of(Packs.records(), Packs.records(), null);
    assertThat(pack.gaps())
        .containsExactly(
            new Gap("CP-0001", "Its text is missing: nothing changes at FC-SMI-01 and EP-007."),
            new Gap("CP-0002", "Its text is missing: nothing changes at AH-1."));
  }

  @Test
  void onceItWasDecidedOnATextMayGoItsOwnWay() {
    Texts decided =
        Packs.records()
            .with(
                "baseline/governance/bodies/PANEL.yaml",
                "id: PANEL\ntitle: SEC Panel\nterms:\n  - version: \"1.0\"\n    from: 2019-01-01\n"
                    + "    members: [Panel Chair]\n    quorum: 1\n"
                    + "    majority: {more-than: 1/2, of: votes-cast}\n")
            .with(
                "baseline/governance/decisions/DEC-0001.yaml",
                "id: DEC-0001\nbody: PANEL\nmeeting: SEC Panel 72\ndate: 2019-09-17\n"
                    + "package: PKG-2019-01\nsubject: [{proposal: CP-0001, revision: 2}]\n"
                    + "outcome: refused\npresent: [Panel Chair]\nrecused: []\n"
                    + "votes: {for: 0, against: 1, abstain: 0}\nreason: Too dear.\n");
    Texts night =
        Packs.records()
            .replace("appendix-ah/obligations.md", "to each User.", "to each User, day.");
    Pack pack = Packs.of(decided, night, null);
    assertThat(pack.gaps()).isEmpty();
    assertThat(pack.notes())
        .containsExactly(
            new Gap("CP-0001", "Its text is missing: nothing changes at FC-SMI-01 and EP-007."));
    assertThat(PackText.render(pack, Paint.NONE))
        .contains("refused, PANEL, 17 September 2019 (DEC-0001).", "Since it was decided on");
  }

  @Test
  void aProposalMayNameASingleRequirement() {
    Texts one = Packs.records().replace(Packs.CP_0001, "{id: FC-SMI-01,", "{id: FC-SMI-01.1,");
    assertThat(Packs.of(one, null).gaps()).isEmpty();
    Texts other = Packs.records().replace(Packs.CP_0001, "{id: FC-SMI-01,", "{id: FC-SMI-01.2,");
    assertThat(Packs.of(other, null).gaps())
        .containsExactly(
            new Gap("CP-0001", "Its text is missing: nothing changes at FC-SMI-01.2."));
  }

  @Test
  void aChangeOfAppendixAhMustCiteItsModification() {
    Texts none = Packs.records().replace(Packs.CP_0002, "modification: illustrative MP-X2\n", "");
    assertThat(Packs.of(none, null).gaps())
        .containsExactly(
            new Gap("CP-0002", "It touches Appendix AH, and cites no SEC modification."));
  }

  @Test
  void aTextThatIsNotTheOneTakenInIsTold() {
    String digest = Packs.shipped().proposals().get(0).digest();
    assertThat(digest).startsWith("sha256:");
    Texts same = withDigest(digest);
    assertThat(Packs.of(same, null).gaps()).isEmpty();
    assertThat(Packs.of(withDigest("sha256:" + "0".repeat(64)), null).gaps())
        .singleElement()
        .extracting(Gap::what)
        .asString()
        .contains("is not the one that the package took in", digest, "0".repeat(64));
  }

  private static Texts withDigest(String digest) {
    return Packs.records()
        .replace(
            Packs.PACKAGE,
            "{id: CP-0002, revision: 1}",
            "{id: CP-0002, revision: 1, digest: \"" + digest + "\"}");
  }
}
