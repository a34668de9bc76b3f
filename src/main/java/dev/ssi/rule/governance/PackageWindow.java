package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Severity;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/**
 * A package whose window is longer than the policy allows or overlaps another's, one that takes in
 * what is in another open package, and one that was issued before a proposal in it was recorded.
 */
public final class PackageWindow implements Check {
  @Override
  public String id() {
    return "governance.package-window";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: “in the short-term the consultations should cover batches of fourth"
        + " months in size due to the backlog, but that eventually these consultations could occur"
        + " yearly”.";
  }

  @Override
  public void check(Survey survey) {
    Windows windows = new Windows(this, survey);
    Batches batches = new Batches(this, survey);
    List<ConsultationPackage> packages = List.copyOf(survey.register().packages());
    for (ConsultationPackage pack : packages) {
      windows.check(pack);
      batches.check(pack);
    }
    windows.checkOverlaps(packages);
  }
}
