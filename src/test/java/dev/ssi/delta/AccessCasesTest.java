package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may access what, before and after: on the rights that take effect. */
class AccessCasesTest {
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String LEVELS = "appendix-ah/access-levels.yaml";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final Texts SMALL = Texts.example();

  private static Texts access(String access) {
    return SMALL.replace(DOMAIN, "access: {all: V}", "access: " + access);
  }

  @Test
  void allReplacedByTheSameListChangesNoRight() {
    Texts to = access("{IS: V, GS: V, OU: V}");
    assertThat(Told.rights(SMALL, to)).isEmpty();
    Change change = Told.only(SMALL, to);
    assertThat(Told.head(change)).isEqualTo("component FC-SMI-01: editorial > editorial");
    assertThat(change.ruling().reason())
        .isEqualTo("It writes the access otherwise, and gives every User Role the same.");
  }

  @Test
  void anExceptionThatRepeatsTheDefaultChangesNoRight() {
    assertThat(Told.rights(SMALL, access("{all: V, IS: V}"))).isEmpty();
  }

  @Test
  void aDefaultThatFlipsChangesTheRightsOfThoseWithoutACell() {
    Texts from = access("{all: V, IS: VO}");
    Texts to = access("{all: N, IS: VO}");
    assertThat(Told.rights(from, to))
        .containsExactly("FC-SMI-01 GS V → N narrowed", "FC-SMI-01 OU V → N narrowed");
    assertThat(Told.rights(to, from))
        .containsExactly("FC-SMI-01 GS N → V widened", "FC-SMI-01 OU N → V widened");
    assertThat(Told.only(from, to).ruling().reason())
        .isEqualTo("It changes who may access what, which only the Code can.");
  }

  @Test
  void oneRoleIsWidenedAndAnotherNarrowed() {
    assertThat(Told.rights(access("{all: VO, IS: V}"), access("{all: VO, GS: V}")))
        .containsExactly("FC-SMI-01 IS V → VO narrowed", "FC-SMI-01 GS VO → V widened");
  }

  @Test
  void levelsThatCannotBeComparedAreSideways() {
    assertThat(Told.rights(access("{all: VO}"), access("{all: M}")))
        .containsExactly(
            "FC-SMI-01 IS VO → M sideways",
            "FC-SMI-01 GS VO → M sideways",
            "FC-SMI-01 OU VO → M sideways");
  }

  @Test
  void aRoleThatHasNoRightAnyMoreIsStillConcerned() {
    Change change = Told.only(SMALL, access("{all: N}"));
    assertThat(change.roles()).containsExactly("IS", "GS", "OU");
  }

