package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables, lists, headings and the like: compared part by part. */
class StructureCasesTest {
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final Texts SMALL = Texts.example();

  private static final String TABLE =
      """
      | Input | Format | Mandatory |
      |---|---|---|
      | Device ID | 16 characters | Yes |
      | Columns | Short or full | No |
      | Note | At most 80 characters | No |
      """;

  /** The small documents with a part of a component's text. */
  private static Texts with(String part) {
    return SMALL.replace(
        COMPONENT, "## Requirements", "## Inputs\n\n" + part + "\n## Requirements");
  }

  private static List<String> told(String before, String after) {
    List<String> lines = Told.between(with(before), with(after));
    if (!lines.isEmpty()) {
      assertThat(lines.get(0)).isEqualTo("component FC-SMI-01: amended > ssi-change-process");
    }
    return lines.stream().skip(1).toList();
  }

  private static String editorial(String before, String after) {
    return Told.head(Told.only(with(before), with(after)));
  }

  @Test
  void aCellIsNamedByItsRowAndColumn() {
    assertThat(told(TABLE, TABLE.replace("At most 80", "At most 120")))
        .containsExactly("  Inputs, row Note, Format: At most [-80-]{+120+} characters");
  }

  @Test
  void aTableSetOtherwiseIsTheSame() {
    String other =
        TABLE.replace("|---|---|---|", "| :--- | :---: | ---: |").replace("| Yes |", "|    Yes");
    assertThat(Told.between(with(TABLE), with(other))).isEmpty();
  }

  @Test
  void aRowComesAndGoes() {
    String more = TABLE.replace("| Note", "| Rows | All or ticked | No |\n| Note");
    assertThat(told(TABLE, more))
        .containsExactly("  Inputs, row Rows: {+Rows | All or ticked | No+}");
    assertThat(told(more, TABLE))
        .containsExactly("  Inputs, row Rows: [-Rows | All or ticked | No-]");
  }

  @Test
  void aRowOfAnotherNameIsTheOneInItsPlace() {
    assertThat(told(TABLE, TABLE.replace("| Note |", "| Remark |")))
        .containsExactly("  Inputs, row Remark, Input: [-Note-]{+Remark+}");
  }

  @Test
  void rowsInAnotherOrderAreMovedAndNotAmended() {
    String note = "| Note | At most 80 characters | No |\n";
    String other = TABLE.replace(note, "").replace("| Device", note + "| Device");
    assertThat(told(TABLE, other))
        .containsExactly(
            "  Inputs, row Note: {+Note | At most 80 characters | No+}",
            "  Inputs, row Note: [-Note | At most 80 characters | No-]");
  }

  @Test
  void aColumnComesAndGoesCellByCell() {
    String more =
        """
        | Input | Format | Example | Mandatory |
        |---|---|---|---|
        | Device ID | 16 characters | 00-DB | Yes |
        | Columns | Short or full | Short | No |
        | Note | At most 80 characters | Storm call | No |
        """;
    assertThat(told(TABLE, more))
        .containsExactly(
            "  Inputs, columns, column 3: {+Example+}",
            "  Inputs, row Device ID, Example: {+00-DB+}",
            "  Inputs, row Columns, Example: {+Short+}",
            "  Inputs, row Note, Example: {+Storm call+}");
    assertThat(told(more, TABLE))
        .containsExactly(
            "  Inputs, columns, column 3: [-Example-]",
            "  Inputs, row Device ID, Example: [-00-DB-]",
            "  Inputs, row Columns, Example: [-Short-]",
            "  Inputs, row Note, Example: [-Storm call-]");
  }

  @Test
  void aColumnOfAnotherNameKeepsItsCells() {
    assertThat(told(TABLE, TABLE.replace("| Format |", "| Form |")))
        .containsExactly("  Inputs, columns, column 2: [-Format-]{+Form+}");
  }

