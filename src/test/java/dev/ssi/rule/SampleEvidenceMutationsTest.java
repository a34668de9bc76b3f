package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Editions;
import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Rule;
import dev.ssi.sample.Consultation;
import dev.ssi.sample.Edition;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Faults in the releases of the sample that show only when the records are held against the texts,
 * from the first release on: what every rule then says of them.
 */
class SampleEvidenceMutationsTest {
  private static final String G = "baseline/governance/";
  private static final String EXTRACT = G + "changes/CP-0001.yaml";
  private static final String NOTICES = G + "changes/CP-0004.yaml";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";

  /** In which editions a fault is made. */
  private enum Since {
    FIRST_CYCLE,
    SECOND_CYCLE,
    RELEASED
  }

  private static Lineage sample(Since since, UnaryOperator<Texts> edit) {
    Lineage lineage = null;
    int cycle = 0;
    for (Edition edition : Editions.all()) {
      Texts whole = Texts.of(edition);
      boolean faulty = since == Since.FIRST_CYCLE ? cycle > 0 : cycle > 1;
      Texts texts = faulty && since != Since.RELEASED ? edit.apply(whole) : whole;
      lineage = lineage == null ? Lineage.of(texts) : lineage.then(before -> texts);
      lineage = lineage.released(edition.tag());
      for (Consultation text : edition.consultations()) {
        lineage = lineage.then(before -> Texts.of(text)).called(text.branch()).then(after -> texts);
      }
      cycle++;
    }
    return since == Since.RELEASED ? lineage.then(edit) : lineage;
  }

  private static Stream<DynamicTest> fault(
      String name, Since since, UnaryOperator<Texts> edit, String... places) {
    Lineage lineage = sample(since, edit);
    return Stream.of(
        dynamicTest(name, () -> assertThat(places(lineage)).containsExactly(places)),
        dynamicTest(
            name + " (CR LF)", () -> assertThat(places(lineage.crlf())).containsExactly(places)));
  }

  /** The editions hold no records of releases: those are written when a sample is made. */
  private static List<String> places(Lineage lineage) {
    List<Rule> rules =
        RuleBook.rules().stream()
            .filter(rule -> !rule.id().equals("release.publication-missing"))
            .toList();
    return Cycle.places(lineage.validate(rules, lineage.all()).findings());
  }

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  @TestFactory
  Stream<DynamicTest> faults() {
    return Stream.of(
            fault("nothing", Since.RELEASED, texts -> texts),
            fault(
                "forget a User Role of an Epic that changes",
                Since.FIRST_CYCLE,
                replace(EXTRACT, "roles: [IS, GS, ED, GT]", "roles: [IS, GS, ED]"),
                EXTRACT + ":14:9 governance.impact-understated"),
            fault(
                "forget the Parties of a network",
                Since.FIRST_CYCLE,
                texts -> texts.with(EXTRACT, texts.get(EXTRACT).replaceFirst("  GNP: .*\n", "")),
                EXTRACT + ":10:3 governance.impact-understated"),
            fault(
                "call a new Epic an amended one",
                Since.FIRST_CYCLE,
                replace(NOTICES, "{id: EP-053, operation: add}", "{id: EP-053, operation: amend}"),
                NOTICES + ":8:29 governance.action-mismatch"),
            fault(
                "slip a change in",
                Since.SECOND_CYCLE,
                replace(MAP, "by whichever key it holds", "by any key it holds"),
                MAP + ":1:5 release.unattributed-change"),
            fault(
                "release other words than were agreed",
                Since.SECOND_CYCLE,
                replace(
                    "baseline/epics/EP-046-list-meters-not-yet-commissioned.md",
                    "Each week the operations",
                    "Each day the operations"),
                G + "decisions/DEC-0006.yaml:8:78 governance.text-changed-after-agreement"),
            fault(
                "alter a decision that was released",
                Since.RELEASED,
                replace(G + "decisions/DEC-0003.yaml", "for: 5", "for: 4"),
                G + "decisions/DEC-0003.yaml:18:1 governance.history-rewritten"),
            fault(
                "take a record away",
                Since.RELEASED,
                texts -> texts.without(G + "changes/CP-0021.yaml"),
                G + "changes/CP-0021.yaml:1:5 governance.history-rewritten",
                G + "decisions/DEC-0007.yaml:7:16 trace.unknown-reference",
                G + "packages/PKG-2024-01.yaml:13:10 trace.unknown-reference",
                G + "packages/PKG-2024-01.yaml:28:28 trace.unknown-reference",
                G + "packages/PKG-2024-01.yaml:35:28 trace.unknown-reference"),
            fault(
                "tell other days than was consulted on",
                Since.SECOND_CYCLE,
                replace(NOTICES, "deploy: [2019-11-18,", "deploy: [2019-11-11,"),
                NOTICES + ":33:12 governance.varied-without-decision"))
        .flatMap(each -> each);
  }
}
