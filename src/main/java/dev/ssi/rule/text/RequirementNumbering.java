package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.HashSet;
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
      check(survey, specification, retired);
    }
  }

  private void check(Survey survey, Specification specification, Set<String> retired) {
    String component = specification.id().value();
    Set<String> seen = new HashSet<>();
    boolean twice =
        specification.requirements().stream().anyMatch(each -> !seen.add(each.id().value()));
    int last = 0;
    for (NumberedParagraph requirement : specification.requirements()) {
      if (!requirement.id().value().startsWith(component + ".")) {
        report(
            survey,
            component,
            requirement,
            requirement.id() + " stands in the component " + component + ".",
            "Number it " + component + "." + (last + 1) + ", or move it to its component.");
        last++;
        continue;
      }
      // A number used twice has its own finding, and leaves a gap.
      int next = next(component, last, retired);
      if (!twice && requirement.number() != next) {
        report(
            survey,
            component,
            requirement,
            requirement.number() <= last
                ? requirement.id() + " comes after " + component + "." + last + "."
                : requirement.id() + " comes where " + component + "." + next + " should.",
            requirement.number() <= last
                ? "Put the requirements in the order of their numbers."
                : "If "
                    + component
                    + "."
                    + next
                    + " was withdrawn, record it in baseline/tombstones.yaml.");
      }
      last = Math.max(last, requirement.number());
    }
  }

  /** The number after {@code last} that was not retired. */
  private static int next(String component, int last, Set<String> retired) {
    int next = last + 1;
    while (retired.contains(component + "." + next)) {
      next++;
    }
    return next;
  }

  private void report(
      Survey survey, String component, NumberedParagraph requirement, String message, String help) {
    survey.report(Finding.of(this, requirement.id().span(), message).item(component).help(help));
  }
}
