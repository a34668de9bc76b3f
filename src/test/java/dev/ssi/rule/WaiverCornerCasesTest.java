package dev.ssi.rule;

import static dev.ssi.rule.Accepted.NOTHING;
import static dev.ssi.rule.Accepted.WAIVERS;
import static dev.ssi.rule.Accepted.waiver;
import static dev.ssi.rule.Accepted.waivers;
import static dev.ssi.rule.Accepted.waiving;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation;
import dev.ssi.diagnostic.Finding;
import dev.ssi.report.Report;
import dev.ssi.rule.governance.EvidencedRules;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a waiver accepts, and what it does not. */
class WaiverCornerCasesTest {
  private static final String EPIC = Cycle.EPIC;
  private static final String CRITERIA = "trace.epic-without-acceptance-criteria";
  private static final String FINDING = EPIC + ":2:5 " + CRITERIA;
  private static final String UNUSED = WAIVERS + ":1:16 governance.waiver-unused";
  private static final Texts UNTESTED =
      Texts.exampleWithRecords()
          .map(text -> text.replaceAll("(?s)(?<=\n)## Acceptance criteria.*", ""));
  private static final Texts ACCEPTED = waiving(UNTESTED, CRITERIA);

  private static Texts edit(String before, String after) {
    return ACCEPTED.replace(WAIVERS, before, after);
  }

  private static List<String> messages(Texts texts) {
    return texts.validate().findings().stream()
        .filter(each -> each.span().path().equals(WAIVERS))
        .map(each -> each.message() + " " + each.help())
        .toList();
  }

  @Test
  void whatIsWaivedIsLeftOutAndCounted() {
    for (Texts texts : List.of(ACCEPTED, ACCEPTED.crlf())) {
      Report report = texts.validate();
      assertThat(report.findings()).isEmpty();
      assertThat(report.leftOut().waived()).isEqualTo(1);
    }
    assertThat(UNTESTED.places()).containsExactly(FINDING);
    assertThat(UNTESTED.validate().leftOut().waived()).isZero();
  }

  @Test
  void aWaiverHoldsWhereverTheFindingMoves() {
    assertThat(ACCEPTED.replace(EPIC, "id: EP-007", "# A comment.\nid: EP-007").places()).isEmpty();
    assertThat(
            ACCEPTED
                .without(EPIC)
                .with("baseline/epics/EP-007-find-it.md", ACCEPTED.get(EPIC))
                .places())
        .isEmpty();
  }

  @Test
  void aFindingThatConcernsNoItemIsNamedByItsFile() {
    String introduction = "baseline/introduction.md";
    Texts open =
        Texts.exampleWithRecords()
            .with(introduction, "---\ntitle: Introduction\n---\n\nIt is TBC.\n");
    Texts accepted = waiving(open, "text.placeholder");
    assertThat(accepted.get(WAIVERS)).contains("  file: baseline/introduction.md\n");
    assertThat(accepted.places()).isEmpty();
    assertThat(accepted.replace(WAIVERS, introduction, "baseline/baseline.yaml").places())
        .containsExactly(
            WAIVERS + ":3:9 governance.waiver-invalid", introduction + ":5:7 text.placeholder");
  }

  @Test
  void whoeverNamesItemAndFileNamesBothRightly() {
    assertThat(edit("item: EP-007\n", "item: EP-007\n  file: " + EPIC + "\n").places()).isEmpty();
    assertThat(edit("item: EP-007\n", "item: EP-007\n  file: " + WAIVERS + "\n").places())
        .containsExactly(FINDING, WAIVERS + ":4:9 governance.waiver-invalid");
    assertThat(edit("item: EP-007\n", "file: " + EPIC + "\n").places())
        .containsExactly(FINDING, WAIVERS + ":3:9 governance.waiver-invalid");
  }

  @Test
  void theOtherLikesKeepTheirNames() {
    Texts open =
        Texts.exampleWithRecords()
            .replace(EPIC, "the installer knows", "TBC, TBC, the installer knows");
    List<String> both = waivers(open, "text.placeholder");
    assertThat(both).hasSize(2).doesNotHaveDuplicates();
    Texts one = open.with(WAIVERS, both.get(0));
    assertThat(one.places()).containsExactly(EPIC + ":6:15 text.placeholder");
    assertThat(waivers(one, "text.placeholder")).containsExactly(both.get(1));
    assertThat(open.with(WAIVERS, both.get(1) + both.get(0)).places()).isEmpty();
  }

