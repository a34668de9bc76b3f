package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.document.release.Digests;
import dev.ssi.git.GitProblem;
import dev.ssi.git.Revision;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Published;
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
import java.util.SortedMap;
import java.util.TreeMap;
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
   * @param verify whether the publications of each release are made again
   */
  AuditTrail trail(boolean verify) {
    try {
      progress.tell("reading each release");
      Provenance provenance = Histories.of(sides, side, shared, id -> false);
      progress.tell("comparing each release with the one before");
      Evidence evidence = new Evidences(sides, side, shared).all(/* strict= */ false);
      if (verify) {
        evidence = evidence.with(published());
      }
      List<Finding> findings =
          Validation.check(
                  loaded,
                  RuleBook.rules().stream()
                      .filter(
                          rule ->
                              rule.family().equals("governance") || rule.family().equals("release"))
                      .toList(),
                  evidence)
              .findings();
      return AuditTrail.of(
          trace,
          provenance,
          evidence,
          findings.stream().sorted().map(Auditing::shortfall).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Shortfall shortfall(Finding finding) {
    return new Shortfall(
        finding.rule().id(),
        finding.severity().label(),
        finding.item(),
        finding.message(),
        finding.span().path(),
        finding.span().line());
  }

  private SortedMap<String, Published> published() throws IOException {
    SortedMap<String, Published> again = new TreeMap<>();
    for (Release record : loaded.documents().records().releases()) {
      String version = record.version().value();
      String here = "ssi " + Version.number();
      if (record.madeBy() != null && !record.madeBy().is(here)) {
        notices.accept(
            record.id()
                + " was made by "
                + record.madeBy()
                + ", and this is "
                + here
                + ": its digests may differ for that alone.");
      }
      progress.tell("making the publications of " + version + " again");
      try {
        ReleaseText text = text(record.commit().value());
        Digests digests =
            text.digests(record.previous() == null ? null : previous(record.previous().value()));
        again.put(version, new Published(digests.live(), digests.delta()));
      } catch (UserError | GitProblem absent) {
        notices.accept(
            "The publications of " + version + " could not be made again: " + absent.getMessage());
      }
    }
    return again;
  }

  private ReleaseText previous(String version) {
    try {
      return text("v" + version);
    } catch (UserError unknown) {
      return text(version);
    }
  }

  private ReleaseText text(String name) {
    Side text = sides.at(name);
    Revision revision = text.revision();
    return new ReleaseText(
        name,
        revision.commit(),
        revision.tree(),
        revision.committer().when().toInstant(),
        text.tree());
  }
}
