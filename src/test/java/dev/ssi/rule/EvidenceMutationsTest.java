package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Lineage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults in the records, or in the texts, that show when the one is held against the other. */
class EvidenceMutationsTest {
  private static final String OTHER = Cycle.CHANGE.replace("CP-0001", "CP-0002");

  /**
   * A fault.
   *
   * @param audited whether it is looked for as before a release, and not as at work
   * @param places every finding of the rules of evidence, as {@code path:line:column rule}
   */
  record Fault(String rule, String name, Lineage lineage, boolean audited, List<String> places) {
    Stream<DynamicTest> tests() {
      return Stream.of(
          dynamicTest(
              rule + ": " + name,
              () -> {
                assertThat(places).anyMatch(place -> place.endsWith(" " + rule));
                assertThat(found(lineage)).isEqualTo(places);
              }),
          dynamicTest(
              rule + ": " + name + " (CR LF)",
              () -> assertThat(found(lineage.crlf())).isEqualTo(places)));
    }

    private List<String> found(Lineage in) {
      return audited ? Cycle.audited(in) : Cycle.places(in);
    }
  }

  private static Fault work(String rule, String name, Lineage lineage, String... places) {
    return new Fault(rule, name, lineage, /* audited= */ false, List.of(places));
  }

  private static Fault audit(String rule, String name, Lineage lineage, String... places) {
    return new Fault(rule, name, lineage, /* audited= */ true, List.of(places));
  }

  private static Lineage with(Lineage lineage, String path, String before, String after) {
    return lineage.then(texts -> texts.replace(path, before, after));
  }

  private static Lineage recorded() {
    String record = Cycle.released().present().get(Cycle.RELEASE);
    return Cycle.ready().then(texts -> texts.with(Cycle.RELEASE, record));
  }

  /** A fault made before the release, so that it went out. */
  private static Lineage releasedWith(String path, String before, String after) {
    return with(recorded(), path, before, after).released("v1.1");
  }

  private static final List<Fault> HISTORY =
      List.of(
          work(
              "governance.history-rewritten",
              "delete the record of a proposal",
              Cycle.released().then(texts -> texts.without(Cycle.CHANGE)),
              Cycle.CHANGE + ":1:5 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "delete every record of a release",
              Cycle.released().then(texts -> texts.without(Cycle.RELEASE)),
              "baseline/baseline.yaml:2:10 release.publication-missing",
              Cycle.RELEASE + ":1:5 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "tell a proposal's history otherwise",
              with(Cycle.released(), Cycle.CHANGE, "told in fewer words", "told again"),
              Cycle.CHANGE + ":19:12 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "take a line out of a proposal's history",
              with(
                  Cycle.released(),
                  Cycle.CHANGE,
                  "  - {date: 2019-06-28, event: recorded, by: DCC}\n",
                  ""),
              Cycle.CHANGE + ":1:5 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "turn a response into another",
              with(Cycle.released(), Cycle.PACKAGE, "position: support", "position: oppose"),
              Cycle.PACKAGE + ":12:13 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "count the votes again",
              with(Cycle.released(), Cycle.DECISION, "for: 2", "for: 1"),
              Cycle.DECISION + ":9:1 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "put somebody at the meeting who was not there",
              with(Cycle.released(), Cycle.DECISION, "Consumer Member", "Gas Network Member"),
              Cycle.DECISION + ":8:11 governance.history-rewritten"),
          work(
              "governance.history-rewritten",
              "move a sign-off",
              with(
                  Cycle.released(),
                  Cycle.DEPLOYMENT,
                  "{body: PANEL, date: 2019-11-19",
                  "{body: PANEL, date: 2019-11-12"),
              Cycle.DEPLOYMENT + ":4:42 governance.history-rewritten"));

