package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.rule.governance.Remembered.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record of governance that a release had and that is gone, or a line of it that has changed
 * since: of a proposal's history, of a response, of a decision, of a deployment that went out or of
 * a release; and a waiver that was prolonged. What is added rewrites nothing.
 */
public final class HistoryRewritten implements Check {
  @Override
  public String id() {
    return "governance.history-rewritten";
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
    List<Released> releases = survey.evidence().releases();
    Set<String> told = new HashSet<>();
    // What is gone since an early release is told once, of the last that had it.
    for (int i = releases.size() - 1; i >= 0; i--) {
      check(survey, releases.get(i), told);
    }
  }

  private void check(Survey survey, Released release, Set<String> told) {
    Documents now = survey.trace().documents();
    if (!now.records().waivers().isEmpty()) {
      new ProlongedWaivers(this, survey).check(release, told);
    }
    List<Remembered> kept = Remembered.allOf(now);
    for (Remembered then : Remembered.of(release.documents())) {
      String id = then.id().value();
      Optional<Remembered> still = kept.stream().filter(each -> each.id().is(id)).findFirst();
      if (still.isPresent()) {
        then.said().stream()
            .filter(each -> !still.get().tells(each))
            .filter(each -> told.add(id + " " + each.slot()))
            .forEach(each -> reportChanged(survey, release, still.get(), each));
      } else if (!mayBeUnread(now, then) && told.add(id)) {
        reportGone(survey, release, then);
      }
    }
  }

  /** Whether the record may stand in a file that cannot be read, whatever that is called. */
  private static boolean mayBeUnread(Documents now, Remembered record) {
    Optional<FileKind> kind = FileKind.of(record.id().span().path());
    return now.unread().ids().contains(record.id().value())
        || now.unread().files().stream().anyMatch(file -> FileKind.of(file).equals(kind));
  }

  private void reportGone(Survey survey, Released release, Remembered record) {
    survey.report(
        Finding.of(
                this,
                record.id().span(),
                record.id()
                    + " was on record in "
                    + release.tag()
                    + " and is gone, and SEC Parties cannot follow any more what became of it.")
            .item(record.id().value())
            .help(
                "Bring it back: git checkout "
                    + release.tag()
                    + " -- "
                    + record.id().span().path()
                    + ". What comes to nothing is withdrawn, and stays on record."));
  }

  private void reportChanged(Survey survey, Released release, Remembered record, Said then) {
    Optional<Said> now =
        record.said().stream().filter(each -> each.slot().equals(then.slot())).findFirst();
    survey.report(
        Finding.of(
                this,
                now.map(Said::span).orElse(record.id().span()),
                record.id()
                    + (now.isPresent() ? " has " : " has lost ")
                    + then.slot()
                    + (now.isPresent() ? " otherwise than it was in " : ", which it had in ")
                    + release.tag()
                    + ": what is on record is added to, and never altered.")
            .item(record.id().value())
            .related(then.span(), "as it was in " + release.tag())
            .help("Put back what it said, and correct it by a later entry that says so."));
  }
}
