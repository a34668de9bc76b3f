package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a package proposes and was issued with, as the repository shows it before it is agreed. */
class ConsultedTextTest {
  private static final String VARIED = " governance.varied-without-decision";
  private static final String ACTION = " governance.action-mismatch";
  private static final String IMPACT = " governance.impact-understated";
  private static final Set<String> RULES = Set.of(VARIED.strip(), ACTION.strip(), IMPACT.strip());
  private static final String CHANGE = Cycle.CHANGE + ":";
  private static final String DEPLOY = "deploy: [2019-11-18, 2019-11-28]";
  private static final String LATER = "deploy: [2020-01-18, 2020-01-28]";
  private static final String EPIC = "{id: EP-007, operation: amend}";
  private static final String ITEM = "  - " + EPIC + "\n";

  private static Lineage edit(Lineage lineage, String path, String before, String after) {
    return lineage.then(texts -> texts.replace(path, before, after));
  }

  /** The proposed text is another, on its branch. */
  private static Lineage branched(Lineage lineage, String path, String before, String after) {
    Texts here = lineage.present();
    return lineage
        .then(texts -> Cycle.drafted().present().replace(path, before, after))
        .called("proposed")
        .then(texts -> here);
  }

  private static Lineage issued() {
    return Cycle.consulted().committed();
  }

  private static Lineage edited(String before, String after) {
    return edit(issued(), Cycle.CHANGE, before, after);
  }

  private static List<Finding> findings(Lineage lineage, Evidence evidence) {
    List<Rule> rules = RuleBook.rules().stream().filter(rule -> RULES.contains(rule.id())).toList();
    return lineage.validate(rules, evidence).findings();
  }

  private static List<String> places(Lineage lineage) {
    return Cycle.places(findings(lineage, lineage.sinceLast()));
  }

