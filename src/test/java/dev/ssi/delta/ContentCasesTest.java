package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What of a text counts: no more and no less than a careful reader would say. */
class ContentCasesTest {
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";

  private static final String SENTENCE =
      "The SSI shall show at most 5 rows, which the User’s role may see “as is” — *in full*.";

  /** The small documents with a sentence that has a little of everything. */
  private static final Texts SMALL =
      Texts.example().replace(COMPONENT, "The SSI shall say so when there is none.", SENTENCE);

  private static DynamicTest nothing(String name, Texts from, Texts to) {
    return DynamicTest.dynamicTest(name, () -> assertThat(Told.between(from, to)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> noChangeAtAll() {
    String wrapped = SENTENCE.replace(" which", "\n  which").replace(" “as", "\n  “as");
    String domain = SMALL.get(DOMAIN);
    Texts accents = SMALL.replace(COMPONENT, "at most 5", "at most café-naïve 5");
    Texts shipped = Texts.shipped();
    return Stream.of(
        nothing("wrapped otherwise", SMALL, SMALL.replace(COMPONENT, SENTENCE, wrapped)),
        nothing("more space", SMALL, SMALL.replace(COMPONENT, "rows, which", "rows,  \t which")),
        nothing("blank lines", SMALL, SMALL.replace(COMPONENT, "\n## Req", "\n\n\n## Req")),
        nothing(
            "a space at the end", SMALL, SMALL.replace(COMPONENT, "Device ID.\n", "Device ID. \n")),
        nothing("CR LF", SMALL, SMALL.crlf()),
        nothing("CR LF, shipped", shipped, shipped.crlf()),
        nothing("a byte order mark", SMALL, SMALL.map(text -> "\uFEFF" + text)),
        nothing(
            "decomposed",
            accents,
            accents.map(text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
        nothing(
            "another heading style",
            SMALL,
            SMALL.replace(COMPONENT, "## Purpose\n", "Purpose\n-------\n")),
        nothing(
            "closing marks", SMALL, SMALL.replace(COMPONENT, "## Purpose\n", "## Purpose ##\n")),
        nothing("other bullets", SMALL, SMALL.map(text -> text.replace("- **FC", "* **FC"))),
        nothing(
            "list in flow style",
            SMALL,
            SMALL.replace(DOMAIN, "clauses: [H8.16(a)]", "clauses:\n  - H8.16(a)")),
        nothing(
            "quoted", SMALL, SMALL.replace(DOMAIN, "access: {all: V}", "access: {\"all\": 'V'}")),
        nothing(
            "folded",
            SMALL,
            SMALL.replace(
                DOMAIN,
                "scope: Finds one Device by its Device ID.",
                "scope: >-\n      Finds one Device\n      by its Device ID.")),
        nothing(
            "key order",
            SMALL,
            SMALL.with(
                DOMAIN,
                domain
                    .replace("title: Smart Metering Inventory\n", "")
                    .replace("components:\n", "title: Smart Metering Inventory\ncomponents:\n"))),
        nothing(
            "key order in a flow",
            SMALL,
            SMALL
                .replace(CLAUSES, "H8.16(a)\n  title: Smart Metering Inventory\n", "H8.16(a)\n")
                .replace(
                    CLAUSES,
                    "  summary: The Smart",
                    "  title: Smart Metering Inventory\n  summary: The Smart")),
        nothing("an anchor", SMALL, SMALL.with(CLAUSES, anchored(SMALL.get(CLAUSES)))),
        nothing(
            "a comment", SMALL, SMALL.map(text -> text.startsWith("- id") ? "# x\n" + text : text)),
        nothing(
            "a file by another name",
            SMALL,
            SMALL.without(EPIC).with("baseline/epics/EP-007-found.md", SMALL.get(EPIC))),
        nothing(
            "order of a set", SMALL, SMALL.replace(EPIC, "roles: [IS, GS]", "roles: [GS, IS]")));
  }

  private static String anchored(String clauses) {
    String access = "access: {at-least: V, at-most: V}";
    int first = clauses.indexOf(access);
    return clauses.substring(0, first)
        + "access: &open {at-least: V, at-most: V}"
        + clauses.substring(first + access.length()).replace(access, "access: *open");
  }

  /** Texts that differ, and say the same. */
  @TestFactory
  Stream<DynamicTest> editorial() {
    Map<String, String> edits =
        Map.ofEntries(
            Map.entry("a hard break", SENTENCE.replace("rows, which", "rows,\\\n  which")),
            Map.entry(
                "a hard break by spaces", SENTENCE.replace("rows, which", "rows,  \n  which")),
            Map.entry("a space that does not break", SENTENCE.replace("5 rows", "5\u00A0rows")),
            Map.entry("a narrow space", SENTENCE.replace("5 rows", "5\u202Frows")),
            Map.entry("straight quotation marks", SENTENCE.replace("“as is”", "\"as is\"")),
            Map.entry("a straight apostrophe", SENTENCE.replace("User’s", "User's")),
            Map.entry("a zero-width space", SENTENCE.replace("role may", "role\u200B may")),
            Map.entry("a soft hyphen", SENTENCE.replace("role", "ro\u00ADle")),
            Map.entry("another dash", SENTENCE.replace("—", "–")),
            Map.entry("another emphasis", SENTENCE.replace("*in full*", "_in full_")),
            Map.entry("more emphasis", SENTENCE.replace("*in full*", "**in full**")),
            Map.entry("no emphasis", SENTENCE.replace("*in full*", "in full")),
            Map.entry("code", SENTENCE.replace("5", "`5`")));
    return edits.entrySet().stream()
        .map(
            edit ->
                DynamicTest.dynamicTest(
                    edit.getKey(),
                    () -> {
                      Texts to = SMALL.replace(COMPONENT, SENTENCE, edit.getValue());
                      Change change = Told.only(SMALL, to);
                      assertThat(Told.head(change))
                          .isEqualTo("component FC-SMI-01: editorial > editorial");
                      assertThat(change.ruling().reason())
                          .isEqualTo(
                              "In the Baseline Requirements Document the typography changes and"
                                  + " the words do not.");
                    }));
  }

  private static DynamicTest amended(String name, String before, String after, String told) {
    Texts from = SMALL.replace(COMPONENT, SENTENCE, before);
    Texts to = SMALL.replace(COMPONENT, SENTENCE, after);
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThat(Told.between(from, to))
                .containsExactly(
                    "component FC-SMI-01: amended > ssi-change-process",
                    "  requirement FC-SMI-01.2: " + told));
  }

  @TestFactory
  Stream<DynamicTest> neverEditorial() {
    return Stream.of(
        amended("a number", "It shows 5 rows.", "It shows 15 rows.", "It shows [-5-]{+15+} rows."),
        amended("a sign", "It adds -5 to it.", "It adds 5 to it.", "It adds [---]5 to it."),
        amended("a point", "It takes 1.5 s.", "It takes 15 s.", "It takes [-1.5-]{+15+} s."),
        amended(
            "a unit",
            "It keeps 10 kB of it.",
            "It keeps 10 MB of it.",
            "It keeps 10 [-kB-]{+MB+} of it."),
        amended(
            "a power",
            "It covers 10 m of it.",
            "It covers 10 m² of it.",
            "It covers 10 [-m-]{+m²+} of it."),
        amended(
            "a percentage", "It fills 10 of it.", "It fills 10% of it.", "It fills 10{+%+} of it."),
        amended(
            "a negation",
            "The SSI shall stop.",
            "The SSI shall not stop.",
            "The SSI shall {+not +}stop."),
        amended(
            "a duty", "The SSI may stop.", "The SSI must stop.", "The SSI [-may-]{+must+} stop."),
        amended(
            "a defined term",
            "Each user has one.",
            "Each User has one.",
            "Each [-user-]{+User+} has one."),
        amended(
            "a comma",
            "Users that pay, stop.",
            "Users that pay stop.",
            "Users that pay[-,-] stop."),
        amended("a star alone", "It is 5 * 3 rows.", "It is 5 3 rows.", "It is 5 [-* -]3 rows."),
        amended("a footnote's star", "It takes 5* s.", "It takes 5 s.", "It takes 5[-*-] s."),
        amended(
            "within code",
            "It writes `_id` there.",
            "It writes `id` there.",
            "It writes `[-_id-]{+id+}` there."),
        amended(
            "a pattern",
            "It finds `SMI_*` there.",
            "It finds `SMI_` there.",
            "It finds `SMI_[-*-]` there."),
        amended(
            "quotes in code",
            "It writes `\"a\"` there.",
            "It writes `“a”` there.",
            "It writes `[-\"-]{+“+}a[-\"-]{+”+}` there."),
        amended(
            "the reading order",
            "It shows a b there.",
            "It shows \u202Ea b there.",
            "It shows {+\u202E+}a b there."),
        amended(
            "markup-like text",
            "It shows <world> & more.",
            "It shows <World> & more.",
            "It shows <[-world-]{+World+}> & more."),
        amended(
            "an emoji",
            "It shows 👩‍🔧 there now.",
            "It shows 👩 there now.",
            "It shows [-👩‍🔧-]{+👩+} there now."),
        amended(
            "right to left",
            "It shows שלום there now.",
            "It shows עולם there now.",
            "It shows [-שלום-]{+עולם+} there now."));
  }

  @Test
  void anEditorialChangeOfTheAppendixIsNamedBesideOneOfSubstance() {
    Texts to =
        SMALL
            .replace(DOMAIN, "by its Device ID", "by its ‘Device ID’")
            .replace(COMPONENT, "at most 5", "at most 50");
    Texts from = SMALL.replace(DOMAIN, "by its Device ID", "by its 'Device ID'");
    assertThat(Told.only(from, to).ruling())
        .isEqualTo(
            new Ruling(
                Route.SSI_CHANGE_PROCESS,
                "It amends requirements in the Baseline Requirements Document. In Appendix AH the"
                    + " typography changes and the words do not."));
  }

  @Test
  void anEditorialChangeWithinOneOfSubstanceIsShownToo() {
    Texts to =
        SMALL
            .replace(COMPONENT, "at most 5", "at most 50")
            .replace(COMPONENT, "Answers which Device", "Answers *which* Device");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "component FC-SMI-01: amended > ssi-change-process",
            "  Purpose: Answers {+*+}which{+*+} Device has a given Device ID.",
            "  requirement FC-SMI-01.2: " + SENTENCE.replace("5", "[-5-]{+50+}"));
  }

  @Test
  void scalarsAreTakenAsWritten() {
    Texts from = SMALL.replace(DEFINITIONS, "A Party that may use the SSI.", "NO");
    for (String other :
        new String[] {"no", "false", "0x10", "010", "2019-06-27", "1_000", "8.10"}) {
      Texts to = from.replace(DEFINITIONS, "meaning: NO", "meaning: " + other);
      assertThat(Told.between(from, to))
          .containsExactly(
              "definition User: amended > section-d", "  meaning: [-NO-]{+" + other + "+}");
      assertThat(Told.between(to, to.replace(DEFINITIONS, ": " + other, ": \"" + other + "\"")))
          .isEmpty();
    }
    assertThat(
            Told.between(
                from.replace(DEFINITIONS, "meaning: NO", "meaning: 8.10"),
                from.replace(DEFINITIONS, "meaning: NO", "meaning: 8.1")))
        .containsExactly("definition User: amended > section-d", "  meaning: [-8.10-]{+8.1+}");
  }

  @Test
  void aBooleanOfTheAppendixIsNoTypography() {
    Texts from = SMALL.replace(DEFINITIONS, "the SSI.}", "the SSI., ordinary: true}");
    Change change = Told.only(from, from.replace(DEFINITIONS, "ordinary: true", "ordinary: false"));
    assertThat(change.ruling())
        .isEqualTo(
            new Ruling(
                Route.SECTION_D,
                "It amends the writing of the term in Appendix AH, which is part of the Code."));
  }

  @Test
  void ofATextMostlyChangedTheOldAndTheNewAreShownWhole() {
    Texts to =
        SMALL.replace(
            COMPONENT,
            "Answers which Device has a given Device ID.",
            "Nobody will ever need this page, so it has been made very short.");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "component FC-SMI-01: amended > ssi-change-process",
            "  Purpose: [-Answers which Device has a given Device ID.-]",
            "  Purpose: {+Nobody will ever need this page, so it has been made very short.+}");
  }

  @Test
  void anObligationIsAmendedWordByWord() {
    Texts to = SMALL.replace(OBLIGATIONS, "shall provide", "may provide");
    assertThat(Told.between(SMALL, to))
        .containsExactly(
            "obligation AH-1: amended > section-d",
            "  text: The DCC [-shall-]{+may+} provide the SSI to each User. [H8.16(a)]");
    assertThat(Told.only(SMALL, to).ruling().reason())
        .isEqualTo("It amends an obligation in Appendix AH, which is part of the Code.");
  }
}
