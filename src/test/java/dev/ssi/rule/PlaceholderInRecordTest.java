package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Marks such as TBC in the records of governance. */
class PlaceholderInRecordTest {
  private static final String RULE = "governance.placeholder";
  private static final String CONTACTS = Judged.G + "contacts.yaml";
  private static final String SAMPLED = Judged.G + "decisions/DEC-0002.yaml";
  private static final String NEW = Judged.G + "changes/CP-0002.yaml";

  /** As {@code ssi new change} begins it. */
  private static final String BEGUN =
      """
      id: CP-0002
      revision: 1
      title: TBC
      type: TBC
      action: amend
      items:
        - {id: FC-SMI-01, operation: amend}
      parties:
        LSP: TBC
        SSP: TBC
      reason: TBC
      benefits: TBC
      cost: {currency: GBP, basis: TBC}
      priority: {rationale: TBC}
      route: ssi-change-process
      """;

  static final List<Mutation> MUTATIONS =
      List.of(
          marked("title of a proposal", Judged.CHANGE, "Find a Device in two steps", "TBC", "3:8"),
          marked("benefits", Judged.CHANGE, "Less time at the premises.", "Time, tba.", "13:17"),
          marked("history", Judged.CHANGE, "event: recorded", "event: TBC", "21:31"),
          marked("question", Judged.PACKAGE, "- Do you agree", "- TBD do you agree", "10:5"),
          marked("reply", Judged.PACKAGE, "Noted with thanks.", "TODO", "12:104"),
          marked("meeting", Judged.DECISION, "SEC Panel 72\ndate", "TBC\ndate", "3:10"),
          marked("minutes", Judged.DECISION, "item 6", "item … to be supplied", "10:42"),
          marked("reference", Judged.DEPLOYMENT, "SEC Panel 73", "TBA", "3:66"),
          marked("delegation", Judged.OPSG, "paper 69/04", "paper XXX", "24:42"),
          marked("body", Judged.OPSG, "title: Operations Group", "title: TBC", "4:8"),
          marked("contact", CONTACTS, "Example Gas Network", "FIXME", "24:12"),
          marked("policy", Judged.POLICY, "title: Figures", "title: TBC figures", "3:8"),
          Mutation.ofSample(
              RULE,
              "put off a condition and a reason",
              texts ->
                  texts
                      .replace(SAMPLED, "text: A load test", "text: A TBC test")
                      .replace(
                          SAMPLED,
                          "The gain is plain; what",
                          ">-\n  The gain is to be\n  decided; what"),
              SAMPLED + ":20:14 " + RULE,
              SAMPLED + ":22:15 " + RULE));

  private static Mutation marked(
      String what, String path, String before, String after, String place) {
    return Mutation.ofRecords(
        RULE,
        "put off: " + what,
        texts -> texts.replace(path, before, after),
        path + ":" + place + " " + RULE);
  }

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  private static List<String> of(String written) {
    return Judged.findings(Judged.records().with(NEW, written));
  }

  @Test
  void aDraftMayHoldThemAndEachIsFoundOnceAtItsPlace() {
    assertThat(of(BEGUN))
        .containsExactly(
            "note CP-0002:1:5 consultation-detail-missing",
            "note CP-0002:3:8 placeholder",
            "note CP-0002:4:7 placeholder",
            "note CP-0002:9:8 placeholder",
            "note CP-0002:10:8 placeholder",
            "note CP-0002:11:9 placeholder",
            "note CP-0002:12:11 placeholder",
            "note CP-0002:13:30 placeholder",
            "note CP-0002:14:23 priority-unexplained");
  }

  @Test
  void theNoteOnADraftNamesWhatIsAbsentAndNotWhatIsMarked() {
    assertThat(Judged.messages(Judged.records().with(NEW, BEGUN)))
        .contains(
            "CP-0002 is a draft until it gives the cost range and the timescales to develop and deploy.")
        .filteredOn(message -> message.contains("draft"))
        .hasSize(1);
  }

  @Test
  void whereNothingElseIsMissingItIsMoreThanANote() {
    String whole =
        Judged.records()
            .get(Judged.CHANGE)
            .replace("CP-0001", "CP-0002")
            .replace("effective: 2019-11-28\n", "")
            .replace("Less time at the premises.", "TBC");
    assertThat(of(whole)).containsExactly("warning CP-0002:13:11 placeholder");
  }

  @Test
  void inAPackageTheSixDetailsAndThePriorityAreLeftToTheirRules() {
    Texts packaged =
        Judged.records()
            .replace(Judged.CHANGE, "in fewer steps.", "in fewer steps.\n  SSP: TBC\n  ENP: TBC")
            .replace(Judged.CHANGE, "estimate of two suppliers", "TBC")
            .replace(Judged.CHANGE, "More Users ask for it than for any other change.", "TBC");
    assertThat(Judged.findings(packaged))
        .containsExactly(
            "error CP-0001:11:8 consultation-detail-missing",
            "error CP-0001:12:8 placeholder",
            "error CP-0001:17:54 consultation-detail-missing",
            "error CP-0001:19:46 priority-unexplained");
  }

  @Test
  void aPackageThatIsNotIssuedMayStillLackItsQuestions() {
    String begun =
        "id: PKG-2019-02\ntitle: TBC\nproposals: []\naudience: all-sec-parties\nquestions: [TBC]\n";
    Texts texts = Judged.records().with(Judged.G + "packages/PKG-2019-02.yaml", begun);
    assertThat(Judged.findings(texts))
        .containsExactly(
            "warning PKG-2019-02:2:8 placeholder", "warning PKG-2019-02:5:13 placeholder");
  }

  @Test
  void whatSpeaksOfAMarkIsNone() {
    Texts texts =
        Judged.records()
            .replace(Judged.CHANGE, "event: recorded", "event: the TBC of its title written")
            .replace(Judged.CHANGE, "Less time at", "No `TBC` at")
            .replace(
                Judged.PACKAGE,
                "position: support,",
                "position: support, comment: The cost is TBC,");
    assertThat(Judged.findings(texts)).isEmpty();
  }

  @Test
  void theReasonOfAWaiverIsLookedAt() {
    String waiver =
        Accepted.waiver(Accepted.NOTHING, "text.placeholder", "EP-007")
            .replace("It is mended with the next release.", "TBC");
    assertThat(Judged.records().with(Accepted.WAIVERS, waiver).places())
        .contains(Accepted.WAIVERS + ":4:11 " + RULE);
  }

  @Test
  void ofAWithdrawnProposalOnlyTheWithdrawalIsLookedAt() {
    String given = BEGUN + "withdrawn: {date: 2019-08-01, event: TBC, by: DCC}\n";
    assertThat(of(given)).containsExactly("error CP-0002:16:38 placeholder");
  }
}