  private static Stream<DynamicTest> fault(String name, Lineage lineage, String... places) {
    return Stream.of(
        dynamicTest(name, () -> assertThat(places(lineage)).containsExactly(places)),
        dynamicTest(
            name + " (CR LF)", () -> assertThat(places(lineage.crlf())).containsExactly(places)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsEditedAfterTheIssueIsFoundThoughTheRevisionStays() {
    String more = ITEM + "  - {id: PM-02, operation: amend}\n";
    return Stream.of(
            fault("move the deployment", edited(DEPLOY, LATER), CHANGE + "14:57" + VARIED),
            fault("begin sooner", edited("[2019-09-23", "[2019-09-01"), CHANGE + "14:23" + VARIED),
            fault("forget the deployment", edited(", " + DEPLOY, ""), CHANGE + "1:5" + VARIED),
            fault("take an item out", edited(ITEM, ""), CHANGE + "7:10" + VARIED),
            fault(
                "take an item in",
                edited(ITEM, more),
                CHANGE + "9:10" + ACTION,
                CHANGE + "9:10" + VARIED),
            fault(
                "add what was to be amended",
                edited(EPIC, EPIC.replace("amend", "add")),
                CHANGE + "8:10" + VARIED,
                CHANGE + "8:29" + ACTION),
            fault("raise the cost", edited("max: 2,", "max: 20,"), CHANGE + "13:1" + VARIED),
            fault(
                "impact one category more",
                edited("  LSP: Fewer steps.", "  LSP: Fewer steps.\n  SSP: As well."),
                CHANGE + "11:3" + VARIED),
            fault(
                "drop a User Role",
                edited("roles: [IS, GS]", "roles: [IS]"),
                CHANGE + "11:9" + IMPACT,
                CHANGE + "11:9" + VARIED),
            fault(
                "seek to add",
                edited("action: amend", "action: add"),
                CHANGE + "5:9" + ACTION,
                CHANGE + "5:9" + VARIED))
        .flatMap(each -> each);
  }

  private static Stream<DynamicTest> repacked(
      String name, String before, String after, String place) {
    return fault(
        name, edit(issued(), Cycle.PACKAGE, before, after), Cycle.PACKAGE + place + VARIED);
  }

  @TestFactory
  Stream<DynamicTest> aPackageKeepsWhatItWasIssuedWith() {
    String entry = "{id: CP-0001, revision: 1, ";
    return Stream.of(
            repacked("close sooner", "closes: 2019-08-12", "closes: 2019-08-09", ":7:9"),
            repacked("take one more in", entry, "{id: CP-0009}, " + entry, ":4:18"),
            fault(
                "take it out",
                issued()
                    .then(
                        texts ->
                            texts.with(
                                Cycle.PACKAGE,
                                texts
                                    .get(Cycle.PACKAGE)
                                    .replaceFirst("(?m)^proposals: .*$", "proposals: []"))),
                Cycle.PACKAGE + ":1:5" + VARIED),
            fault(
                "change the digest",
                issued()
                    .then(
                        texts ->
                            texts.with(
                                Cycle.PACKAGE,
                                texts
                                    .get(Cycle.PACKAGE)
                                    .replaceFirst("sha256:[0-9a-f]{8}", "sha256:00000000"))),
                Cycle.PACKAGE + ":4:48" + VARIED))
        .flatMap(each -> each);
  }

  @TestFactory
  Stream<DynamicTest> theProposedTextIsHeldAgainstTheProposalWhileItCanStillBeMended() {
    String roles = "roles: [IS, GS]";
    return Stream.of(
            fault(
                "forget a User Role of the Epic",
                edit(Cycle.packaged(), Cycle.CHANGE, roles, "roles: [IS]"),
                CHANGE + "11:9" + IMPACT),
            fault(
                "call an amended item new",
                edit(Cycle.packaged(), Cycle.CHANGE, EPIC, EPIC.replace("amend", "add")),
                CHANGE + "8:29" + ACTION),
            fault(
                "leave an item of an issued proposal as it was",
                branched(Cycle.consulted(), Cycle.EPIC, " at once", ""),
                CHANGE + "8:10" + ACTION,
                Cycle.PACKAGE + ":4:48" + VARIED),
            fault(
                "go on with the text after the issue",
                branched(Cycle.consulted(), Cycle.EPIC, "at once", "within 2 s"),
                Cycle.PACKAGE + ":4:48" + VARIED))
        .flatMap(each -> each);
  }

  @Test
  void noReleaseWaitsForTheTextOfAPackage() {
    Lineage understated = edit(Cycle.packaged(), Cycle.CHANGE, "[IS, GS]", "[IS]");
    assertThat(places(understated)).isNotEmpty();
    assertThat(findings(understated, understated.all())).isEmpty();
  }

  @Test
  void nothingIsFoundWhileAllIsAsItWas() {
    assertThat(places(Cycle.packaged())).isEmpty();
    assertThat(places(issued())).isEmpty();
    assertThat(places(Cycle.agreed())).isEmpty();
  }

  @Test
  void wordsMayBePutBetterAndTheRecordMayGrow() {
    Lineage told =
        edit(issued(), Cycle.CHANGE, "A search takes five steps.", "A search has five steps.");
    assertThat(places(edit(told, Cycle.CHANGE, "[IS, GS]", "[GS, IS]"))).isEmpty();
    assertThat(places(edit(issued(), Cycle.CHANGE, "max: 2,", "max: 2.00,"))).isEmpty();
    assertThat(places(edit(issued(), Cycle.CHANGE, "route:", "effective: 2019-11-28\nroute:")))
        .isEmpty();
  }

  @Test
  void whereGitCannotTellNothingIsSaid() {
    assertThat(places(edit(Cycle.consulted(), Cycle.CHANGE, DEPLOY, LATER))).isEmpty();
    Lineage unissued = Cycle.packaged().committed();
    String record = Cycle.consulted().present().get(Cycle.PACKAGE);
    assertThat(places(unissued.then(texts -> texts.with(Cycle.PACKAGE, record)))).isEmpty();
    Lineage gone = edit(Cycle.consulted(), Cycle.PACKAGE, "text: proposed", "text: gone");
    assertThat(places(edit(gone, Cycle.CHANGE, "roles: [IS, GS]", "roles: [IS]"))).isEmpty();
  }

  @Test
  void theCommitOfTheIssueCountsAndNotAnEarlierOrALaterOne() {
    Lineage earlier = edit(Cycle.packaged(), Cycle.CHANGE, DEPLOY, LATER).committed();
    Texts issued = Cycle.consulted().present();
    Lineage later = earlier.then(texts -> issued).committed();
    assertThat(places(later)).isEmpty();
    Lineage moved = edit(later, Cycle.CHANGE, DEPLOY, LATER).committed();
    assertThat(places(moved)).containsExactly(CHANGE + "14:57" + VARIED);
  }

  @Test
  void aReleaseTellsWhatWasIssuedBeforeIt() {
    Lineage moved = edit(Cycle.released(), Cycle.CHANGE, DEPLOY, LATER);
    assertThat(places(moved)).containsExactly(CHANGE + "14:57" + VARIED);
    assertThat(Cycle.places(findings(moved, moved.all()))).isEqualTo(places(moved));
  }

  @Test
  void aDeploymentIsHeldAgainstTheDaysThatWereToldThen() {
    Lineage late =
        edit(Cycle.released(), Cycle.DEPLOYMENT, "effective: 2019-11-28", "effective: 2020-01-20");
    Lineage fitted = edit(late, Cycle.CHANGE, DEPLOY, LATER);
    assertThat(places(fitted))
        .containsExactly(CHANGE + "14:57" + VARIED, Cycle.DEPLOYMENT + ":7:12" + VARIED);
  }

  @Test
  void aDecisionMayVaryIt() {
    String decision =
        """
        id: DEC-0002
        body: PANEL
        date: 2019-08-20
        package: PKG-2019-01
        subject: [{proposal: CP-0001}]
        outcome: varied
        present: [Panel Chair]
        """;
    String path = Cycle.DECISION.replace("DEC-0001", "DEC-0002");
    Lineage varied =
        edited(DEPLOY, LATER)
            .then(texts -> texts.with(path, decision))
            .then(
                texts ->
                    texts.with(
                        Cycle.PACKAGE,
                        texts.get(Cycle.PACKAGE)
                            + "variations: [{decision: DEC-0002, what: later}]\n"));
    assertThat(places(varied)).isEmpty();
    assertThat(places(branched(varied, Cycle.EPIC, "at once", "within 2 s"))).isEmpty();
  }

  @Test
  void aNewRevisionIsReportedAsSuchAndOnce() {
    Lineage revised = edit(edited(DEPLOY, LATER), Cycle.CHANGE, "revision: 1", "revision: 2");
    assertThat(places(revised)).containsExactly(CHANGE + "2:11" + VARIED);
  }

  @Test
  void whatWasDeferredMayBeWrittenAnew() {
    String deferred =
        Cycle.agreed()
            .present()
            .get(Cycle.DECISION)
            .replace("outcome: agreed", "outcome: deferred");
    assertThat(places(edited(DEPLOY, LATER).then(texts -> texts.with(Cycle.DECISION, deferred))))
        .isEmpty();
  }

  @Test
  void whatAnotherProposalOfThePackageNamesIsNobodysForSure() {
    String other = Cycle.CHANGE.replace("CP-0001", "CP-0002");
    Lineage two =
        edit(Cycle.packaged(), Cycle.CHANGE, "roles: [IS, GS]", "roles: [IS]")
            .then(
                texts ->
                    texts
                        .with(other, texts.get(Cycle.CHANGE).replace("CP-0001", "CP-0002"))
                        .replace(Cycle.PACKAGE, "proposals: [", "proposals: [{id: CP-0002}, "));
    assertThat(places(two)).isEmpty();
  }

  @Test
  void theFindingSaysWhereItWasReadAndWhatToDo() {
    Lineage understated = edit(Cycle.consulted(), Cycle.CHANGE, "roles: [IS, GS]", "roles: [IS]");
    assertThat(findings(understated, understated.sinceLast()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.related())
                  .singleElement()
                  .satisfies(label -> assertThat(label.span().path()).isEqualTo(Cycle.PACKAGE));
              assertThat(finding.help()).contains("only a decision that varies PKG-2019-01");
            });
  }
}
