package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way in which the chain can break off, each where `ssi validate` finds it too. */
class GapsTest {
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String DETAIL =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";

  /** What an author did, by the kind of gap that it leaves. */
  private static final Map<Gap.Kind, UnaryOperator<Texts>> EDITS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  Gap.Kind.CLAUSE_NOT_COVERED,
                  texts -> texts.replace(DOMAIN, "    clauses: [H8.16(a)(i)]", "    clauses: []")),
              Map.entry(
                  Gap.Kind.COMPONENT_WITHOUT_CLAUSE,
                  texts -> texts.replace(DOMAIN, "    clauses: [H8.16(a)(i)]", "    clauses: []")),
              Map.entry(
                  Gap.Kind.DOMAIN_WITHOUT_COMPONENT,
                  texts ->
                      texts.with(
                          "appendix-ah/domains/BFD-03-audit.md",
                          "---\nid: BFD-03\ntitle: Audit\nclauses: [H8.16(a)]\ncomponents: {}\n---\n")),
              Map.entry(
                  Gap.Kind.COMPONENT_WITHOUT_SPECIFICATION,
                  texts ->
                      texts.replace(
                          DOMAIN,
                          "  FC-SMI-01:\n    title: Search Inventory by Device ID",
                          "  FC-XYZ-77:\n    title: Something else")),
              Map.entry(
                  Gap.Kind.SPECIFICATION_WITHOUT_COMPONENT,
                  texts ->
                      texts.replace(
                          DOMAIN,
                          "  FC-SMI-01:\n    title: Search Inventory by Device ID",
                          "  FC-XYZ-77:\n    title: Something else")),
              Map.entry(
                  Gap.Kind.COMPONENT_WITHOUT_REQUIREMENT,
                  texts ->
                      texts
                          .replace(
                              DETAIL,
                              "- **FC-SMI-01.1** The SSI shall find a Device by its Device ID."
                                  + " [H8.16(a)(i)]\n",
                              "")
                          .replace(
                              DETAIL,
                              "- **FC-SMI-01.2** The SSI shall say so when there is none.\n",
                              "")
                          .replace(EPIC, " [FC-SMI-01.1]", "")),
              Map.entry(
                  Gap.Kind.COMPONENT_WITHOUT_EPIC,
                  texts -> texts.replace(EPIC, "components: [FC-SMI-01]", "components: []")),
              Map.entry(
                  Gap.Kind.EPIC_WITHOUT_COMPONENT,
                  texts -> texts.replace(EPIC, "components: [FC-SMI-01]", "components: []")),
              Map.entry(
                  Gap.Kind.EPIC_WITHOUT_PROCESS_MAP,
                  texts -> texts.replace(EPIC, "process-maps: [PM-02]", "process-maps: []")),
              Map.entry(
                  Gap.Kind.PROCESS_MAP_WITHOUT_EPIC,
                  texts -> texts.replace(EPIC, "process-maps: [PM-02]", "process-maps: []")),
              Map.entry(
                  Gap.Kind.COMPONENT_NOT_IN_PROCESS_MAP,
                  texts -> texts.replace(MAP, ", component: FC-SMI-01", "")),
              Map.entry(
                  Gap.Kind.TRANSACTION_NOT_CARRIED_OVER,
                  texts -> texts.replace(DOMAIN, "replaces: [SMI_001]", "replaces: []")),
              Map.entry(
                  Gap.Kind.UNKNOWN_REFERENCE,
                  texts -> texts.replace(EPIC, "[FC-SMI-01]", "[FC-SMI-01, FC-XYZ-77]"))));

  @Test
  void everyKindIsTried() {
    assertThat(EDITS).containsOnlyKeys(Gap.Kind.values());
  }

  @TestFactory
  Stream<DynamicTest> eachKindIsFoundWhereTheRulesFindIt() {
    return EDITS.entrySet().stream()
        .map(
            edit ->
                dynamicTest(
                    edit.getKey().label(),
                    () -> {
                      Texts broken = edit.getValue().apply(Texts.example());
                      assertThat(gaps(broken))
                          .anyMatch(gap -> gap.startsWith(edit.getKey().label() + " "))
                          .containsExactlyInAnyOrderElementsOf(findings(broken));
                      assertThat(gaps(broken.crlf())).isEqualTo(gaps(broken));
                      assertThat(Asking.of(broken).gaps().isClean()).isFalse();
                    }));
  }

  /** As {@code kind item path:line}. */
  private static List<String> gaps(Texts texts) {
    return CsvReader.read(Asking.of(texts).gaps().csv()).stream()
        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(4) + ":" + row.get(5))
        .toList();
  }

  /** What the rules of the same names find, in the same form. */
  private static List<String> findings(Texts texts) {
    List<String> kinds = Arrays.stream(Gap.Kind.values()).map(Gap.Kind::label).toList();
    return texts.validate().findings().stream()
        .filter(finding -> finding.rule().family().equals("trace"))
        .filter(finding -> kinds.contains(slug(finding.rule())))
        .map(GapsTest::place)
        .toList();
  }

  private static String place(Finding finding) {
    return slug(finding.rule())
        + " "
        + finding.item()
        + " "
        + finding.span().path()
        + ":"
        + finding.span().line();
  }

  private static String slug(Rule rule) {
    return rule.id().substring(rule.id().indexOf('.') + 1);
  }

  @Test
  void everyKindIsNamedAsARule() {
    List<String> rules = RuleBook.rules().stream().map(Rule::id).toList();
    assertThat(Gap.Kind.values()).allMatch(kind -> rules.contains("trace." + kind.label()));
  }

  @Test
  void theGapsOfAnItemAreThoseOfItsOwnChain() {
    Query query =
        Asking.of(
            Texts.example()
                .replace(
                    TRANSACTIONS,
                    "access: {all: V}}",
                    "access: {all: V}}\n- {id: SMI_002, title: Other, access: {all: V}}")
                .replace(MAP, ", component: FC-SMI-01", ""));
    assertThat(query.gaps("FC-SMI-01").text(false))
        .contains("EP-007 Look up a Device: no step in FC-SMI-01")
        .doesNotContain("SMI_002")
        .endsWith("\n1 gap in the chain of FC-SMI-01.\n");
    assertThat(query.gaps("SMI_002").text(true)).doesNotContain("EP-007").contains("SMI_002 Other");
    assertThat(query.gaps("AH-1").text(false))
        .isEqualTo("Nothing is missing in the chain of AH-1.\n");
  }

  @Test
  void whatCouldNotBeReadIsNotSaidToBeComplete() {
    Query query = Asking.of(Texts.example().with(CLAUSES, "- id: [\n"));
    assertThat(query.isComplete()).isFalse();
    assertThat(query.gaps().isClean()).isFalse();
    assertThat(query.preservation(List.of(), List.of(), List.of()).isClean()).isFalse();
    assertThat(query.chain().json()).contains("\"complete\": false");
  }
}
