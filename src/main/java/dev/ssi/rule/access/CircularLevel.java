package dev.ssi.rule.access;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Levels;

/** An access level that includes itself by way of others. */
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
    for (AccessLevel level : survey.trace().documents().levels()) {
      if (levels.isCircular(level.id().value())) {
        survey.report(
            Finding.of(
                    this,
                    level.id().span(),
                    "The level "
                        + level.id()
                        + " includes itself by way of "
                        + level.includes().stream().map(Text::value).collect(joining(", "))
                        + ", so it cannot be said which is wider.")
                .item(level.id().value())
                .help("Remove it from the `includes:` of the narrower level."));
      }
    }
  }
}
