package dev.ssi.rule.release;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Register;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Release;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Versions that do not agree: of the Baseline Requirements Document, of its tag, of the record of
 * the release and of the deployments that it carries; or a version that is no higher than the last.
 */
public final class VersionMismatch implements Check {
  @Override
  public String id() {
    return "release.version-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: a delta document is released “to illustrate the changes to the SSI from"
        + " the previous version”.";
  }

  @Override
  public void check(Survey survey) {
    new Look(survey).report();
  }

  /** At all versions. */
  private final class Look {
    private final Survey survey;
    private final Register register;
    private final Evidence evidence;
    private final List<Release> records;

    Look(Survey survey) {
      this.survey = survey;
      this.register = survey.register();
      this.evidence = survey.evidence();
      this.records = register.documents().records().releases();
    }

    void report() {
      records.forEach(this::lookAtRecord);
      register.documents().records().deployments().forEach(this::lookAtDeployment);
      // The tags of a repository that keeps no such records may name versions of anything.
      if (new Delivery(register).isRecorded()) {
        evidence.releases().forEach(this::lookAtTag);
        lookAtThisVersion();
      }
    }

    private void lookAtRecord(Release release) {
      Text previous = release.previous();
      String version = release.version().value();
      if (previous != null && isNotAfter(version, previous.value())) {
        report(
            previous.span(),
            release.id().value(),
            "Version " + version + " follows on " + previous + ", and is not higher.",
            "Give each version a higher number than the one before.");
      }
      Optional<Interval> interval = evidence.upTo(version);
      if (previous != null
          && interval.map(Interval::from).filter(it -> !previous.is(it)).isPresent()) {
        report(
            previous.span(),
            release.id().value(),
            "The release before "
                + version
                + " is, by its tag "
                + interval.get().fromTag()
                + ", "
                + interval.get().from()
                + " and not "
                + previous
                + ": the delta document would show other changes.",
            "Write the version of the release before.");
      }
    }

    private void lookAtDeployment(Deployment deployment) {
      Text version = deployment.release();
      if (version == null) {
        return;
      }
      Optional<Release> carrier = register.releaseOf(deployment);
      if (carrier.isPresent() && !carrier.get().version().is(version.value())) {
        report(
            version.span(),
            deployment.id().value(),
            deployment.id()
                + " goes out in "
                + version
                + ", and "
                + carrier.get().id()
                + " says that it went out in "
                + carrier.get().version()
                + ".",
            "Correct the record of the deployment: what was released is on record.");
      } else if (carrier.isEmpty()) {
        records.stream()
            .filter(each -> each.version().is(version.value()))
            .findFirst()
            .ifPresent(
                release ->
                    report(
                        version.span(),
                        deployment.id().value(),
                        deployment.id()
                            + " goes out in "
                            + version
                            + ", which was released without it: "
                            + release.id()
                            + " does not carry it.",
                        "Name the version that it is to go out in."));
      }
    }

    private void lookAtTag(Released release) {
      if (release.version() != null && !Versions.isTagOf(release.tag(), release.version())) {
        report(
            new Places(survey).version(),
            null,
            "The tag "
                + release.tag()
                + " is on documents that call themselves version "
                + release.version()
                + ".",
            "Tag each version by its own number, as in v" + release.version() + ".");
      }
    }

    private void lookAtThisVersion() {
      Text version = register.documents().baseline().map(info -> info.version()).orElse(null);
      if (version == null) {
        return;
      }
      String last = last();
      boolean isNew = last == null || !isNotAfter(version.value(), last);
      if (!isNew && Versions.isAfter(last, version.value()).orElse(false)) {
        report(
            version.span(),
            null,
            "The documents are version " + version + ", and version " + last + " was released.",
            "Give the next version a higher number than " + last + ".");
      } else if (!isNew && evidence.strict() && hasChanges()) {
        report(
            version.span(),
            null,
            "The documents have changed since version "
                + last
                + " was released, and still call themselves version "
                + version
                + ".",
            "Write the next version into baseline/baseline.yaml.");
      }
    }

    private boolean hasChanges() {
      return evidence.sinceLast().filter(each -> !each.changes().isEmpty()).isPresent();
    }

    /** The highest version that a record or a tag tells of; null where none does. */
    private String last() {
      String last = evidence.base().map(Released::version).orElse(null);
      for (Release release : records) {
        String version = release.version().value();
        last = last == null || !isNotAfter(version, last) ? version : last;
      }
      return last;
    }

    private void report(Span span, String item, String message, String help) {
      survey.report(Finding.of(VersionMismatch.this, span, message).item(item).help(help));
    }
  }

  private static boolean isNotAfter(String one, String other) {
    return !Versions.isAfter(one, other).orElse(true);
  }
}