  @Test
  void columnsInAnotherOrderMoveCellByCell() {
    String other =
        """
        | Input | Mandatory | Format |
        |---|---|---|
        | Device ID | Yes | 16 characters |
        | Columns | No | Short or full |
        | Note | No | At most 80 characters |
        """;
    assertThat(told(TABLE, other))
        .hasSize(8)
        .contains(
            "  Inputs, row Device ID, Mandatory: {+Yes+}",
            "  Inputs, row Device ID, Mandatory: [-Yes-]");
  }

  @Test
  void anIrregularTableLosesNoCell() {
    String ragged =
        TABLE.replace("| Columns | Short or full | No |", "| Columns | Short or full |");
    assertThat(told(TABLE, ragged)).containsExactly("  Inputs, row Columns, Mandatory: [-No-]");
    String excess =
        TABLE.replace("| Columns | Short or full | No |", "| Columns | Short | No | Why |");
    assertThat(told(TABLE, excess))
        .containsExactly(
            "  Inputs, row Columns, Format: Short[- or full-]",
            "  Inputs, row Columns, column 4: {+Why+}");
  }

  @Test
  void aRowInsertedAtTheTopOfALongTableShiftsNoOther() {
    String rows =
        IntStream.range(0, 300).mapToObj(i -> "| Row " + i + " | 1 |\n").reduce("", String::concat);
    String more =
        IntStream.range(0, 300)
            .mapToObj(i -> "| Row " + i + " | 1 | – |\n")
            .reduce("", String::concat);
    List<String> told =
        told(
            "| Row | Level |\n|---|---|\n" + rows,
            "| Row | Level | Why |\n|---|---|---|\n| First | 2 | + |\n" + more);
    assertThat(told).hasSize(302).contains("  Inputs, row First: {+First | 2 | ++}");
    assertThat(told.get(301)).isEqualTo("  Inputs, row Row 299, Why: {+–+}");
  }

  @Test
  void insertingAtTheTopOfFortyMovesNone() {
    String list =
        IntStream.range(0, 40)
            .mapToObj(i -> "- Item number " + i + ".\n")
            .reduce("", String::concat);
    assertThat(told(list, "- A new one altogether.\n" + list))
        .containsExactly("  Inputs, item 1: {+A new one altogether.+}");
    String terms =
        IntStream.range(0, 40)
            .mapToObj(i -> "- {term: Term " + i + ", meaning: It is number " + i + ".}\n")
            .reduce("", String::concat);
    assertThat(
            Told.heads(
                SMALL.with(DEFINITIONS, terms),
                SMALL.with(DEFINITIONS, "- {term: Top, meaning: It is new.}\n" + terms)))
        .containsExactly("definition Top: added > section-d");
  }

  @Test
  void anEntryOfAListThatStandsElsewhereIsMoved() {
    String first = "- {term: User, meaning: A Party that may use the SSI.}\n";
    Texts to = SMALL.with(DEFINITIONS, SMALL.get(DEFINITIONS).replace(first, "") + first);
    Change change = Told.only(SMALL, to);
    assertThat(Told.head(change)).isEqualTo("definition User: moved > editorial");
    assertThat(change.ruling().reason())
        .isEqualTo("It stands elsewhere in a list whose order says nothing.");
  }

  @Test
  void anOrderedListRenumberedIsTheSame() {
    assertThat(
            Told.between(
                with("1. One.\n2. Two.\n3. Three.\n"), with("1. One.\n1. Two.\n1. Three.\n")))
        .isEmpty();
    assertThat(Told.between(with("1. One.\n2. Two.\n"), with("1) One.\n2) Two.\n"))).isEmpty();
  }

  @Test
  void anOrderedListThatBeginsElsewhereIsNot() {
    assertThat(told("1. One.\n2. Two.\n", "5. One.\n6. Two.\n"))
        .containsExactly("  Inputs, item 1: {+5. +}One.");
    assertThat(
            Told.between(
                with("1. One.\n\nThen:\n\n2. Two.\n"), with("1. One.\n\nThen:\n\n2. Two.\n")))
        .isEmpty();
  }