  @Test
  void itSaysWhyAWaiverAcceptsNothing() {
    assertThat(messages(edit("rule: trace.epic-", "rule: trace.epics-")))
        .containsExactly(
            "There is no rule `trace.epics-without-acceptance-criteria`, so this waiver accepts"
                + " nothing. Did you mean trace.epic-without-acceptance-criteria?");
    assertThat(messages(edit("rule: " + CRITERIA, "rule: trace.epic-without-component")))
        .containsExactly(
            "This waiver says `trace.epic-without-component` at EP-007, and the finding that it"
                + " names is another, so whoever reads it is misled and it accepts nothing. If the"
                + " decision accepts that finding, write `rule:"
                + " trace.epic-without-acceptance-criteria` and `item: EP-007`.");
    assertThat(messages(edit("rule: " + CRITERIA, "rule: governance.waiver-unused")))
        .containsExactly(
            "`governance.waiver-unused` cannot be waived: what is wrong with a waiver is not"
                + " accepted by another. Mend or delete that waiver, and delete this one.");
    assertThat(messages(edit("rule: " + CRITERIA, "rule: merge.conflict")))
        .containsExactly(
            "`merge.conflict` cannot be waived: it tells of two branches, and is settled where they"
                + " are merged. Delete the waiver.");
    for (String rule : List.of("rule: syntax.yaml", "rule: access.exceeds-clause")) {
      assertThat(edit("rule: " + CRITERIA, rule).places())
          .containsExactly(FINDING, WAIVERS + ":2:9 governance.waiver-invalid");
    }
  }

  @Test
  void anAgreementWithConditionsAcceptsAndNoOtherOutcomeDoes() {
    for (String outcome : List.of("refused", "deferred", "varied")) {
      assertThat(
              ACCEPTED.replace(Judged.DECISION, "outcome: agreed", "outcome: " + outcome).places())
          .as(outcome)
          .contains(FINDING, WAIVERS + ":5:13 governance.waiver-invalid");
    }
    assertThat(
            ACCEPTED
                .replace(
                    Judged.DECISION,
                    "outcome: agreed",
                    "outcome: agreed-with-conditions\n"
                        + "conditions: [{text: Soon, due: 2019-10-01, met: 2019-10-01}]")
                .places())
        .isEmpty();
  }

  @Test
  void ofADecisionThatCannotBeReadNobodySaysThatItIsMissing() {
    assertThat(edit("DEC-0001", "DEC-0009").places())
        .containsExactly(FINDING, WAIVERS + ":5:13 trace.unknown-reference");
    assertThat(messages(edit("DEC-0001", "DEC-0009")))
        .containsExactly("There is no decision `DEC-0009`. Did you mean DEC-0001?");
    assertThat(ACCEPTED.with(Judged.DECISION, "id: DEC-0001\nbody: [\n").places())
        .containsExactly(Judged.DECISION + ":3:1 syntax.yaml");
  }

  @Test
  void ofWhatChangedTheNewNameIsTold() {
    Texts old = UNTESTED.with(WAIVERS, waiver(NOTHING, CRITERIA, "EP-007"));
    String name = UNTESTED.validate().fingerprints().get(0);
    assertThat(messages(old))
        .containsExactly(
            "Nothing is found that this waiver of `trace.epic-without-acceptance-criteria` at"
                + " EP-007 names, so it accepts nothing and hides what may come. What is found there"
                + " now has the fingerprint "
                + name
                + ": name it if DEC-0001 accepts that, too; else delete the waiver.");
    Texts both = old.with(WAIVERS, old.get(WAIVERS) + ACCEPTED.get(WAIVERS));
    assertThat(messages(both)).hasSize(1).allMatch(each -> each.endsWith("or is found no more."));
  }

  /** What hides it, if anything, has a finding of its own. */
  @Test
  void whatCannotBeReadMayHoldWhatIsWaived() {
    Texts mended = Texts.exampleWithRecords().with(WAIVERS, ACCEPTED.get(WAIVERS));
    assertThat(mended.places()).containsExactly(UNUSED);
    String broken = "---\nid: EP-007\ntitle: [\n---\n";
    assertThat(mended.with(EPIC, broken).places()).noneMatch(UNUSED::equals).hasSize(1);
    assertThat(mended.with("baseline/process-maps/PM-02-find-a-device.yaml", "id: [\n").places())
        .noneMatch(UNUSED::equals)
        .hasSize(1);
    assertThat(mended.with(WAIVERS, mended.get(WAIVERS) + "- EP-006\n").places())
        .containsExactly(UNUSED, WAIVERS + ":7:3 syntax.wrong-type");
  }

