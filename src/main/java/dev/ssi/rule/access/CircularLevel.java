package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Levels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Access levels that include one another, or N including another level, so that none is wider. */
public final class CircularLevel implements Check {
  @Override
  public String id() {
    return "access.circular-level";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "The access levels are a partial order (Appendix AH, access-levels.yaml).";
  }

  @Override
  public void check(Survey survey) {
    Levels levels = survey.trace().levels();
    Set<String> reported = new HashSet<>();
    for (AccessLevel level : survey.trace().documents().levels()) {
      String id = level.id().value();
      if (levels.isCircular(id) && !reported.contains(id)) {
        List<AccessLevel> circle = circleOf(survey, id);
        circle.forEach(each -> reported.add(each.id().value()));
        circle(survey, circle);
      } else if (id.equals(AccessLevel.NONE) && !levels.isCircular(id)) {
        level.includes().stream()
            .filter(lower -> levels.isKnown(lower.value()))
            .findFirst()
            .ifPresent(lower -> none(survey, lower));
      }
    }
  }

  /** The levels that include a level and are included in it, itself among them. */
  private static List<AccessLevel> circleOf(Survey survey, String id) {
    Levels levels = survey.trace().levels();
    return survey.trace().documents().levels().stream()
        .filter(other -> levels.isCircular(other.id().value()))
        .filter(other -> levels.includes(id, other.id().value()))
        .filter(other -> levels.includes(other.id().value(), id))
        .toList();
  }

  private void circle(Survey survey, List<AccessLevel> circle) {
    String names = circle.stream().map(level -> level.id().value()).collect(joining(", "));
    AccessLevel first = circle.get(0);
    Finding finding =
        Finding.of(
                this,
                inclusion(circle, first).span(),
                circle.size() == 1
                    ? "The level " + names + " includes itself."
                    : "The levels " + names + " include one another, so none of them is wider.")
            .item(first.id().value())
            .help("Let the wider level include the narrower, and take it out of the narrower one.");
    for (AccessLevel other : circle.subList(1, circle.size())) {
      Text inclusion = inclusion(circle, other);
      finding = finding.related(inclusion.span(), other.id() + " includes " + inclusion);
    }
    survey.report(finding);
  }

  /** What a level of the circle includes by which the circle goes on. */
  private static Text inclusion(List<AccessLevel> circle, AccessLevel level) {
    return level.includes().stream()
        .filter(lower -> circle.stream().anyMatch(other -> other.id().is(lower.value())))
        .findFirst()
        .orElse(level.id());
  }

  private void none(Survey survey, Text lower) {
    survey.report(
        Finding.of(
                this,
                lower.span(),
                "The level N is no access, which every level includes; it can include none itself.")
            .item(AccessLevel.NONE)
            .help("Write `includes: []`."));
  }
}