  @Test
  void anItemInsertedIntoAnOrderedListRenumbersNone() {
    assertThat(told("1. One.\n2. Two.\n", "1. One.\n2. One and a half.\n3. Two.\n"))
        .containsExactly("  Inputs, item 2: {+One and a half.+}");
  }

  @Test
  void aNestedItemPromotedSaysSomethingElse() {
    assertThat(told("- One.\n  - Two of them.\n", "- One.\n- Two of them.\n"))
        .containsExactly("  Inputs, item 2 (now an item): Two of them.");
    assertThat(told("- One.\n- Two of them.\n", "- One.\n  - Two of them.\n"))
        .containsExactly("  Inputs, item 1 (now a nested item): Two of them.");
  }

  @Test
  void aBulletThatBecomesANumberSaysSomethingElse() {
    assertThat(told("- One.\n- Two.\n", "1. One.\n2. Two.\n")).hasSize(2);
  }

  @Test
  void aHeadingsLevelIsTypographyUnlessTextComesUnderAnother() {
    String text = "#### Limits\n\nAt most 80 characters.\n";
    assertThat(editorial(text, text.replace("####", "###")))
        .isEqualTo("component FC-SMI-01: editorial > editorial");
    assertThat(told(text, text.replace("####", "##")))
        .containsExactly("  Limits, heading (now a heading of level 2): Limits");
  }

  @Test
  void aSectionUnderAnotherHeadingIsSaidToBe() {
    String before = "### Limits\n\nAt most 80 characters.\n\n### Others\n\nNone.\n";
    String after = "### Limits\n\n### Others\n\nNone.\n\nAt most 80 characters.\n";
    assertThat(told(before, after))
        .containsExactly(
            "  Inputs › Limits, paragraph 1: [-At most 80 characters.-]"
                .replace(", paragraph 1", ""),
            "  Inputs › Others, paragraph 2: {+At most 80 characters.+}");
  }

  @Test
  void aLinksTextAndItsTargetAreTwoThings() {
    assertThat(told("See [the page](a.md) there.\n", "See [this page](a.md) there.\n"))
        .containsExactly("  Inputs: See [[-the-]{+this+} page](a.md) there.");
    assertThat(told("See [the page](a.md) there.\n", "See [the page](b.md) there.\n"))
        .containsExactly("  Inputs: See [the page]([-a.md-]{+b.md+}) there.");
    assertThat(told("See [x].\n\n[x]: a.md\n", "See [x].\n\n[x]: b.md\n"))
        .containsExactly("  Inputs, code: [x]: [-a.md-]{+b.md+}");
  }

  @Test
  void aFootnoteAndAnImageAreText() {
    assertThat(
            told("It stops.[^1]\n\n[^1]: At 50 rows.\n", "It stops.[^1]\n\n[^1]: At 500 rows.\n"))
        .hasSize(1)
        .allMatch(line -> line.endsWith("[^1]: At [-50-]{+500+} rows."));
    assertThat(told("![A flow](a.svg)\n", "![A flow](b.svg)\n"))
        .containsExactly("  Inputs: ![A flow]([-a.svg-]{+b.svg+})");
    assertThat(told("![A flow](a.svg)\n", "![The flow](a.svg)\n"))
        .containsExactly("  Inputs: ![[-A-]{+The+} flow](a.svg)");
  }

  @Test
  void codeIsKeptLetterByLetter() {
    String code = "```yaml\na: 1\n---\n\n# b\n  c: 2\n```\n";
    assertThat(told(code, code.replace("c: 2", "c: 3"))).hasSize(1);
    assertThat(told(code, code.replace("  c: 2", "c: 2"))).hasSize(1);
    assertThat(told(code, code.replace("---\n", ""))).hasSize(1);
    assertThat(told(code, code.replace("\n\n# b", "\n# b"))).hasSize(1);
    assertThat(told(code, code.replace("yaml", "json"))).hasSize(1);
  }

