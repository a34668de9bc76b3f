package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The registry of rules. */
class RulesTest {
  /** The ids that other tools rely on. */
  private static final String CONTRACT =
      """
      syntax: yaml front-matter encoding unknown-field missing-field wrong-type bad-id duplicate-id
        file-name unexpected-file schema-version limit
      trace: unknown-reference duplicate-reference domain-without-component
        component-without-specification specification-without-component title-mismatch
        domain-mismatch component-without-clause component-outside-domain-clauses
        clause-not-covered component-without-requirement component-without-epic
        epic-without-component epic-without-process-map process-map-without-epic
        component-not-in-process-map transaction-not-carried-over retired-id-reused
      access: missing-role non-user-actor exceeds-clause clause-minimum-unmet not-preserved
        epic-role-denied
      process: unknown-step unknown-lane unreachable-step dead-end no-end unlabelled-branch
      text: unresolved-link raw-html placeholder requirement-numbering requirement-without-shall
        obligation-outside-appendix defined-term-case
      governance: action-mismatch audience-too-narrow body-not-empowered
        consultation-detail-missing consultation-too-short contact-missing cost-at-risk
        decision-before-close history-rewritten illegal-transition impact-understated inquorate
        maintenance-over-limit majority-not-met mixed-route package-window priority-unexplained
        section-d-without-modification sign-off-missing text-changed-after-agreement
        varied-without-decision
      release: publication-missing unattributed-change version-mismatch
      """;

  private static Set<String> contract() {
    Set<String> ids = new TreeSet<>();
    String family = "";
    for (String word : CONTRACT.split("\\s+")) {
      if (word.endsWith(":")) {
        family = word.substring(0, word.length() - 1);
      } else {
        ids.add(family + "." + word);
      }
    }
    return ids;
  }

  private static List<String> ids() {
    return RuleBook.withMerge().stream().map(Rule::id).toList();
  }

  @Test
  void everyRuleOfTheContractExists() {
    assertThat(ids()).containsAll(contract());
  }

  @Test
  void theRegistryIsSortedAndHasEachRuleOnce() {
    assertThat(ids()).isSorted().doesNotHaveDuplicates();
    assertThat(Rules.ALL.stream().map(Rule::id)).isSorted();
  }

  @Test
  void everyRuleNamesItsAuthority() {
    assertThat(RuleBook.withMerge()).allMatch(rule -> rule.authority().length() > 20);
  }

  @Test
  void everyRuleIsProvenByAMutationOfTheShippedDocuments() {
    Set<String> proven =
        Stream.of(
                SyntaxMutationsTest.MUTATIONS,
                TraceMutationsTest.MUTATIONS,
                ReferenceMutationsTest.MUTATIONS,
                AccessMutationsTest.MUTATIONS,
                ProcessMutationsTest.MUTATIONS,
                TextMutationsTest.MUTATIONS,
                DecisionMutationsTest.MUTATIONS,
                PlaceholderInRecordTest.MUTATIONS,
                ProposalMutationsTest.MUTATIONS,
                WaiverMutationsTest.MUTATIONS)
            .flatMap(List::stream)
            .map(Mutation::rule)
            .collect(Collectors.toSet());
    MergeMutationsTest.ALL.forEach(meeting -> proven.add(meeting.rule()));
    EvidenceMutationsTest.FAULTS.forEach(fault -> proven.add(fault.rule()));
    assertThat(proven).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void everyRuleIsSilentOnTheShippedDocumentsWithEitherLineEnding() {
    assertThat(Texts.shipped().places()).isEmpty();
    assertThat(Texts.shipped().crlf().places()).isEmpty();
  }

  @Test
  void everyRuleIsSilentOnAWholeSetOfRecordsWithEitherLineEnding() {
    assertThat(Texts.exampleWithRecords().places()).isEmpty();
    assertThat(Texts.shippedWithRecords().places()).isEmpty();
    assertThat(Texts.shippedWithRecords().crlf().places()).isEmpty();
  }
}
