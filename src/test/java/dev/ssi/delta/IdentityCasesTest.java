package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which item of one edition is which of another. */
class IdentityCasesTest {
  private static final Texts SMALL = Texts.example();
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";

  private static final String RETIRED =
      "- {id: EP-003, title: Search by serial number, retired: \"0.9\", reason: Joined,"
          + " replaced-by: [EP-007]}\n";

  /** The documents with another Epic, which the tests split, join and rename. */
  private static Texts with(Texts texts, String id, String want) {
    return texts.with("baseline/epics/" + id + "-another.md", epic(id, want));
  }

  private static String epic(String id, String want) {
    return SMALL.get(EPIC).replace("EP-007", id).replace("to look up a Device by Device ID", want);
  }

  private static Texts formerly(Texts texts, String path, String id, String old) {
    return texts.replace(path, "id: " + id + "\n", "id: " + id + "\nformerly: " + old + "\n");
  }

  @Test
  void anUndeclaredNewIdIsAnotherItemAndASuggestionNoMore() {
    Texts to = with(SMALL.without(EPIC), "EP-008", "to look up a Device by Device ID");
    Delta delta = Told.delta(SMALL, to);
    assertThat(delta.changes().stream().map(Told::head))
        .containsExactly(
            "epic EP-007: removed > ssi-change-process", "epic EP-008: added > ssi-change-process");
    assertThat(delta.changes().get(1).suggestion())
        .isEqualTo(
            "EP-008 reads much like EP-007, which went. If it is the same item, declare"
                + " `formerly: EP-007` in it; until then they are two.");
    assertThat(delta.changes().get(0).suggestion()).isNull();
  }

