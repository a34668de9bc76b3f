package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence;
import dev.ssi.history.Provenance;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.Shortfall;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.governance.Release;
import dev.ssi.query.Query;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers the audit trail of some documents. */
final class Auditing {
  private final Sides sides;
  private final Side side;
  private final Progress progress;
  private final SharedFiles shared = new SharedFiles();
  private final Loaded loaded;
  private final Trace trace;
  private final Consumer<String> notices;

  /**
   * @param notices takes what the user should know though nothing is wrong
   */
  Auditing(Sides sides, Side side, Progress progress, Consumer<String> notices) throws IOException {
    this.sides = sides;
    this.side = side;
    this.progress = progress;
    this.notices = notices;
    this.loaded = Loader.loadWithSheets(side.tree(), shared);
    this.trace = new Trace(loaded.documents());
  }

  Query query() {
    return new Query(trace, side.tree().origin());
  }

  /**
   * The trail, with what the rules on governance and releases find.
   *
   * @param verify whether the publications of each release are made again, and the commit is sought
   *     that issued each package
   */
  AuditTrail trail(boolean verify) {
    try {
      progress.tell("reading each release");
      Provenance provenance = Histories.of(sides, side, shared, id -> false);
      progress.tell("comparing each release with the one before");
      Evidences evidences = new Evidences(sides, side, shared);
      Evidence evidence = evidences.all(/* strict= */ false);
      if (verify) {
        progress.tell("making the publications of each release again");
        evidence = evidences.withPublications(evidence, loaded.documents());
        evidence = evidences.withIssues(evidence, loaded.documents());
        tellUnverified(evidence);
      }
      return of(loaded, trace, provenance, evidence);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The trail of what was loaded, with what the rules on governance and releases find.
   *
   * @param evidence what changed from release to release
   */
  static AuditTrail of(Loaded loaded, Trace trace, Provenance provenance, Evidence evidence) {
    List<Rule> rules =
        RuleBook.rules().stream()
            .filter(rule -> Set.of("governance", "release").contains(rule.family()))
            .toList();
    List<Shortfall> shortfalls =
        // What is waived happened all the same.
        Validation.check(
                loaded, new Validation.Settings(rules, null, /* waives= */ false), evidence)
            .findings()
            .stream()
            .map(Auditing::shortfall)
            .toList();
    return AuditTrail.of(trace, provenance, evidence, shortfalls);
  }

  private static Shortfall shortfall(Finding finding) {
    return new Shortfall(
        finding.rule().id(),
        finding.severity().label(),
        finding.item(),
        finding.message(),
        finding.span().path(),
        finding.span().line());
  }

  /** Says of which releases the publications could not be compared, and why. */
  private void tellUnverified(Evidence evidence) {
    String here = "ssi " + Version.number();
    for (Release record : loaded.documents().records().releases()) {
      if (!evidence.published().containsKey(record.version().value())) {
        boolean other = record.madeBy() != null && !record.madeBy().is(here);
        notices.accept(
            record.id()
                + " was not verified: "
                + (other
                    ? "its publications were made by "
                        + record.madeBy()
                        + ", and this is "
                        + here
                        + ", which may write them otherwise."
                    : "its commit, or the release before it, is not in this clone."));
      }
    }
  }
}