  @Test
  void aQuotationIsTypography() {
    assertThat(editorial("It stops.\nAt once.\n", "> It stops.\n> At once.\n"))
        .isEqualTo("component FC-SMI-01: editorial > editorial");
  }

  @Test
  void anObligationUnderAnotherHeadingIsMoved() {
    Texts from =
        SMALL.with(
            OBLIGATIONS,
            SMALL.get(OBLIGATIONS)
                + "- **AH-2** The records shall be kept.\n\n## Obligations of Users\n\n"
                + "- **AH-3** A User shall pay.\n");
    String text = from.get(OBLIGATIONS);
    String second = "- **AH-2** The records shall be kept.\n";
    Texts to =
        from.with(
            OBLIGATIONS, text.replace(second, "").replace("of Users\n\n", "of Users\n\n" + second));
    Change change = Told.only(from, to);
    assertThat(Told.head(change)).isEqualTo("obligation AH-2: moved > section-d");
    assertThat(change.ruling().reason())
        .isEqualTo("It stands elsewhere in the text of Appendix AH.");
    assertThat(change.facts().before().container())
        .isEqualTo("appendix-ah/obligations › Obligations of the DCC");
    assertThat(change.facts().after().container())
        .isEqualTo("appendix-ah/obligations › Obligations of Users");
  }

  @Test
  void aHeadingOfAnotherNameMovesNoObligation() {
    Texts to = SMALL.replace(OBLIGATIONS, "## Obligations of the DCC", "## What the DCC owes");
    assertThat(Told.between(SMALL, to))
        .startsWith("text appendix-ah/obligations: amended > section-d")
        .noneMatch(line -> line.startsWith("obligation"));
  }

  @Test
  void obligationsInAnotherOrderAreMoved() {
    String second = "- **AH-2** The records shall be kept.\n";
    String text = SMALL.get(OBLIGATIONS);
    Texts from = SMALL.with(OBLIGATIONS, text + second);
    Texts to = SMALL.with(OBLIGATIONS, text.replace("- **AH-1", second + "- **AH-1"));
    assertThat(Told.heads(from, to)).containsExactly("obligation AH-2: moved > section-d");
  }

  @Test
  void sectionsInAnotherOrderSayNothingInAComponentAndMuchInADomain() {
    String one = "## Boundaries\n\nIt ends here.\n\n";
    String two = "## Capability\n\nIt finds Devices.\n\n";
    Texts from = SMALL.with(DOMAIN, SMALL.get(DOMAIN) + "\n" + one + two);
    Change change = Told.only(from, SMALL.with(DOMAIN, SMALL.get(DOMAIN) + "\n" + two + one));
    assertThat(Told.head(change)).isEqualTo("domain BFD-02: amended > section-d");
    assertThat(change.ruling().reason())
        .isEqualTo("Its parts stand in another order, in Appendix AH.");
    assertThat(
            editorial(
                "\n" + "## A\n\nIt is a.\n\n## B\n\nIt is b.\n",
                "\n## B\n\nIt is b.\n\n## A\n\nIt is a.\n"))
        .isEqualTo("component FC-SMI-01: editorial > editorial");
  }

  @Test
  void stepsAreComparedOneByOne() {
    Texts to =
        SMALL
            .replace(MAP, "do: Search by Device ID", "do: Look up the Device ID")
            .replace(MAP, "Not found: none", "Not found: again")
            .replace(MAP, "  none:   {", "  again:  {");
    assertThat(Told.between(SMALL, to))
        .contains(
            "process-map PM-02: amended > ssi-change-process",
            "  step search do: [-Search by-]{+Look up the+} Device ID",
            "  step check next › Not found: [-none-]{+again+}");
  }

  @Test
  void aThousandItemsInReverseAreEachMoved() {
    List<String> items =
        new ArrayList<>(
            IntStream.range(0, 1000).mapToObj(i -> "- Item number " + i + ".\n").toList());
    String before = String.join("", items);
    Collections.reverse(items);
    assertThat(told(before, String.join("", items))).hasSize(2 * 999);
  }
}