  @Test
  void aDeclaredIdIsTheSameItem() {
    Texts to =
        formerly(
            with(SMALL.without(EPIC), "EP-008", "to look up a Device by Device ID"),
            "baseline/epics/EP-008-another.md",
            "EP-008",
            "EP-007");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "epic EP-008 from EP-007: renumbered renamed > ssi-change-process",
            "  formerly: {+EP-007+}");
  }

  @Test
  void anotherPrefixIsARenameAndNoRenumbering() {
    Texts to =
        SMALL.replace(
            ROLES, "{id: OU, title: Other User}", "{id: OTH, title: Other User, formerly: OU}");
    assertThat(Told.between(SMALL, to))
        .containsExactly("user-role OTH from OU: renamed > section-d", "  formerly: {+OU+}");
  }

  @Test
  void aRetiredIdThatIsReusedIsAddedAndSaidToBeRetired() {
    Texts from = SMALL.with(TOMBSTONES, RETIRED);
    Texts to = with(from, "EP-003", "to look up a Device by serial number");
    Change change = Told.only(from, to);
    assertThat(Told.head(change)).isEqualTo("epic EP-003: added > ssi-change-process");
    assertThat(change.suggestion())
        .isEqualTo(
            "EP-003 is recorded as retired in version 0.9, and a retired id is not used again. If"
                + " the item itself is back, take its record out of the tombstones.");
  }

  @Test
  void theSameIdBackIsRestored() {
    Texts from = SMALL.with(TOMBSTONES, RETIRED);
    Texts to = with(SMALL, "EP-003", "to look up a Device by serial number");
    assertThat(Told.heads(from, to))
        .containsExactly(
            "epic EP-003: restored > ssi-change-process", "tombstone EP-003: removed > editorial");
    assertThat(Told.heads(to, from))
        .containsExactly(
            "epic EP-003: removed > ssi-change-process", "tombstone EP-003: added > editorial");
  }

  @Test
  void swappedIdsAreTwoItemsAmended() {
    Texts from = with(SMALL, "EP-008", "to list what went wrong");
    Texts to =
        SMALL
            .with(EPIC, epic("EP-007", "to list what went wrong"))
            .with(
                "baseline/epics/EP-008-another.md",
                epic("EP-008", "to look up a Device by Device ID"));
    assertThat(Told.between(from, to))
        .containsExactly(
            "epic EP-007: amended > ssi-change-process",
            "  want: [-to look up a Device by Device ID-]{+to list what went wrong+}",
            "epic EP-008: amended > ssi-change-process",
            "  want: [-to list what went wrong-]{+to look up a Device by Device ID+}");
  }

  @Test
  void swappedIdsStayTwoItemsWhenEachDeclaresTheOther() {
    Texts from = with(SMALL, "EP-008", "to list what went wrong");
    Texts to =
        formerly(
            formerly(from, EPIC, "EP-007", "EP-008"),
            "baseline/epics/EP-008-another.md",
            "EP-008",
            "EP-007");
    assertThat(Told.heads(from, to))
        .containsExactly(
            "epic EP-007: editorial > editorial", "epic EP-008: editorial > editorial");
  }

  @Test
  void renamedMovedAndEditedAtOnceIsOneChange() {
    Texts from = Texts.shipped();
    String domain2 = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
    String domain9 = "appendix-ah/domains/BFD-09-reporting.md";
    String file = "baseline/components/FC-SMI-07-extract-inventory-results.md";
    String block = from.get(domain2);
    block = block.substring(block.indexOf("  FC-SMI-07:"), block.indexOf("---\n\n## Capability"));
    Texts to =
        from.replace(domain2, block, "")
            .replace(
                domain9,
                "components:\n",
                "components:\n"
                    + block.replace("FC-SMI-07:", "FC-RPT-07:\n    formerly: FC-SMI-07"))
            .without(file)
            .with(
                "baseline/components/FC-RPT-07-extract-inventory-results.md",
                from.get(file)
                    .replace("FC-SMI-07", "FC-RPT-07")
                    .replace("domain: BFD-02", "domain: BFD-09")
                    .replace("at 50 rows", "at 500 rows"));
    Change change =
        Told.delta(from, to).changes().stream()
            .filter(each -> each.key().id().equals("FC-RPT-07"))
            .findFirst()
            .orElseThrow();
    assertThat(Told.head(change))
        .isEqualTo("component FC-RPT-07 from FC-SMI-07: amended moved renamed > section-d");
    assertThat(change.ruling().reason())
        .isEqualTo(
            "In Appendix AH the id FC-SMI-07 becomes FC-RPT-07."
                + " It moves a component from one domain of Appendix AH to another.");
    assertThat(change.access()).isEmpty();
  }

  @Test
  void aComponentMovedBetweenDomainsIsMovedAndNothingElse() {
    Texts from = Texts.shipped();
    String domain2 = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
    String domain9 = "appendix-ah/domains/BFD-09-reporting.md";
    String file = "baseline/components/FC-SMI-07-extract-inventory-results.md";
    String block = from.get(domain2);
    block = block.substring(block.indexOf("  FC-SMI-07:"), block.indexOf("---\n\n## Capability"));
    Texts to =
        from.replace(domain2, block, "")
            .replace(domain9, "components:\n", "components:\n" + block)
            .replace(file, "domain: BFD-02", "domain: BFD-09");
    assertThat(Told.between(from, to))
        .containsExactly(
            "component FC-SMI-07: amended moved > section-d",
            "  domain: [-BFD-02-]{+BFD-09+}",
            "  + belongs to BFD-09",
            "  - belongs to BFD-02");
  }

  @Test
  void aRenamedDomainMovesNoneOfItsComponents() {
    String old = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
    Texts to =
        SMALL
            .without(old)
            .with(
                "appendix-ah/domains/BFD-12-smart-metering-inventory.md",
                SMALL.get(old).replace("id: BFD-02", "id: BFD-12\nformerly: BFD-02"));
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "domain BFD-12 from BFD-02: renumbered renamed > section-d", "  formerly: {+BFD-02+}");
  }

  @Test
  void anItemWhoseKindChangesGoesAndComes() {
    Texts from = SMALL.with("appendix-ah/related-provisions.yaml", "[]\n");
    String clause =
        "- {id: H8.17, title: Older records, summary: A User may ask for older records.}\n";
    Texts asClause = from.with(CLAUSES, SMALL.get(CLAUSES) + clause);
    Texts asProvision = from.with("appendix-ah/related-provisions.yaml", clause);
    Delta delta = Told.delta(asClause, asProvision);
    assertThat(delta.changes().stream().map(Told::head))
        .containsExactly("clause H8.17: removed > section-d", "provision H8.17: added > section-d");
    assertThat(delta.changes().get(1).suggestion())
        .isEqualTo(
            "H8.17 was a clause before and is a provision now. An item keeps its kind, so the one"
                + " went and the other came.");
  }

  @Test
  void idsThatDifferInCaseAreTwo() {
    Texts to = SMALL.replace(DEFINITIONS, "term: Device ID", "term: Device Id");
    assertThat(Told.heads(SMALL, to))
        .containsExactly(
            "definition Device ID: removed > section-d", "definition Device Id: added > section-d");
  }

  @Test
  void aSecondBearerOfAnIdHidesNothingAndIsNamed() {
    Texts to =
        with(SMALL, "EP-008", "to list what went wrong")
            .with("baseline/epics/EP-008-second.md", epic("EP-008", "to list what went right"))
            .replace(DEFINITIONS, "Device.}\n", "Device.}\n- {term: User, meaning: Anyone.}\n");
    Delta delta = Told.delta(SMALL, to);
    assertThat(delta.changes().stream().map(Told::head))
        .containsExactly("epic EP-008: added > ssi-change-process");
    assertThat(delta.unreadBefore()).isEmpty();
    assertThat(delta.unreadAfter()).containsExactly(DEFINITIONS, "baseline/epics/EP-008-second.md");
    assertThat(Told.heads(to, SMALL)).containsExactly("epic EP-008: removed > ssi-change-process");
  }

  @Test
  void aSecondBearerOfARequirementNumberIsStillCompared() {
    Texts twice = SMALL.replace(COMPONENT, "**FC-SMI-01.2**", "**FC-SMI-01.1**");
    assertThat(Told.between(twice, twice.replace(COMPONENT, "say so when", "tell it when")))
        .containsExactly(
            "component FC-SMI-01: amended > ssi-change-process",
            "  requirement FC-SMI-01.1 (2): The SSI shall [-say so-]{+tell it+} when there is none.");
  }

  @Test
  void oneSplitIntoTwo() {
    Texts from = with(SMALL, "EP-008", "to list and mend what went wrong");
    Texts two = SMALL;
    for (String id : List.of("EP-021", "EP-022")) {
      String want = id.equals("EP-021") ? "to list what went wrong" : "to mend what went wrong";
      two = formerly(with(two, id, want), "baseline/epics/" + id + "-another.md", id, "EP-008");
    }
    assertThat(Told.between(from, two))
        .containsExactly(
            "epic EP-021 from EP-008: amended split > ssi-change-process",
            "  want: to list [-and mend -]what went wrong",
            "  formerly: {+EP-008+}",
            "epic EP-022 from EP-008: amended split > ssi-change-process",
            "  want: to [-list and -]mend what went wrong",
            "  formerly: {+EP-008+}");
    assertThat(Told.heads(two, from))
        .containsExactly(
            "epic EP-008 from EP-021: amended joined > ssi-change-process",
            "epic EP-008 from EP-022: amended joined > ssi-change-process");
  }

  @Test
  void splitOffFromOneThatStays() {
    Texts from = with(SMALL, "EP-008", "to list and mend what went wrong");
    Texts to =
        formerly(
                with(from, "EP-021", "to mend what went wrong"),
                "baseline/epics/EP-021-another.md",
                "EP-021",
                "EP-008")
            .replace("baseline/epics/EP-008-another.md", "list and mend", "list");
    assertThat(Told.heads(from, to))
        .containsExactly(
            "epic EP-008: amended > ssi-change-process",
            "epic EP-021 from EP-008: amended split > ssi-change-process");
  }

  @Test
  void twoJoinedIntoANewOneAndIntoOneThatWas() {
    Texts from = with(with(SMALL, "EP-008", "to list what went wrong"), "EP-009", "to mend it");
    Texts fresh =
        formerly(
            with(SMALL, "EP-021", "to list what went wrong and to mend it"),
            "baseline/epics/EP-021-another.md",
            "EP-021",
            "[EP-008, EP-009]");
    assertThat(Told.heads(from, fresh))
        .containsExactly(
            "epic EP-021 from EP-008: amended joined > ssi-change-process",
            "epic EP-021 from EP-009: amended joined > ssi-change-process");
    Texts into =
        formerly(
            with(SMALL, "EP-008", "to list what went wrong and to mend it"),
            "baseline/epics/EP-008-another.md",
            "EP-008",
            "EP-009");
    assertThat(Told.heads(from, into))
        .containsExactly(
            "epic EP-008: amended > ssi-change-process",
            "epic EP-008 from EP-009: amended joined > ssi-change-process");
  }

  @Test
  void splitAndJoinedAtOnceIsBothEitherWay() {
    Texts from = with(with(SMALL, "EP-008", "to list what went wrong"), "EP-009", "to mend it");
    Texts to = SMALL;
    for (String id : List.of("EP-021", "EP-022")) {
      to =
          formerly(
              with(to, id, "to list and to mend"),
              "baseline/epics/" + id + "-another.md",
              id,
              "[EP-008, EP-009]");
    }
    assertThat(Told.delta(from, to).changes())
        .hasSize(4)
        .allMatch(change -> change.facts().is(Operation.SPLIT))
        .allMatch(change -> change.facts().is(Operation.JOINED));
  }

  @Test
  void anObligationIsRenumberedByItsTombstone() {
    Texts to =
        SMALL
            .replace(OBLIGATIONS, "**AH-1**", "**AH-2**")
            .with(
                TOMBSTONES,
                "- {id: AH-1, title: SSI, retired: \"1.1\", reason: Renumbered, replaced-by: AH-2}\n");
    assertThat(Told.between(SMALL, to))
        .startsWith("obligation AH-2 from AH-1: renumbered renamed > section-d");
  }

  @Test
  void aRequirementIsKnownByItsNumberWithinARenamedComponent() {
    String domain = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
    Texts to =
        SMALL
            .without(COMPONENT)
            .with(
                "baseline/components/FC-SMI-11-search.md",
                SMALL.get(COMPONENT).replace("FC-SMI-01", "FC-SMI-11").replace("say so", "say it"))
            .replace(domain, "  FC-SMI-01:\n", "  FC-SMI-11:\n    formerly: FC-SMI-01\n")
            .with(EPIC, SMALL.get(EPIC).replace("FC-SMI-01", "FC-SMI-11"))
            .map(text -> text);
    assertThat(Told.between(SMALL, to))
        .contains(
            "component FC-SMI-11 from FC-SMI-01: amended renumbered renamed > section-d",
            "  requirement FC-SMI-11.2: The SSI shall say [-so-]{+it+} when there is none.");
  }

  /** It took over when that was declared, whether or not the one it took over from stayed. */
  @Test
  void anHeirThatStaysAsItWasIsNotToldAgainWhenTheOtherGoes() {
    String epic = Texts.example().get("baseline/epics/EP-007-look-up-a-device.md");
    Texts both =
        Texts.example()
            .with(
                "baseline/epics/EP-008-heir.md",
                epic.replace("id: EP-007\n", "id: EP-008\nformerly: [EP-007]\n"));
    Texts gone = both.without("baseline/epics/EP-007-look-up-a-device.md");
    assertThat(Told.heads(both, gone)).containsExactly("epic EP-007: removed > ssi-change-process");
  }
}
