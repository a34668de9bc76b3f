package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Requirements of a component that are not numbered in order, from 1, without gaps. */
public final class RequirementNumbering implements Check {
  @Override
  public String id() {
    return "text.requirement-numbering";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 8: “an audit trail for SEC Parties to have an ongoing view of changes to"
        + " the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    Set<String> retired =
        survey.trace().documents().tombstones().stream()
            .map(tombstone -> tombstone.id().value())
            .collect(Collectors.toSet());
    for (Specification specification : survey.trace().documents().specifications()) {
      List<NumberedParagraph> own = own(survey, specification);
      order(survey, specification, own);
      gaps(survey, specification, own, retired);
    }
  }

  /** The requirements that bear the component's own id; each of the others is reported. */
  private List<NumberedParagraph> own(Survey survey, Specification specification) {
    List<NumberedParagraph> own = new ArrayList<>();
    for (NumberedParagraph requirement : specification.requirements()) {
      if (requirement.id().value().startsWith(specification.id() + ".")) {
        own.add(requirement);
      } else {
        report(
            survey,
            specification,
            requirement,
            requirement.id() + " stands in " + specification.id() + ", which is another component.",
            "Number it as one of " + specification.id() + ", or move it to its component.");
      }
    }
    return own;
  }

  /** Reports the first requirement that stands after a higher number: one may have moved many. */
  private void order(Survey survey, Specification specification, List<NumberedParagraph> own) {
    for (int i = 1; i < own.size(); i++) {
      NumberedParagraph before = own.get(i - 1);
      // The same number twice has its own finding.
      if (own.get(i).number() < before.number()) {
        report(
            survey,
            specification,
            own.get(i),
            own.get(i).id() + " comes after " + before.id() + ".",
            "Put the requirements in the order of their numbers.");
        return;
      }
    }
  }

  /** Reports the requirement that follows each number left out. */
  private void gaps(
      Survey survey,
      Specification specification,
      List<NumberedParagraph> own,
      Set<String> retired) {
    Set<Integer> seen = new HashSet<>();
    boolean twice = own.stream().anyMatch(each -> !seen.add(each.number()));
    List<NumberedParagraph> sorted =
        own.stream().sorted(Comparator.comparing(NumberedParagraph::number)).toList();
    int last = 0;
    for (NumberedParagraph requirement : sorted) {
      int next = next(specification, last, retired);
      // One of two that bear a number, or one that was not read, may fill the gap.
      if (requirement.number() > next && !twice && !UnreadRequirements.of(survey, specification)) {
        String missing = specification.id() + "." + next;
        report(
            survey,
            specification,
            requirement,
            requirement.id() + " comes where " + missing + " should.",
            "Number the requirements without gaps; if "
                + missing
                + " was released and then withdrawn, record it in baseline/tombstones.yaml.");
      }
      last = requirement.number();
    }
  }

  /** The number after {@code last} that was not retired. */
  private static int next(Specification specification, int last, Set<String> retired) {
    int next = last + 1;
    while (retired.contains(specification.id() + "." + next)) {
      next++;
    }
    return next;
  }

  private void report(
      Survey survey,
      Specification specification,
      NumberedParagraph requirement,
      String message,
      String help) {
    survey.report(
        Finding.of(this, requirement.id().span(), message)
            .item(specification.id().value())
            .help(help));
  }
}