  @Test
  void ofRulesThatWereNotAppliedNothingIsCalledUnused() throws IOException {
    Texts mended = Texts.exampleWithRecords().with(WAIVERS, ACCEPTED.get(WAIVERS));
    assertThat(rules(mended, "governance.")).isEmpty();
    assertThat(rules(mended, "trace.")).isEmpty();
    assertThat(rules(mended, "")).containsExactly("governance.waiver-unused");
    assertThat(rules(ACCEPTED, "trace.")).isEmpty();
    Texts late = edit("2029-12-31", "2019-01-01");
    assertThat(rules(late, "trace.")).containsExactly(CRITERIA);
    assertThat(rules(late, "governance.")).isEmpty();
  }

  private static List<String> rules(Texts texts, String prefix) throws IOException {
    return Validation.of(
            MemoryTree.ofBytes(texts.files()),
            RuleBook.rules().stream().filter(each -> each.id().startsWith(prefix)).toList(),
            path -> true)
        .findings()
        .stream()
        .map(each -> each.rule().id())
        .toList();
  }

  /** In a clone without history nobody can find them. */
  @Test
  void whatOnlyAReleaseShowsIsCalledUnusedBeforeAReleaseAlone() {
    String rule = "governance.text-changed-after-agreement";
    Lineage agreed =
        Cycle.agreed().then(texts -> texts.with(WAIVERS, waiver(NOTHING, rule, "CP-0001")));
    assertThat(found(agreed.validate())).doesNotContain("governance.waiver-unused");
    assertThat(found(agreed.validate(RuleBook.rules(), agreed.all())))
        .contains("governance.waiver-unused");
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(Finding::rule).map(each -> each.id()).toList();
  }

  @Test
  void whatARuleHoldsAgainstTheReleasesIsWaivedLikeAnyOther() {
    Lineage changed =
        Cycle.agreed().then(texts -> texts.replace(Cycle.FUNCTION, "in two steps", "in three"));
    String rule = "governance.text-changed-after-agreement";
    Report report = changed.validate();
    int at = found(report).indexOf(rule);
    String waiver = waiver(report.fingerprints().get(at), rule, report.findings().get(at).item());
    assertThat(found(changed.then(texts -> texts.with(WAIVERS, waiver)).validate()))
        .doesNotContain(rule, "governance.waiver-unused");
  }

  /** Else a waiver of such a finding would be called unused wherever there is no history. */
  @Test
  void theRulesThatLookAtReleasesAreKnown() throws IOException {
    Set<String> looking = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/ssi/rule"))) {
      for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        if (text.contains(".evidence()") && text.contains("implements Check")) {
          looking.add(text.replaceAll("(?s).*?return \"([a-z]+\\.[a-z-]+)\";.*", "$1"));
        }
      }
    }
    assertThat(EvidencedRules.IDS).isNotEmpty().containsExactlyInAnyOrderElementsOf(looking);
  }

  private static Lineage waivedInRelease(UnaryOperator<String> edit) {
    return Cycle.released()
        .then(texts -> texts.with(WAIVERS, waiver(NOTHING, CRITERIA, "EP-007")))
        .released("v1.2")
        .then(texts -> texts.with(WAIVERS, edit.apply(texts.get(WAIVERS))));
  }

  private static List<String> rewritten(Lineage lineage) {
    return lineage.validate().findings().stream()
        .filter(each -> each.rule().id().equals("governance.history-rewritten"))
        .map(each -> each.span().line() + ":" + each.span().column() + " " + each.message())
        .toList();
  }

  @Test
  void aWaiverIsProlongedByAnotherDecisionOnly() {
    String longer = "The waiver of `" + CRITERIA + "` at EP-007 was to end on 2029-12-31 in v1.2,";
    Lineage prolonged = waivedInRelease(text -> text.replace("2029", "2030"));
    for (Lineage each : List.of(prolonged, prolonged.crlf())) {
      assertThat(rewritten(each))
          .containsExactly(
              "6:12 "
                  + longer
                  + " and lasts until 2030-12-31 now, by the same DEC-0001: what was decided is on"
                  + " record, and never altered.");
    }
    assertThat(
            rewritten(
                waivedInRelease(
                    text -> text.replace("2029", "2030").replace("DEC-0001", "DEC-0002"))))
        .isEmpty();
  }

  @Test
  void toEndAWaiverEarlierOrToDeleteItRewritesNothing() {
    assertThat(rewritten(waivedInRelease(text -> text.replace("2029", "2028")))).isEmpty();
    assertThat(rewritten(waivedInRelease(text -> text.replace("mended", "put right")))).isEmpty();
    assertThat(rewritten(waivedInRelease(text -> "[]\n"))).isEmpty();
    assertThat(rewritten(waivedInRelease(text -> text).then(texts -> texts.without(WAIVERS))))
        .isEmpty();
  }
}