  @Test
  void aRoleThatComesGetsTheDefault() {
    String mdr = "  - {id: MDR, title: Meter Data Retriever}\n";
    Texts to = SMALL.replace(ROLES, "non-user-actors:", mdr + "non-user-actors:");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "user-role MDR: added > section-d",
            "  title: {+Meter Data Retriever+}",
            "  FC-SMI-01 MDR null → V added");
    assertThat(Told.rights(to, SMALL)).containsExactly("FC-SMI-01 MDR V → null removed");
  }

  @Test
  void aRoleThatComesWithAnEditedCellIsToldWithTheComponent() {
    String mdr = "  - {id: MDR, title: Meter Data Retriever}\n";
    Texts to =
        access("{all: V, MDR: VO}").replace(ROLES, "non-user-actors:", mdr + "non-user-actors:");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "user-role MDR: added > section-d",
            "  title: {+Meter Data Retriever+}",
            "component FC-SMI-01: amended > section-d",
            "  access MDR: {+MDR: VO+}",
            "  FC-SMI-01 MDR null → VO added");
  }

  @Test
  void aRoleOfAnotherIdKeepsItsRights() {
    Texts to =
        access("{all: V, OTH: VO}")
            .replace(
                ROLES, "{id: OU, title: Other User}", "{id: OTH, title: Other User, formerly: OU}");
    Texts from = access("{all: V, OU: VO}");
    assertThat(Told.rights(from, to)).isEmpty();
    assertThat(Told.heads(from, to))
        .containsExactly(
            "user-role OTH from OU: renamed > section-d",
            "component FC-SMI-01: amended > section-d");
  }

  @Test
  void aLevelOfAnotherIdGivesTheSame() {
    Texts to =
        access("{all: ANY}")
            .replace(LEVELS, "{id: V, title", "{id: ANY, formerly: V, title")
            .map(text -> text.replace("at-least: V, at-most: V", "at-least: ANY, at-most: ANY"));
    assertThat(Told.rights(SMALL, to)).isEmpty();
    assertThat(Told.rights(to, SMALL)).isEmpty();
  }

  @Test
  void aLevelThatIncludesMoreWidensTheRightsOfAllWhoHaveIt() {
    Texts to = SMALL.replace(LEVELS, "includes: [VO]", "includes: [VO, M]");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "access-level V: amended > section-d",
            "  includes: {+M+}",
            "  FC-SMI-01 IS V → V widened",
            "  FC-SMI-01 GS V → V widened",
            "  FC-SMI-01 OU V → V widened");
    assertThat(Told.rights(to, SMALL)).hasSize(3).allMatch(right -> right.endsWith("narrowed"));
  }

  @Test
  void aLevelWidensByWhatItsPartIncludes() {
    Texts to =
        SMALL.replace(LEVELS, "own records only, includes: []", "own records only, includes: [M]");
    assertThat(Told.delta(SMALL, to).changes())
        .singleElement()
        .matches(change -> change.key().id().equals("VO"))
        .matches(change -> change.access().size() == 3);
  }

  @Test
  void aNewLevelBelowAnotherChangesNoRight() {
    Texts to =
        SMALL
            .replace(LEVELS, "includes: [VO]", "includes: [VO, VX]")
            .with(
                LEVELS,
                SMALL.get(LEVELS).replace("includes: [VO]", "includes: [VO, VX]")
                    + "- {id: VX, title: View a part, includes: []}\n");
    assertThat(Told.rights(SMALL, to)).isEmpty();
    Texts lower = to.replace(DOMAIN, "{all: V}", "{all: VX}");
    assertThat(Told.rights(SMALL, lower)).hasSize(3).allMatch(right -> right.endsWith("narrowed"));
    assertThat(Told.rights(lower, SMALL)).hasSize(3).allMatch(right -> right.endsWith("widened"));
  }

  @Test
  void aComponentThatGoesTakesItsRightsWithIt() {
    Texts from = Texts.shipped();
    String text = from.get("appendix-ah/domains/BFD-02-smart-metering-inventory.md");
    String block =
        text.substring(text.indexOf("  FC-SMI-07:"), text.indexOf("---\n\n## Capability"));
    Texts to =
        from.with("appendix-ah/domains/BFD-02-smart-metering-inventory.md", text.replace(block, ""))
            .without("baseline/components/FC-SMI-07-extract-inventory-results.md");
    assertThat(Told.rights(from, to))
        .hasSize(7)
        .allMatch(right -> right.startsWith("FC-SMI-07") && right.endsWith(" → null removed"));
  }

  @Test
  void theScopeAloneGoesAndTheRightsWithIt() {
    String scope =
        SMALL
            .get(DOMAIN)
            .substring(
                SMALL.get(DOMAIN).indexOf("  FC-SMI-01:"), SMALL.get(DOMAIN).lastIndexOf("---"));
    Texts to = SMALL.replace(DOMAIN, scope, "").replace(DOMAIN, "components:\n", "");
    Change change = Told.only(SMALL, to);
    assertThat(change.access())
        .hasSize(3)
        .allMatch(it -> it.effect() == AccessChange.Effect.REMOVED);
    assertThat(change.ruling().reason())
        .startsWith(
            "It changes who may access what, which only the Code can."
                + " Appendix AH loses a component.");
  }

  @Test
  void whatCannotBeReadIsNoLossOfRights() {
    assertThat(Told.rights(SMALL, access("V"))).isEmpty();
    assertThat(Told.rights(SMALL, access("{all: [V]}"))).isEmpty();
    assertThat(Told.rights(SMALL, SMALL.with(DOMAIN, "---\nid: [\n---\n"))).isEmpty();
    assertThat(Told.rights(SMALL, SMALL.with(ROLES, "user-roles: {\n"))).isEmpty();
    assertThat(Told.rights(SMALL, SMALL.without(ROLES))).isEmpty();
    assertThat(Told.rights(SMALL, SMALL.without(LEVELS))).isEmpty();
  }

  @Test
  void everyRightThatChangesIsToldOnce() {
    Texts to =
        access("{all: M}")
            .replace(LEVELS, "own records only, includes: []", "own records only, includes: [M]")
            .replace(ROLES, "  - {id: OU, title: Other User}\n", "")
            .replace(COMPONENT, "say so", "say it");
    Delta delta = Told.delta(SMALL, to);
    List<AccessChange> told = delta.changes().stream().flatMap(it -> it.access().stream()).toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(AccessComparison.changes(delta.matrix()));
  }

  @Test
  void anEpicForOtherRolesTouchesNoRight() {
    assertThat(Told.heads(SMALL, SMALL.replace(EPIC, "roles: [IS, GS]", "roles: all")))
        .containsExactly("epic EP-007: amended > ssi-change-process");
    assertThat(Told.rights(SMALL, SMALL.replace(EPIC, "roles: [IS, GS]", "roles: all"))).isEmpty();
  }
}
