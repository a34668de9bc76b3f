package dev.ssi.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Fix;
import dev.ssi.model.Documents;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What looks like a slip and is not for a tool to decide. */
class LeftToPeopleTest {
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String PART =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String DECISION = "baseline/governance/decisions/DEC-0001.yaml";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String COMPONENTS = "components: [FC-SMI-02, FC-SMI-05]";

  private static Map<String, UnaryOperator<Texts>> edits() {
    Map<String, UnaryOperator<Texts>> edits = new LinkedHashMap<>();
    edits.put("a clause in small letters", edit(EPIC, "[FC-SMI-05].", "[h8.16(a)]."));
    edits.put("another limb", edit(EPIC, "[FC-SMI-05].", "[H8.16(a)(I)]."));
    edits.put("an id that is nearly right", edit(EPIC, "[FC-SMI-02, ", "[FC-SMI-0Z, "));
    edits.put("an actor for a role", edit(EPIC, "[IS, GS]", "[IS, rdp]"));
    edits.put("roles beside all", edit(EPIC, "[IS, GS]", "[all, IS]"));
    edits.put("a title in other words", edit(PART, "title: Search", "title: search"));
    edits.put("the id of a requirement", edit(PART, "**FC-SMI-01.1**", "**fc-smi-01.1**"));
    edits.put("an id that the file's name denies", edit(EPIC, "id: EP-006", "id: ep-007"));
    edits.put("a field that is nearly right", edit(EPIC, "so-that:", "so-thta:"));
    edits.put("a field twice with other words", edit(EPIC, "---\n\n", "roles: [IS]\n---\n\n"));
    edits.put("a colon in a value", edit(EPIC, "title: Look", "title: Look: see"));
    edits.put(
        "an entry with a comment",
        edit(
            EPIC, COMPONENTS, "components:\n  - FC-SMI-02\n  - FC-SMI-05\n  - FC-SMI-05 # or 06?"));
    edits.put(
        "an entry below a comment",
        edit(
            EPIC,
            COMPONENTS,
            "components:\n  - FC-SMI-02\n  - FC-SMI-05\n  # or 06?\n  - FC-SMI-05"));
    edits.put(
        "a list in a folded value",
        edit(EPIC, COMPONENTS, "components: >-\n  FC-SMI-02,\n  FC-SMI-05"));
    edits.put(
        "a list with an empty entry", edit(EPIC, COMPONENTS, "components: FC-SMI-02,, FC-SMI-05"));
    edits.put(
        "a list with a bracket in it", edit(EPIC, COMPONENTS, "components: FC-SMI-02, FC-SMI-05]"));
    edits.put("an alias", edit(EPIC, COMPONENTS, "components: [&a FC-SMI-02, *a, FC-SMI-05]"));
    edits.put("an anchor", edit(EPIC, COMPONENTS, "components: [&a fc-smi-02, FC-SMI-05]"));
    edits.put("a step that nothing is like", edit(MAP, "ID: by-device,", "ID: device,"));
    edits.put(
        "a step of two spellings",
        texts ->
            texts
                .replace(MAP, "by-uprn:   ", "By-Device:")
                .replace(MAP, "ID: by-device,", "ID: by_device,"));
    edits.put("a date of one digit", edit(DECISION, "2019-09-17", "2019-9-17"));
    edits.put("a vote", edit(DECISION, "against: 1", "against: one"));
    edits.put("a gap in the numbers", edit(PART, "**FC-SMI-01.2**", "**FC-SMI-01.99**"));
    edits.put("a line break of HTML", edit(EPIC, "The result says", "The result<br>says"));
    edits.put(
        "a title of words in brackets",
        edit(
            PART,
            "title: Search Inventory by Device ID",
            "title: [Search Inventory by Device ID]"));
    return edits;
  }

  private static UnaryOperator<Texts> edit(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  @TestFactory
  Stream<DynamicTest> noSafeFixTouchesIt() {
    return edits().entrySet().stream()
        .map(
            edit ->
                dynamicTest(
                    edit.getKey(),
                    () -> {
                      Texts made = edit.getValue().apply(Slip.documents());
                      assertThat(made.places()).isNotEqualTo(Slip.documents().places());
                      assertThat(Fixes.difference(Fixes.after(made), made)).isEmpty();
                    }));
  }

  @Test
  void whatIsMendedElsewhereStaysInTheLaw() {
    Texts made =
        Slip.documents()
            .replace(
                DOMAIN,
                "clauses: [H8.16(a)]\nsource: illustrative",
                "clauses: H8.16(a)\nSource: illustrative")
            .replace(EPIC, "[IS, GS]", "IS, GS");
    assertThat(Fix.LAW).isEqualTo(Documents.APPENDIX_FOLDER + "/");
    assertThat(Fixes.safe(made)).containsExactly("syntax.wrong-type");
    Mended mended = Fixes.of(made);
    assertThat(mended.ofLaw()).isEqualTo(2);
    assertThat(mended.changes()).extracting(Change::path).containsExactly(EPIC);
    assertThat(Fixes.difference(Fixes.after(made), Slip.documents())).containsOnlyKeys(DOMAIN);
  }
}
