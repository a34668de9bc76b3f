package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text rules catch in a sentence, and what they must leave alone. */
class TextCornerCasesTest {
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";

  private static List<Finding> findings(String text) {
    return Texts.example()
        .replace(COMPONENT, "Answers which Device has a given Device ID.", text)
        .with(
            DEFINITIONS,
            Texts.example().get(DEFINITIONS)
                + "- {term: Communications Hub, meaning: A Device.}\n"
                + "- {term: Energy Consumer, meaning: A person.}\n"
                + "- {term: Party, meaning: A person., ordinary: true}\n"
                + "- {term: SMI Status, meaning: A state.}\n"
                + "- {term: SSI, meaning: A portal.}\n"
                + "- {term: User Role, meaning: A capacity.}\n")
        .validate()
        .findings();
  }

  /** Each finding as its rule and the words it points at. */
  private static List<String> found(String text) {
    return findings(text).stream()
        .map(finding -> finding.rule().id() + ": " + finding.span().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The DCC shall keep the file.                              | The DCC shall
          Each User must keep the file.                             | Each User must
          Users shall keep the file.                                | Users shall
          Where the file is late, the DCC shall send it again.      | the DCC shall
          By the end of the day the DCC shall send it again.        | the DCC shall
          It is sent at noon; the DCC MUST keep it.                 | the DCC MUST
          The **DCC** shall keep the file.                          | The **DCC** shall
          The User, on request, shall send the file.                | The User, on request, shall
          The DCC (or SECAS) shall send the file.                   | The DCC (or SECAS) shall
          The DCC shall not show the file.                          | The DCC shall
          The DCC also shall keep the file.                         | The DCC also shall
          Every affected Party must answer.                         | Every affected Party must
          A User that orders Hubs shall keep its orders.            | A User that orders Hubs shall
          Import Suppliers and Gas Suppliers must register.         | Gas Suppliers must
          The SSI shows the file and the DCC shall keep it.         | the DCC shall
          A value that the User must supply is marked.              | the User must
          The Operations Group shall agree.                         | The Operations Group shall
          Each User shall send what the SSI shall show.             | Each User shall
          The DCC shall sign and be told of it.                     | The DCC shall
          """)
  void aDutyOnAPersonOrBodyIsFound(String text, String words) {
    assertThat(found(text)).containsExactly("text.obligation-outside-appendix: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The SSI shall show the User what was found.",
        "The SSI shall show the User the list that must be corrected.",
        "The SSI shall send each User a file; it shall be complete.",
        "A value that the User must supply is marked. [AH-1]",
        "The DCC shall keep the file. [H8.16(a)]",
        "The list that the User opens shall show every Device.",
        "The page shown to the User shall show every Device.",
        "The name of each affected User must be shown.",
        "A message from the SSI and the DCC must be signed.",
        "Messages between the SSI and the DCC must be signed.",
        "The User Role must be shown on each page.",
        "The DCC Systems shall be named.",
        "The User's name must be shown.",
        "A reply of the DCC must be shown; the User reply must not.",
        "Users shall be able to search by name.",
        "The User shall also not be shown the name.",
        "Whatever the User types, the SSI shall search for it.",
        "When a User must sign in again, the SSI says why.",
        "The page says what the User must do next.",
        "The Code says the DCC must publish it.",
        "The User opens a page that must load at once.",
        "The DCC keeps the file. It shall be complete.",
        "The DCC keeps `the DCC shall` as a word.",
        "The User may search. The DCC will keep the file.",
        "A mustard-coloured line marks the User.",
      })
  void whatTheSsiDoesOrIsSaidElsewhereIsNoDuty(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aParagraphIsToldOnceAndACitationCountsForItsOwnParagraphOnly() {
    assertThat(found("The DCC shall keep it. Each User must read it.\n\nSee [AH-1]."))
        .containsExactly("text.obligation-outside-appendix: The DCC shall");
    assertThat(found("- The DCC shall keep it. [AH-1]\n- The DCC shall send it."))
        .containsExactly("text.obligation-outside-appendix: The DCC shall");
  }

  @Test
  void appendixAhMayPlaceDuties() {
    Texts texts = Texts.example();
    String duty = "\nThe DCC shall keep the file.\n";
    assertThat(texts.with(OBLIGATIONS, texts.get(OBLIGATIONS) + duty).places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The user has it.                     | user
          It is the user's.                    | user
          For users and others.                | users
          User roles differ.                   | User roles
          A device ID has sixteen characters.  | device ID
          It lists Device Ids.                 | Device Ids
          The Smi Status is shown.             | Smi Status
          It has smi statuses.                 | smi statuses
          (the energy consumer)                | energy consumer
          "the energy consumer"                | energy consumer
          The Ssi.                             | Ssi
          Each user–DCC message.               | user
          Open the *user* page.                | user
          The user.                            | user
          """)
  void aDefinedTermWithoutItsCapitalsIsFound(String text, String words) {
    assertThat(found(text)).containsExactly("text.defined-term-case: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Users have User Roles. Energy Consumers have none.",
        "USERS AND USER ROLES OF THE SSI",
        "### USER ROLE",
        "A user-friendly page, a multi-user page and an end-user.",
        "Write `user` and `device id`, or ``the user``.",
        "See https://example.org/user/device-id?user=1&user=2#user or www.user.example.",
        "See <https://user.example/user> or [the page](https://user.example/user).",
        "Mail user@example.org or first.user@user.example.",
        "The file is user.csv or /var/user/list.",
        "A party of guests; both parties agree.",
        "Superusers and misuser and useroles.",
        "```\nthe user\n```",
        "The smi\n\nstatus of a lamp.",
      })
  void whatIsWrittenAsDefinedOrIsNoWordIsLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aTermIsFoundAcrossALineBreakButNotAcrossCodeOrParagraphs() {
    assertThat(found("It shows the smi\nstatus of it."))
        .containsExactly("text.defined-term-case: smi\nstatus");
    assertThat(found("The energy `x` consumer and the energy\n\nconsumer.")).isEmpty();
    assertThat(found("- the energy\n- consumer")).isEmpty();
    assertThat(found("## The energy\nconsumer")).isEmpty();
  }

  @Test
  void theFixKeepsTheLineBreakAndIsLeftToAPerson() {
    Finding finding = findings("It shows the smi\nstatus of it.").get(0);
    assertThat(finding.fix().replacement()).isEqualTo("SMI\nStatus");
    assertThat(finding.fix().applicability()).isEqualTo(Fix.Applicability.UNSAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The limit is TBC.                      | TBC
          The limit (tbd) is not known.          | tbd
          The limit is ??? rows.                 | ???
          To be confirmed                        | To be confirmed
          The limit is to be decided; ask again. | to be decided
          The limit is [insert number].          | [insert number]
          Published on [date].                   | [date]
          Published on [●].                      | [●]
          [Drafting note: ask again.] The rest.  | [Drafting note: ask again.]
          Lorem ipsum dolor.                     | Lorem ipsum
          """)
  void aPlaceholderIsFound(String text, String words) {
    assertThat(found(text)).containsExactly("text.placeholder: " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An order waits to be confirmed by its receiver.",
        "It is to be decided\nby the receiver which it is.",
        "Write `TBC` or `[date]`.",
        "See [date of issue](https://example.org/).",
        "Is it known? Yes?",
        "The key is TBCX or XXL.",
        "The address to be completed on the page is shown.",
      })
  void whatOnlyLooksLikeAPlaceholderIsLeftAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void htmlIsReportedOncePerParagraph() {
    assertThat(found("A <b>bold</b> and <i>sloping</i> word.\n\nAnd<br>more."))
        .containsExactly("text.raw-html: <b>", "text.raw-html: <br>");
    assertThat(found("Less < more > and `<b>`, 5<6, \\<b>.")).isEmpty();
  }

  @Test
  void aLinkMayLeadToTheWebOrAMailbox() {
    assertThat(found("[A](https://example.org/) [B](mailto:a@example.org) <https://example.org/>"))
        .isEmpty();
    assertThat(found("[A](#purpose) [B](http:) [C](file:///a) ![D](d.png)"))
        .containsExactly(
            "text.unresolved-link: #purpose",
            "text.unresolved-link: http:",
            "text.unresolved-link: file:///a",
            "text.unresolved-link: d.png");
  }

  @Test
  void anArrayIndexOrAFootnoteIsNoReference() {
    assertThat(found("As in [1], [x] and `[FC-SMI-99]`, [sic] and [EP].")).isEmpty();
  }

  private static List<String> requirements(String... ids) {
    StringBuilder list = new StringBuilder("## Requirements\n\n");
    for (String id : ids) {
      list.append("- **" + id + "** The SSI shall find it.\n");
    }
    Texts texts = Texts.example();
    String head = texts.get(COMPONENT).split("## Requirements")[0];
    return texts
        .with(COMPONENT, head + list)
        .with(TOMBSTONES, "- {id: FC-SMI-01.9, title: T, retired: '1.0', reason: It was twice.}\n")
        .places()
        .stream()
        .map(place -> place.replace(COMPONENT + ":", ""))
        .toList();
  }

  @Test
  void aGapIsReportedOnceWhereItEndsUnlessTheNumberWasRetired() {
    assertThat(requirements("FC-SMI-01.1", "FC-SMI-01.4", "FC-SMI-01.5"))
        .containsExactly("14:5 text.requirement-numbering");
    assertThat(
            requirements(
                "FC-SMI-01.1",
                "FC-SMI-01.2",
                "FC-SMI-01.3",
                "FC-SMI-01.4",
                "FC-SMI-01.5",
                "FC-SMI-01.6",
                "FC-SMI-01.7",
                "FC-SMI-01.8",
                "FC-SMI-01.10"))
        .isEmpty();
  }

  @Test
  void aWrongOrderIsReportedOnceAndIsNoGap() {
    assertThat(requirements("FC-SMI-01.1", "FC-SMI-01.4", "FC-SMI-01.2", "FC-SMI-01.3"))
        .containsExactly("15:5 text.requirement-numbering");
  }

  @Test
  void aRequirementWhoseIdCannotBeReadLeavesNoGapAndNoBrokenReference() {
    assertThat(requirements("FC-SMI-O1.1", "FC-SMI-01.2")).containsExactly("13:3 syntax.bad-id");
    assertThat(requirements("FC-SMI-11.1", "FC-SMI-01.2"))
        .containsExactly("13:5 text.requirement-numbering");
    assertThat(requirements("FC-SMI-01.1", "FC-SMI-01.1", "FC-SMI-01.3"))
        .containsExactly("14:5 syntax.duplicate-id");
  }
}
