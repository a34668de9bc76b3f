package dev.ssi.rule.release;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Evidence.Published;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.governance.Register;
import dev.ssi.model.governance.Release;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.List;

/**
 * A release without the digest of its live document or of its delta document, with another digest
 * than the document has when it is made again, or without a record at all.
 */
public final class PublicationMissing implements Check {
  @Override
  public String id() {
    return "release.publication-missing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: the DCC agreed “to maintain a live version of the SSI Baseline"
        + " Requirements Document as well as releasing a ‘delta document’”.";
  }

  @Override
  public void check(Survey survey) {
    List<Release> records = survey.register().documents().records().releases();
    for (Release release : records) {
      Published again = survey.evidence().published().get(release.version().value());
      look(survey, release, "live document", release.live(), again == null ? null : again.live());
      if (release.previous() != null || release.delta() != null) {
        look(
            survey,
            release,
            "delta document",
            release.delta(),
            again == null ? null : again.delta());
      }
    }
    for (Released release : survey.evidence().releases()) {
      if (isUnrecorded(survey, release, records)) {
        reportUnrecorded(survey, release);
      }
    }
  }

  /** Whether a release was tagged when such records were kept, and has none. */
  private static boolean isUnrecorded(Survey survey, Released release, List<Release> records) {
    return release.version() != null
        && new Delivery(new Register(release.documents())).isRecorded()
        && records.stream().noneMatch(each -> each.version().is(release.version()))
        && !survey.trace().documents().unread().ids().contains("REL-" + release.version())
        && survey.trace().documents().unread().files().stream()
            .noneMatch(file -> file.startsWith("baseline/governance/releases/"));
  }

  private void look(
      Survey survey, Release release, String what, Release.Digest digest, String again) {
    if (digest == null) {
      report(
          survey,
          Finding.of(
              this,
              release.id().span(),
              release.id()
                  + " has no digest of the "
                  + what
                  + ": nobody can tell whether a copy of it is what was published."),
          release,
          "Build it at the commit of the release, and record the digest of its JSON.");
    } else if (again != null && !digest.digest().is(again)) {
      report(
          survey,
          Finding.of(
              this,
              digest.digest().span(),
              "The "
                  + what
                  + " of version "
                  + release.version()
                  + " has, built again at its commit, another digest than "
                  + release.id()
                  + " records: "
                  + again
                  + "."),
          release,
          "Find out which of the two was published; a mistake is corrected by a later release.");
    }
  }

  private static void report(Survey survey, Finding finding, Release release, String help) {
    survey.report(finding.item(release.id().value()).help(help));
  }

  private void reportUnrecorded(Survey survey, Released release) {
    survey.report(
        Finding.of(
                this,
                new Places(survey).version(),
                "Version "
                    + release.version()
                    + " is tagged "
                    + release.tag()
                    + ", and no record says what was published with it.")
            .help(
                "Keep its record in baseline/governance/releases/"
                    + release.version()
                    + ".yaml; `ssi release` writes it."));
  }
}
