package dev.ssi.rule;

import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.delta.ProposalText;
import dev.ssi.delta.Read;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence;
import java.util.List;

/**
 * The small documents through one change, from the release before it to the one that carries it:
 * v1.0, then the branch {@code proposed} with the text of CP-0001, agreed by DEC-0001, deployed by
 * DEP-0001 and released as v1.1.
 */
public final class Cycle {
  public static final String FUNCTION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  public static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  static final String VERSION = "baseline/baseline.yaml";
  public static final String CHANGE = "baseline/governance/changes/CP-0001.yaml";
  public static final String PACKAGE = "baseline/governance/packages/PKG-2019-01.yaml";
  public static final String DECISION = "baseline/governance/decisions/DEC-0001.yaml";
  static final String DEPLOYMENT = "baseline/governance/deployments/DEP-0001.yaml";
  public static final String RELEASE = "baseline/governance/releases/1.1.yaml";

  /** The rules that hold the records against the texts. */
  private static final List<String> RULES =
      List.of(
          "governance.action-mismatch",
          "governance.history-rewritten",
          "governance.impact-understated",
          "governance.text-changed-after-agreement",
          "release.publication-missing",
          "release.unattributed-change",
          "release.version-mismatch");

  private static final String PROPOSAL =
      """
      id: CP-0001
      revision: 1
      title: Find a Device in two steps
      type: usability
      action: amend
      items:
        - {id: FC-SMI-01, operation: amend}
        - {id: EP-007, operation: amend}
      parties:
        LSP: Fewer steps.
      roles: [IS, GS]
      reason: A search takes five steps.
      cost: {min: 1, max: 2, currency: GBP, basis: estimate}
      timescale: {develop: [2019-09-23, 2019-10-18], deploy: [2019-11-18, 2019-11-28]}
      priority: {rank: 1, origin: user, rationale: It is asked for most.}
      route: ssi-change-process
      history:
        - {date: 2019-06-28, event: recorded, by: DCC}
        - {date: 2019-07-12, event: told in fewer words, by: DCC}
      """;

  private static final String CONSULTATION =
      """
      id: PKG-2019-01
      title: First package
      window: {from: 2019-06-27, to: 2019-07-19}
      proposals: [{id: CP-0001, revision: 1, digest: "@"}]
      text: proposed
      issued: 2019-07-22
      closes: 2019-08-12
      issued-by: SECAS
      audience: all-sec-parties
      questions: [Do you agree with it]
      responses:
        - {party: A Supplier, category: LSP, received: 2019-08-02, position: support, dcc-reply: Noted.}
      """;

  private static final String AGREEMENT =
      """
      id: DEC-0001
      body: PANEL
      meeting: SEC Panel 72
      date: 2019-09-17
      package: PKG-2019-01
      subject: [{proposal: CP-0001, revision: 1, text: proposed, digest: "@"}]
      outcome: agreed
      present: [Panel Chair, Consumer Member]
      votes: {for: 2, against: 0, abstain: 0}
      minutes: SEC Panel 72, item 4
      """;

  private static final String DEPLOYED =
      """
      id: DEP-0001
      decisions: [DEC-0001]
      development-sign-off: {body: PANEL, date: 2019-10-15, reference: SEC Panel 73}
      deployment-sign-off: {body: PANEL, date: 2019-11-19, reference: SEC Panel 74}
      maintenance: [{start: "2019-11-27T22:00", end: "2019-11-28T01:00"}]
      release: "1.1"
      effective: 2019-11-28
      """;

  private static final String RELEASED =
      """
      id: REL-1.1
      version: "1.1"
      date: 2019-11-28
      previous: "1.0"
      commit: 0123456789abcdef0123456789abcdef01234567
      deployments: [DEP-0001]
      live-document: {digest: "sha256:#"}
      delta: {digest: "sha256:#"}
      """
          .replace("#", "0123456789abcdef".repeat(4));

  private Cycle() {}

  /** v1.0, and the proposal recorded since. */
  public static Lineage proposed() {
    return Lineage.of(Texts.example()).released("v1.0").then(texts -> texts.with(CHANGE, PROPOSAL));
  }

  /** The proposed text, on a branch of its own. */
  public static Lineage drafted() {
    return proposed().then(Cycle::edited).called("proposed");
  }

  private static Texts edited(Texts texts) {
    return texts
        .replace(FUNCTION, "find a Device by its Device ID.", "find a Device in two steps.")
        .replace(EPIC, "then the Device is shown", "then the Device is shown at once");
  }

  /** Put into a package, whose text is on the branch alone; nothing went out yet. */
  static Lineage packaged() {
    return consulted().then(texts -> texts.replace(PACKAGE, "issued: 2019-07-22\n", ""));
  }

  /** Issued; the text is on the branch alone, and what was issued not committed. */
  public static Lineage consulted() {
    String record = CONSULTATION.replace("@", digest(drafted()));
    return drafted().then(texts -> proposed().present().with(PACKAGE, record));
  }

  private static String digest(Lineage drafted) {
    return ProposalText.of(List.of("FC-SMI-01", "EP-007"), Read.edition(drafted.present()))
        .digest()
        .orElseThrow();
  }

  /** Consulted on and agreed; the text is in the documents. */
  public static Lineage agreed() {
    Lineage drafted = drafted();
    String digest = digest(drafted);
    return drafted.then(
        texts ->
            texts
                .with(PACKAGE, CONSULTATION.replace("@", digest))
                .with(DECISION, AGREEMENT.replace("@", digest)));
  }

  /** Signed off, and the documents made ready for the release. */
  public static Lineage ready() {
    return agreed()
        .then(
            texts ->
                texts
                    .with(DEPLOYMENT, DEPLOYED)
                    .replace(VERSION, "version: \"1.0\"", "version: \"1.1\""));
  }

  /** Released as v1.1. */
  public static Lineage released() {
    return ready().then(texts -> texts.with(RELEASE, RELEASED)).released("v1.1");
  }

  /**
   * Each finding of these rules as {@code path:line:column rule}, as {@code ssi validate} looks.
   */
  static List<String> places(Lineage lineage) {
    return places(lineage, lineage.sinceLast());
  }

  /** Each finding of these rules, as {@code ssi audit} looks. */
  static List<String> audited(Lineage lineage) {
    return places(lineage, lineage.all());
  }

  private static List<String> places(Lineage lineage, Evidence evidence) {
    return places(findings(lineage, evidence));
  }

  static List<String> places(List<Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.span().path()
                    + ":"
                    + each.span().line()
                    + ":"
                    + each.span().column()
                    + " "
                    + each.rule().id())
        .toList();
  }

  static List<Finding> findings(Lineage lineage, Evidence evidence) {
    List<Rule> rules = RuleBook.rules().stream().filter(it -> RULES.contains(it.id())).toList();
    return lineage.validate(rules, evidence).findings();
  }
}
