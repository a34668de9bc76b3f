package dev.ssi.cli;

import dev.ssi.cli.Gate.Obstacle;
import dev.ssi.diagnostic.Finding;
import dev.ssi.document.release.ReleaseRecord;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Register;
import dev.ssi.governance.Shown;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.source.SourceFile;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold before a release is made, and whether it does. */
final class ReleaseGates {
  private static final Set<String> OWNERSHIP =
      Set.of(
          "release.unattributed-change",
          "governance.action-mismatch",
          "governance.impact-understated",
          "governance.mixed-route",
          "governance.route-mismatch",
          "governance.section-d-without-modification");
  private static final Set<String> DELIVERY =
      Set.of("governance.sign-off-missing", "governance.condition-unmet");
  private static final String MAINTENANCE = "governance.maintenance-over-limit";
  private static final String TEXT = "governance.text-changed-after-agreement";
  private static final String VERSION = "release.version-mismatch";
  private static final Set<String> PAST =
      Set.of("governance.history-rewritten", "release.publication-missing");

  private final ReleaseCandidate candidate;
  private final List<Finding> errors;

  private ReleaseGates(ReleaseCandidate candidate) {
    this.candidate = candidate;
    this.errors = candidate.errors();
  }

  /** All but whether the publications can be made, in the order in which they are looked at. */
  static List<Gate> of(ReleaseCandidate candidate) {
    ReleaseGates gates = new ReleaseGates(candidate);
    String since = candidate.previous() == null ? null : candidate.previous().name();
    return List.of(
        gates.workTree(),
        gates.gate(
            "The documents have no errors",
            candidate.waived() == 0
                ? null
                : Phrase.count(candidate.waived(), "finding is", "findings are")
                    + " waived: `ssi validate --no-waivers` shows what",
            gates.errors.stream().filter(each -> !isOfGovernance(each)).toList()),
        gates.version(),
        gates.isNew(),
        gates.gate(
            since == null
                ? "Each change belongs to an agreed and signed-off proposal"
                : "Each change since " + since + " belongs to one agreed and signed-off proposal",
            since == null ? "the first release: there is nothing to compare with" : gates.changes(),
            gates.of(OWNERSHIP)),
        gates.gate("Each was consulted on and agreed", gates.proposals(), gates.otherGovernance()),
        gates.deployments(),
        gates.gate(
            "Planned Maintenance keeps within the limits", null, gates.of(Set.of(MAINTENANCE))),
        gates.gate("The text is the one that was agreed", null, gates.of(Set.of(TEXT))),
        gates.gate("What was released before stands on record", null, gates.of(PAST)));
  }

  private static boolean isOfGovernance(Finding finding) {
    String family = finding.rule().family();
    return family.equals("governance") || family.equals("release");
  }

  private List<Finding> of(Set<String> rules) {
    return errors.stream().filter(each -> rules.contains(each.rule().id())).toList();
  }

  private List<Finding> otherGovernance() {
    return errors.stream()
        .filter(ReleaseGates::isOfGovernance)
        .filter(each -> !OWNERSHIP.contains(each.rule().id()))
        .filter(each -> !DELIVERY.contains(each.rule().id()))
        .filter(each -> !PAST.contains(each.rule().id()))
        .filter(each -> !Set.of(MAINTENANCE, TEXT, VERSION).contains(each.rule().id()))
        .toList();
  }

  private Gate gate(String title, String detail, List<Finding> findings) {
    return new Gate(title, detail, findings.stream().map(Obstacle::of).toList());
  }

  private Gate workTree() {
    List<Obstacle> obstacles = new ArrayList<>();
    if (candidate.workTree().branch() == null) {
      obstacles.add(
          new Obstacle(
              "No branch is checked out, so the commit of the release would be on none.",
              null,
              "`git switch BRANCH`, and run it again."));
    }
    if (candidate.workTree().underWay() != null) {
      obstacles.add(
          new Obstacle(
              "Something was begun and not ended: " + candidate.workTree().underWay() + ".",
              null,
              "End it, or give it up: `git status` says how."));
    }
    for (Map.Entry<String, String> each : candidate.workTree().changes().entrySet()) {
      obstacles.add(
          new Obstacle(
              each.getKey() + " is " + each.getValue() + ": it would not be released.",
              each.getKey(),
              "Commit it, or take it away."));
    }
    String branch = candidate.workTree().branch();
    return new Gate(
        "The work tree is clean and on a branch", branch == null ? null : branch, obstacles);
  }

  private Gate version() {
    List<Obstacle> obstacles = new ArrayList<>();
    candidate.documents().baseline().ifPresent(info -> says(info, "", obstacles));
    boolean lawChanged =
        candidate
            .evidence()
            .sinceLast()
            .filter(it -> it.changes().stream().anyMatch(Shown::isOfSectionD))
            .isPresent();
    if (lawChanged) {
      candidate
          .documents()
          .appendix()
          .ifPresent(info -> says(info, " Appendix AH has changed since the last.", obstacles));
    }
    of(Set.of(VERSION)).stream().map(Obstacle::of).forEach(obstacles::add);
    return new Gate(
        "The version is the next, and the documents say so", candidate.version(), obstacles);
  }

