package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** References of the records of governance: those that lead nowhere, and those that need not. */
class RecordReferencesTest {
  private static final String FOLDER = "baseline/governance/";
  private static final String PROPOSAL = FOLDER + "changes/CP-0001.yaml";
  private static final String PACKAGE = FOLDER + "packages/PKG-2019-01.yaml";
  private static final String DECISION = FOLDER + "decisions/DEC-0001.yaml";
  private static final String DEPLOYMENT = FOLDER + "deployments/DEP-0001.yaml";
  private static final String RELEASE = FOLDER + "releases/1.1.yaml";
  private static final String BODY = FOLDER + "bodies/PANEL.yaml";
  private static final Texts RECORDS =
      Texts.example()
          .with(
              PROPOSAL,
              """
              id: CP-0001
              title: A change
              items: [{id: FC-SMI-01.1, operation: amend}]
              roles: [IS]
              parties: {LSP: more}
              route: ssi-change-process
              """)
          .with(
              PACKAGE,
              """
              id: PKG-2019-01
              title: A package
              proposals: [{id: CP-0001}]
              responses: [{party: A, category: LSP, received: 2019-08-01, position: neutral, on: {CP-0001: neutral}}]
              variations: [{decision: DEC-0001, what: a date}]
              """)
          .with(
              DECISION,
              """
              id: DEC-0001
              body: PANEL
              date: 2019-09-17
              package: PKG-2019-01
              subject: [{proposal: CP-0001}]
              outcome: agreed
              """)
          .with(
              DEPLOYMENT,
              """
              id: DEP-0001
              decisions: [DEC-0001]
              proposals: [CP-0001]
              development-sign-off: {body: PANEL, date: 2019-10-15}
              """)
          .with(
              RELEASE,
              """
              id: REL-1.1
              version: "1.1"
              date: 2019-11-28
              commit: 0123456789012345678901234567890123456789
              deployments: [DEP-0001]
              """)
          .with(
              BODY,
              """
              id: PANEL
              title: SEC Panel
              terms:
                - version: "1.0"
                  from: 2019-01-01
                  members: [Panel Chair]
                  quorum: 1
                  majority: {more-than: 1/2, of: votes-cast}
              """);

  @Test
  void recordsThatAgreeHaveNoFinding() {
    assertThat(references(RECORDS)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aReferenceToNothingIsReported() {
    return Stream.of(
        one(PROPOSAL, "FC-SMI-01.1", "FC-SMI-01.9", ":3:14"),
        one(PROPOSAL, "id: FC-SMI-01.1", "id: Working Week", ":3:14"),
        one(PROPOSAL, "roles: [IS]", "roles: [XX]", ":4:9"),
        one(PROPOSAL, "{LSP: more}", "{LPS: more}", ":5:11"),
        one(PROPOSAL, "items:", "superseded-by: CP-0002\nitems:", ":3:16"),
        one(PACKAGE, "[{id: CP-0001}]", "[{id: CP-0002}]", ":3:18"),
        one(PACKAGE, "category: LSP", "category: LPS", ":4:34"),
        one(PACKAGE, "{CP-0001: neutral}", "{CP-0002: neutral}", ":4:85"),
        one(PACKAGE, "decision: DEC-0001", "decision: DEC-0002", ":5:25"),
        one(DECISION, "body: PANEL", "body: PANLE", ":2:7"),
        one(DECISION, "package: PKG-2019-01", "package: PKG-2019-02", ":4:10"),
        one(DECISION, "proposal: CP-0001", "proposal: CP-0002", ":5:22"),
        one(DEPLOYMENT, "decisions: [DEC-0001]", "decisions: [DEC-0002]", ":2:13"),
        one(DEPLOYMENT, "proposals: [CP-0001]", "proposals: [CP-0002]", ":3:13"),
        one(DEPLOYMENT, "body: PANEL", "body: OPSG", ":4:30"),
        one(RELEASE, "[DEP-0001]", "[DEP-0002]", ":5:15"));
  }

  @TestFactory
  Stream<DynamicTest> aProposalTellsOfItsTime() {
    String target = "{id: FC-SMI-01.1, operation: amend}";
    Texts retired =
        RECORDS.with(
            "baseline/tombstones.yaml",
            "- {id: EP-099, title: Gone, retired: \"1.1\", reason: It was not used.}\n");
    return Stream.of(
            RECORDS.replace(PROPOSAL, target, "{id: FC-SMI-09, operation: add}"),
            RECORDS.replace(PROPOSAL, target, "{id: MDR, operation: add}"),
            RECORDS.replace(PROPOSAL, target, "{id: baseline/introduction, operation: amend}"),
            RECORDS.replace(PROPOSAL, target, "{id: IS, operation: amend}"),
            retired.replace(PROPOSAL, target, "{id: EP-099, operation: remove}"),
            retired.replace(PROPOSAL, target, "{id: EP-099, operation: amend}"))
        .map(
            texts ->
                dynamicTest(
                    texts.get(PROPOSAL).lines().skip(2).findFirst().orElseThrow(),
                    () -> assertThat(references(texts)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeReadIsNotCalledMissing() {
    return Stream.of(PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, BODY)
        .map(
            path ->
                dynamicTest(
                    path,
                    () -> assertThat(references(RECORDS.with(path, "title: [\n"))).isEmpty()));
  }

  private static DynamicTest one(String path, String before, String after, String place) {
    return dynamicTest(
        after,
        () -> {
          Texts edited = RECORDS.replace(path, before, after);
          List<String> expected = List.of(path + place + " trace.unknown-reference");
          assertThat(references(edited)).isEqualTo(expected);
          assertThat(references(edited.crlf())).isEqualTo(expected);
        });
  }

  private static List<String> references(Texts texts) {
    return texts.places().stream().filter(it -> it.endsWith(" trace.unknown-reference")).toList();
  }
}
