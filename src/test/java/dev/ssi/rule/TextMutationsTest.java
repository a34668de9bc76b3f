package dev.ssi.rule;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the wording of the shipped documents, each caught at the words to be mended. */
class TextMutationsTest {
  private static final String SEARCH =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String LOOK_UP = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String FIND = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String INTRODUCTION = "baseline/introduction.md";
  private static final String LEVELS = "appendix-ah/access-levels.yaml";
  private static final String NOTICES =
      "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";

  /** The lines of the requirements, which stand far down in their file. */
  private static final int FIRST = line("- **FC-SMI-01.1** ");

  private static final int SECOND = line("- **FC-SMI-01.2** ");
  private static final int THIRD = line("- **FC-SMI-01.3** ");
  private static final int FOURTH = line("- **FC-SMI-01.4** ");

  static final List<Mutation> MUTATIONS =
      List.of(
          Mutation.of(
              "text.unresolved-link",
              "misspell a cross-reference",
              paragraph(LOOK_UP, "A meter is found by its MPAN or MPRN [FC-SMI-20]."),
              LOOK_UP + ":11:39 text.unresolved-link"),
          Mutation.of(
              "text.unresolved-link",
              "cite a limb that the clause does not have",
              paragraph(SEARCH, "The inventory is searched by UPRN [H8.16(a)(v)]."),
              SEARCH + ":7:36 text.unresolved-link"),
          Mutation.of(
              "text.unresolved-link",
              "leave out a digit",
              paragraph(INTRODUCTION, "The search is [FC-SMI-1]."),
              INTRODUCTION + ":6:16 text.unresolved-link"),
          Mutation.of(
              "text.unresolved-link",
              "cite what was retired",
              texts ->
                  paragraph(LOOK_UP, "See [EP-053] too.")
                      .apply(texts)
                      .with(
                          TOMBSTONES,
                          "- {id: EP-053, title: Look up, retired: '1.0', reason: Joined.}\n"),
              LOOK_UP + ":11:6 text.unresolved-link"),
          Mutation.of(
              "text.unresolved-link",
              "link to a file",
              paragraph(SEARCH, "The keys are in [the introduction](../introduction.md)."),
              SEARCH + ":7:36 text.unresolved-link"),
          Mutation.of(
              "text.raw-html",
              "paste a line break",
              paragraph(LOOK_UP, "First line<br>second line."),
              LOOK_UP + ":11:11 text.raw-html"),
          Mutation.of(
              "text.raw-html",
              "underline a word",
              paragraph(SEARCH, "The search is <u>exact</u>."),
              SEARCH + ":7:15 text.raw-html"),
          Mutation.of(
              "text.raw-html",
              "leave a note to a colleague",
              paragraph(SEARCH, "<!-- Ask Legal.\n\nAgain on Monday. -->"),
              SEARCH + ":7:1 text.raw-html"),
          Mutation.of(
              "text.raw-html",
              "write a variable in angle brackets",
              paragraph(SEARCH, "You entered <number> of 16 characters."),
              SEARCH + ":7:13 text.raw-html"),
          Mutation.of(
              "text.placeholder",
              "leave a figure open",
              paragraph(SEARCH, "| Figure | Value |\n|---|---|\n| Searches a day | TBC |"),
              SEARCH + ":9:20 text.placeholder"),
          Mutation.of(
              "text.placeholder",
              "put off the title of an Epic and of a component in both documents",
              texts ->
                  texts
                      .replace(LOOK_UP, "title: Look up a meter", "title: Look up a TBC")
                      .replace(
                          DOMAIN, "title: Search Inventory by Device ID", "title: To be decided")
                      .replace(
                          SEARCH, "title: Search Inventory by Device ID", "title: To be decided"),
              DOMAIN + ":8:12 text.placeholder",
              SEARCH + ":3:8 text.placeholder",
              LOOK_UP + ":3:18 text.placeholder"),
          Mutation.of(
              "text.placeholder",
              "leave a sentence open",
              paragraph(SEARCH, "The time allowed is to be\nconfirmed."),
              SEARCH + ":7:21 text.placeholder"),
          Mutation.of(
              "text.placeholder",
              "leave a lawyer's blank",
              texts ->
                  texts.with(
                      "appendix-ah/governance.md",
                      "- **AH-G99** A change takes effect on [●].\n"
                          + texts.get("appendix-ah/governance.md").split("---\n", 3)[2]),
              "appendix-ah/governance.md:1:39 text.placeholder"),
          Mutation.of(
              "text.requirement-numbering",
              "delete a requirement",
              texts -> texts.with(SEARCH, without(texts.get(SEARCH), "- **FC-SMI-01.3** ")),
              SEARCH + ":" + THIRD + ":5 text.requirement-numbering"),
          Mutation.of(
              "text.requirement-numbering",
              "paste a requirement of another component",
              replace(SEARCH, "- **FC-SMI-01.3** ", "- **FC-SMI-02.3** "),
              SEARCH + ":" + THIRD + ":5 text.requirement-numbering"),
          Mutation.of(
              "text.requirement-numbering",
              "exchange two requirements",
              texts ->
                  texts
                      .replace(SEARCH, "- **FC-SMI-01.3** ", "- **FC-SMI-01.0** ")
                      .replace(SEARCH, "- **FC-SMI-01.4** ", "- **FC-SMI-01.3** ")
                      .replace(SEARCH, "- **FC-SMI-01.0** ", "- **FC-SMI-01.4** "),
              SEARCH + ":" + FOURTH + ":5 text.requirement-numbering"),
          Mutation.of(
              "text.requirement-without-shall",
              "tell what the SSI does",
              replace(
                  SEARCH,
                  "- **FC-SMI-01.1** The SSI shall find",
                  "- **FC-SMI-01.1** The SSI finds"),
              SEARCH + ":" + FIRST + ":5 text.requirement-without-shall"),
          Mutation.of(
              "text.requirement-without-shall",
              "write must for shall",
              replace(
                  SEARCH,
                  "- **FC-SMI-01.1** The SSI shall find",
                  "- **FC-SMI-01.1** The SSI must find"),
              SEARCH + ":" + FIRST + ":5 text.requirement-without-shall"),
          Mutation.of(
              "text.obligation-outside-appendix",
              "state a duty of the DCC in a component",
              paragraph(
                  SEARCH, "Where the file is late, the DCC shall\nsend it by 09:00 [FC-SMI-07]."),
              SEARCH + ":7:25 text.obligation-outside-appendix"),
          Mutation.of(
              "text.obligation-outside-appendix",
              "state a duty of Users in a Process Map",
              replace(
                  FIND, "do: Pick the premises or Device from", "do: A User must pick one from"),
              FIND + ":18:32 text.obligation-outside-appendix"),
          Mutation.of(
              "text.obligation-outside-appendix",
              "require of Users what was required of the SSI",
              replace(
                  SEARCH,
                  "- **FC-SMI-01.2** The SSI shall reject",
                  "- **FC-SMI-01.2** Each User shall correct"),
              SEARCH + ":" + SECOND + ":19 text.obligation-outside-appendix"),
          Mutation.of(
              "text.defined-term-case",
              "write a term small in an Epic",
              replace(LOOK_UP, "want: to look up a meter", "want: as a user to look up a meter"),
              LOOK_UP + ":5:12 text.defined-term-case"),
          Mutation.of(
              "text.defined-term-case",
              "write half of a term small, across a line",
              paragraph(SEARCH, "It holds the smart\nMetering inventory of all."),
              SEARCH + ":7:14 text.defined-term-case"),
          Mutation.of(
              "text.defined-term-case",
              "write an abbreviation small in a heading of Appendix AH",
              texts ->
                  texts.with(
                      NOTICES,
                      texts
                          .get(NOTICES)
                          .replaceFirst("\n---\n", "\n---\n\n## The ssi and mpans\n")),
              NOTICES + ":18:8 text.defined-term-case",
              NOTICES + ":18:16 text.defined-term-case"));

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  /** Puts a paragraph before the text of a Markdown file. */
  private static UnaryOperator<Texts> paragraph(String path, String text) {
    return texts ->
        texts.with(path, texts.get(path).replaceFirst("\n---\n", "\n---\n\n" + text + "\n"));
  }

  /** The text without a list item. */
  private static String without(String text, String beginning) {
    int start = text.indexOf(beginning);
    return text.substring(0, start) + text.substring(text.indexOf("\n- ", start) + 1);
  }

  private static int line(String beginning) {
    String text = Texts.shipped().get(SEARCH);
    return (int) text.substring(0, text.indexOf(beginning)).lines().count() + 1;
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }
}