  private static final List<Fault> TEXT =
      List.of(
          work(
              "governance.text-changed-after-agreement",
              "add a word to the agreed text",
              with(Cycle.agreed(), Cycle.FUNCTION, "in two steps", "in not more than two steps"),
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"),
          work(
              "governance.text-changed-after-agreement",
              "change the agreed text before it goes out",
              with(Cycle.ready(), Cycle.EPIC, "at once", "within 2 s"),
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"),
          audit(
              "governance.text-changed-after-agreement",
              "release another text than was agreed",
              releasedWith(Cycle.EPIC, "at once", "within 2 s"),
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"),
          work(
              "governance.text-changed-after-agreement",
              "agree another digest than the text has",
              Cycle.agreed()
                  .then(
                      texts ->
                          texts.with(
                              Cycle.DECISION,
                              texts
                                  .get(Cycle.DECISION)
                                  .replaceAll("sha256:[0-9a-f]{8}", "sha256:00000000"))),
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"),
          work(
              "governance.text-changed-after-agreement",
              "name another item in the proposal once it is agreed",
              with(Cycle.agreed(), Cycle.CHANGE, "  - {id: EP-007, operation: amend}\n", ""),
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"));

  private static final List<Fault> ACTION =
      List.of(
          work(
              "governance.action-mismatch",
              "call an amended item new",
              with(
                  Cycle.ready(),
                  Cycle.CHANGE,
                  "{id: EP-007, operation: amend}",
                  "{id: EP-007, operation: add}"),
              Cycle.CHANGE + ":8:29 governance.action-mismatch"),
          work(
              "governance.action-mismatch",
              "call a change of substance editorial",
              with(
                  Cycle.drafted(),
                  Cycle.CHANGE,
                  "{id: EP-007, operation: amend}",
                  "{id: EP-007, operation: editorial}"),
              Cycle.CHANGE + ":8:29 governance.action-mismatch"),
          work(
              "governance.action-mismatch",
              "call a new requirement an amended one",
              Cycle.drafted()
                  .then(
                      texts ->
                          texts
                              .replace(
                                  Cycle.FUNCTION,
                                  "when there is none.",
                                  "when there is none.\n- **FC-SMI-01.3** The SSI shall wait.")
                              .replace(Cycle.CHANGE, "{id: FC-SMI-01, op", "{id: FC-SMI-01.3, op")),
              Cycle.CHANGE + ":7:34 governance.action-mismatch"),
          work(
              "governance.action-mismatch",
              "seek to add functionality where none is added",
              with(Cycle.drafted(), Cycle.CHANGE, "action: amend", "action: add"),
              Cycle.CHANGE + ":5:9 governance.action-mismatch"),
          work(
              "governance.action-mismatch",
              "leave an item as it was",
              with(Cycle.ready(), Cycle.EPIC, "is shown at once", "is shown"),
              Cycle.CHANGE + ":8:10 governance.action-mismatch",
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"));

  private static final List<Fault> IMPACT =
      List.of(
          work(
              "governance.impact-understated",
              "forget a User Role of the Epic",
              with(Cycle.drafted(), Cycle.CHANGE, "roles: [IS, GS]", "roles: [IS]"),
              Cycle.CHANGE + ":11:9 governance.impact-understated"),
          work(
              "governance.impact-understated",
              "name no User Role at all",
              with(Cycle.drafted(), Cycle.CHANGE, "roles: [IS, GS]", "roles: []"),
              Cycle.CHANGE + ":8:10 governance.impact-understated"),
          work(
              "governance.impact-understated",
              "forget the Parties of a User Role",
              with(
                      Cycle.drafted(),
                      "appendix-ah/user-roles.yaml",
                      "- {id: GS, title: Gas Supplier}",
                      "- {id: GS, title: Gas Supplier, category: Small Supplier Party}")
                  .then(
                      texts ->
                          texts.replace(
                              "appendix-ah/user-roles.yaml",
                              "title: Large Supplier Party}",
                              "title: Large Supplier Party}\n  - {id: SSP, title: Small Supplier"
                                  + " Party}")),
              Cycle.CHANGE + ":10:3 governance.impact-understated"));

  private static final List<Fault> CHANGES =
      List.of(
          work(
              "release.unattributed-change",
              "slip a change in before the release",
              with(
                  Cycle.ready(),
                  "baseline/process-maps/PM-02-find-a-device.yaml",
                  "Is there such",
                  "Is there any such"),
              "baseline/process-maps/PM-02-find-a-device.yaml:1:5 release.unattributed-change"),
          audit(
              "release.unattributed-change",
              "change a draft that nobody agreed",
              Cycle.agreed(),
              "baseline/baseline.yaml:2:10 release.version-mismatch",
              Cycle.FUNCTION + ":2:5 release.unattributed-change",
              Cycle.EPIC + ":2:5 release.unattributed-change"),
          work(
              "release.unattributed-change",
              "take a change out of its deployment",
              Cycle.ready().then(texts -> texts.without(Cycle.DEPLOYMENT)),
              Cycle.FUNCTION + ":2:5 release.unattributed-change",
              Cycle.EPIC + ":2:5 release.unattributed-change"),
          work(
              "release.unattributed-change",
              "deploy without the sign-off of development",
              Cycle.ready()
                  .then(
                      texts ->
                          texts.with(
                              Cycle.DEPLOYMENT,
                              texts
                                  .get(Cycle.DEPLOYMENT)
                                  .replaceFirst("development-sign-off.*\n", ""))),
              Cycle.FUNCTION + ":2:5 release.unattributed-change",
              Cycle.EPIC + ":2:5 release.unattributed-change"),
          work(
              "release.unattributed-change",
              "refuse what goes out all the same",
              with(
                      Cycle.ready(),
                      Cycle.DEPLOYMENT,
                      "decisions: [DEC-0001]\n",
                      "decisions: [DEC-0001]\nproposals: [CP-0001]\n")
                  .then(
                      texts ->
                          texts.replace(Cycle.DECISION, "outcome: agreed", "outcome: refused")),
              Cycle.FUNCTION + ":2:5 release.unattributed-change",
              Cycle.EPIC + ":2:5 release.unattributed-change"),
          work(
              "release.unattributed-change",
              "name the same item in two proposals of a release",
              Cycle.ready()
                  .then(
                      texts ->
                          texts
                              .with(
                                  OTHER,
                                  texts
                                      .get(Cycle.CHANGE)
                                      .replace("id: CP-0001", "id: CP-0002")
                                      .replace("  - {id: FC-SMI-01, operation: amend}\n", ""))
                              .replace(
                                  Cycle.DEPLOYMENT,
                                  "decisions: [DEC-0001]\n",
                                  "decisions: [DEC-0001]\nproposals: [CP-0001, CP-0002]\n")),
              Cycle.EPIC + ":2:5 release.unattributed-change"),
          work(
              "release.unattributed-change",
              "leave out a change that was signed off",
              Cycle.ready()
                  .then(
                      texts ->
                          texts
                              .with(Cycle.EPIC, Cycle.proposed().present().get(Cycle.EPIC))
                              .with(
                                  Cycle.FUNCTION, Cycle.proposed().present().get(Cycle.FUNCTION))),
              Cycle.CHANGE + ":1:5 release.unattributed-change",
              Cycle.DECISION + ":6:68 governance.text-changed-after-agreement"));

  private static final List<Fault> VERSIONS =
      List.of(
          work(
              "release.version-mismatch",
              "go back to a version that was released",
              with(Cycle.released(), Cycle.VERSION, "\"1.1\"", "\"1.0\""),
              "baseline/baseline.yaml:2:10 release.version-mismatch"),
          work(
              "release.version-mismatch",
              "plan a deployment into a version that is out",
              Cycle.released()
                  .then(
                      texts ->
                          texts.with(
                              Cycle.DEPLOYMENT.replace("DEP-0001", "DEP-0002"),
                              "id: DEP-0002\ndecisions: [DEC-0001]\nproposals: [CP-0001]\nrelease: \"1.1\"\n")),
              Cycle.DEPLOYMENT.replace("DEP-0001", "DEP-0002") + ":4:10 release.version-mismatch"),
          work(
              "release.version-mismatch",
              "let a release follow on a later one",
              with(recorded(), Cycle.RELEASE, "previous: \"1.0\"", "previous: \"1.2\""),
              Cycle.RELEASE + ":4:11 release.version-mismatch"),
          audit(
              "release.version-mismatch",
              "skip a release in the record of the next",
              releasedWith(Cycle.RELEASE, "previous: \"1.0\"", "previous: \"0.9\""),
              Cycle.RELEASE + ":4:11 release.version-mismatch"),
          work(
              "release.version-mismatch",
              "tag another version than the documents say",
              recorded().released("v1.2"),
              "baseline/baseline.yaml:2:10 release.version-mismatch"));

  private static final List<Fault> PUBLICATIONS =
      List.of(
          work(
              "release.publication-missing",
              "publish no delta document",
              recorded()
                  .then(
                      texts ->
                          texts.with(
                              Cycle.RELEASE,
                              texts.get(Cycle.RELEASE).replaceFirst("delta: .*\n", "")))
                  .released("v1.1"),
              Cycle.RELEASE + ":1:5 release.publication-missing"),
          work(
              "release.publication-missing",
              "tag a release and keep no record of it",
              Cycle.ready().released("v1.1"),
              "baseline/baseline.yaml:2:10 release.publication-missing"));

  static final List<Fault> FAULTS =
      Stream.of(HISTORY, TEXT, ACTION, IMPACT, CHANGES, VERSIONS, PUBLICATIONS)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> faults() {
    return FAULTS.stream().flatMap(Fault::tests);
  }
}
