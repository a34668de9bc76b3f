package dev.ssi.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the canonical form is. */
class CanonTest {
  private static final String EPIC = "baseline/epics/EP-001-a.md";
  private static final String MAP = "baseline/process-maps/PM-01-a.yaml";
  private static final String TERMS = "appendix-ah/definitions.yaml";

  private static void epic(String fields, String canonical) {
    assertThat(Canon.of(EPIC, "---\n" + fields + "---\nBody\n"))
        .isEqualTo("---\n" + canonical + "---\nBody\n");
  }

  @Test
  void fieldsStandInTheOrderOfTheFormatAndUnknownOnesLast() {
    epic(
        "want: w\nmine: x\ncomponents: [FC-A-01]\ntitle: t\nid: EP-001\n",
        "id: EP-001\ntitle: t\nwant: w\ncomponents: [FC-A-01]\nmine: x\n");
  }

  @Test
  void aCommentGoesWithTheFieldItStandsAboveOrBesideAndTheHeadStaysOnTop() {
    epic(
        "# of the file\ntitle: t   # beside\n# above\nid: EP-001\n# below\n",
        "# of the file\n# above\nid: EP-001\ntitle: t  # beside\n# below\n");
  }

  @Test
  void spacesAreOneAndQuotesOnlyWhereNeeded() {
    epic(
        "id:   'EP-001'\ntitle:    \"Look up\"\nroles: [ IS,GS ,  ES ]\n",
        "id: EP-001\ntitle: Look up\nroles: [IS, GS, ES]\n");
  }

  @Test
  void whatOthersWouldTakeForANumberADateOrAFlagKeepsItsQuotes() {
    String fields =
        "title: \"1.0\"\nwant: \"2019-06-27\"\nso-that: \"no\"\nmine: \"a: b\"\nother: \"\"\n";
    epic(fields, fields);
  }

  @Test
  void aListOfShortValuesStandsOnOneLineIfItFits() {
    epic("roles:\n- IS\n- GS\n", "roles: [IS, GS]\n");
    epic("roles: [IS,\n    GS]\n", "roles: [IS, GS]\n");
    String commented = "roles:\n  - IS  # first\n  - GS\n";
    epic(commented, commented);
  }

  @Test
  void theStepsOfAProcessMapStandInAColumn() {
    assertThat(
            Canon.of(
                MAP,
                "id: PM-01\nsteps:\n    a: {next: bee, do: x,  lane: L}\n    bee: {end: y, lane: L}\n"))
        .isEqualTo(
            "id: PM-01\nsteps:\n  a:   {lane: L, do: x, next: bee}\n  bee: {lane: L, end: y}\n");
  }

  @Test
  void aFoldedTextKeepsItsLinesAndIsSetInByTwo() {
    assertThat(
            Canon.of(
                TERMS, "-   meaning: >-\n         One line\n         and another.\n    term: T\n"))
        .isEqualTo("- term: T\n  meaning: >-\n    One line\n    and another.\n");
  }

  @Test
  void noMoreThanOneEmptyLineAndOneLineEndAtTheEnd() {
    assertThat(Canon.of(TERMS, "\n\n- term: A\n\n\n\n- term: B\n\n\n"))
        .isEqualTo("- term: A\n\n- term: B\n");
    assertThat(Canon.of(TERMS, "- term: A")).isEqualTo("- term: A\n");
  }

  @Test
  void theBodyIsKeptButForItsLineEnds() {
    String body = "\n\n#  Heading  \n*  item\t\n\n\nno line end";
    assertThat(Canon.of(EPIC, "--- \nid: EP-001\n---  \n" + body))
        .isEqualTo("---\nid: EP-001\n---\n" + body);
    assertThat(Canon.of(EPIC, ("---\nid: EP-001\n---\n" + body).replace("\n", "\r\n")))
        .isEqualTo("---\nid: EP-001\n---\n" + body);
  }

  @Test
  void aMarkOfTheByteOrderIsLeftOut() {
    assertThat(Canon.of(TERMS, "\uFEFF- term: A\n")).isEqualTo("- term: A\n");
  }

  @Test
  void yamlThatHasNoCanonicalFormIsLeftAsItIs() {
    for (String text :
        new String[] {
          "- &a {term:  A}\n- *a\n",
          "- term:  !!str A\n",
          "---\n- term:  A\n",
          "- ? term\n  :  A\n",
          "-\n  term:  A\n",
          "- term:  >+\n    A\n\n",
          "- term:\n  # why\n    A\n",
          "- [\n",
          "# only a comment\n",
        }) {
      assertThat(Canon.of(TERMS, text)).isEqualTo(text);
    }
  }

  @Test
  void commentsAtTheEndOfABlockStayInIt() {
    String text =
        "components:\n  FC-A-01:\n    title: t\n    # of the component\n  # of all\n# of the file\n";
    assertThat(Canon.of("appendix-ah/domains/BFD-01-a.md", "---\n" + text + "---\n"))
        .isEqualTo("---\n" + text + "---\n");
  }
}