  private void says(DocumentInfo info, String why, List<Obstacle> obstacles) {
    Text version = info.version();
    if (version != null && !version.is(candidate.version())) {
      obstacles.add(
          Obstacle.at(
              version.span(),
              "The version here is "
                  + version
                  + ", and "
                  + candidate.version()
                  + " is to be released."
                  + why,
              "Write " + candidate.version() + " here, or release another version."));
    }
  }

  private Gate isNew() {
    if (candidate.isMade()) {
      return new Gate(
          "It is released already, so its text is looked at again", candidate.tag(), List.of());
    }
    List<Obstacle> obstacles = new ArrayList<>();
    candidate
        .tagged()
        .ifPresent(
            taken ->
                obstacles.add(
                    new Obstacle(
                        "There is a tag "
                            + taken.name().substring("refs/tags/".length())
                            + " already, on "
                            + taken.commit()
                            + ": a release is made once.",
                        null,
                        "Release the next version; a tag that others may have is never moved.")));
    candidate.documents().records().releases().stream()
        .filter(each -> each.version().is(candidate.version()))
        .forEach(
            record ->
                obstacles.add(
                    Obstacle.at(
                        record.id().span(),
                        "There is a record of this release already.",
                        "`ssi release` writes the record. If this one was written by hand, take it"
                            + " out.")));
    if (obstacles.isEmpty()
        && candidate.side().holds().test(ReleaseRecord.path(candidate.version()))) {
      obstacles.add(
          Obstacle.at(
              SourceFile.absent(ReleaseRecord.path(candidate.version())).start(),
              "A file stands where the record of this release is to be.",
              "Take it out, if it is no record of a release."));
    }
    return new Gate("There is no such tag or record yet", candidate.tag(), obstacles);
  }

  private String changes() {
    int changes = candidate.evidence().sinceLast().map(it -> it.changes().size()).orElse(0);
    return Phrase.count(changes, "change", "changes");
  }

  private String proposals() {
    List<String> ids = candidate.proposals().stream().map(it -> it.id().value()).toList();
    return ids.isEmpty() ? null : Phrase.list(ids, "and");
  }

  private Gate deployments() {
    List<Obstacle> obstacles = new ArrayList<>();
    Optional<LocalDate> date = candidate.date();
    if (date.isEmpty()) {
      obstacles.add(
          new Obstacle(
              "It is not known on which day the release is made.",
              null,
              "Name it, as in --as-of 2019-11-28; no clock is asked."));
    }
    for (Deployment deployment : candidate.deployments()) {
      takesEffect(deployment, date, obstacles);
      conditions(deployment, date, obstacles);
    }
    of(DELIVERY).stream().map(Obstacle::of).forEach(obstacles::add);
    List<String> ids = candidate.deployments().stream().map(it -> it.id().value()).toList();
    return new Gate(
        "The deployments of this version are signed off, in effect, and their conditions met",
        ids.isEmpty() ? "none is recorded" : Phrase.list(ids, "and"),
        obstacles);
  }

  private static void takesEffect(
      Deployment deployment, Optional<LocalDate> date, List<Obstacle> obstacles) {
    if (deployment.rolledBack() != null) {
      obstacles.add(
          Obstacle.at(
              deployment.rolledBack().what().span(),
              deployment.id() + " was rolled back.",
              "Name the version that it is to go out in, or take its changes out."));
    } else if (deployment.effective() == null) {
      obstacles.add(
          Obstacle.at(
              deployment.id().span(),
              deployment.id() + " does not say when it takes effect.",
              "Add `effective:`."));
    } else if (date.isPresent() && deployment.effective().date().isAfter(date.get())) {
      obstacles.add(
          Obstacle.at(
              deployment.effective().span(),
              deployment.id()
                  + " takes effect on "
                  + deployment.effective().date()
                  + ", after the day of the release, "
                  + date.get()
                  + ".",
              "Release it on that day or later."));
    }
  }

  private void conditions(
      Deployment deployment, Optional<LocalDate> date, List<Obstacle> obstacles) {
    Register register = new Register(candidate.documents());
    Delivery delivery = new Delivery(register);
    candidate.proposals().stream()
        .filter(it -> register.deploymentsOf(it.id().value()).contains(deployment))
        .flatMap(it -> delivery.agreement(it.id().value()).stream())
        .map(Delivery.Agreed::decision)
        .distinct()
        .forEach(
            decision ->
                decision.conditions().stream()
                    .filter(each -> isUnmet(each, date))
                    .map(each -> unmet(decision, each))
                    .filter(each -> !obstacles.contains(each))
                    .forEach(obstacles::add));
  }

  private static boolean isUnmet(Decision.Condition condition, Optional<LocalDate> date) {
    return condition.met() == null
        || date.isPresent() && condition.met().date().isAfter(date.get());
  }

  private static Obstacle unmet(Decision decision, Decision.Condition condition) {
    return Obstacle.at(
        condition.text().span(),
        "A condition of "
            + decision.id()
            + " is not met: "
            + condition.text()
            + (condition.text().value().endsWith(".") ? "" : "."),
        "Meet it and record the day under `met:`.");
  }
}
