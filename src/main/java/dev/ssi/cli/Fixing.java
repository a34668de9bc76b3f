package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.fix.Mend;
import dev.ssi.fix.Mended;
import dev.ssi.fix.Mending;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Phrase;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what safe fixes would change, or changes it. */
final class Fixing {
  private static final Set<String> RECORDS = Set.of("governance", "release");
  private static final String AGREED_TEXT = "governance.text-changed-after-agreement";
  private static final List<String> AGREED =
      List.of("governance.history-rewritten", AGREED_TEXT, "release.unattributed-change");

  private final Ssi ssi;
  private final Side side;
  private final Mending.Look look;
  private final Mending.Look agreed;

  /**
   * @param side the documents being worked on
   * @param look gives the findings that are wanted
   * @param agreed finds where the documents are no longer what was agreed or released
   */
  Fixing(Ssi ssi, Side side, Mending.Look look, Mending.Look agreed) {
    this.ssi = ssi;
    this.side = side;
    this.look = look;
    this.agreed = agreed;
  }

  /**
   * Of the rules that the user named, those that may have safe fixes: no record is mended for what
   * it says, and to hold it against the past takes long.
   *
   * @throws UserError if there is no such rule
   */
  static List<Rule> mending(List<String> names) {
    return RuleBook.named(names).stream().filter(rule -> !RECORDS.contains(rule.family())).toList();
  }

  /** The rules that hold a text against the one that was agreed or released. */
  static List<Rule> agreed() {
    return RuleBook.named(AGREED);
  }

  /**
   * Prints a diff, and nothing else, to standard output.
   *
   * @throws UserError if it would alter what was agreed
   * @throws IOException if the documents cannot be read
   */
  ExitStatus show() throws IOException {
    Mended mended = mended();
    String below = Repository.belowTop(side.root());
    String folder = below.isEmpty() ? "" : below + "/";
    mended.changes().forEach(change -> ssi.out().print(change.diff(folder)));
    if (!ssi.isQuiet()) {
      ssi.err().println(counted("To be fixed: ", mended));
    }
    return mended.changes().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  /**
   * Writes the files that safe fixes change, and says what was mended.
   *
   * @param told where that is said
   * @throws UserError if that would alter what was agreed; if a file cannot be written, and then
   *     none is, as far as that was to be seen
   * @throws IOException if the documents cannot be read
   */
  void make(PrintStream told) throws IOException {
    Mended mended = mended();
    new AuthoredFiles(side.root(), "fixed").write(mended.changes());
    for (Mend mend : mended.mends()) {
      told.println(TerminalText.visible(mend.toString()));
    }
    if (!ssi.isQuiet()) {
      told.println(counted("Fixed: ", mended));
    }
  }

  /** An agreed text is held to its digest, every mark of it: mending even a hyphen alters it. */
  private Mended mended() throws IOException {
    Mended mended = Mending.of(side.tree(), look);
    if (!mended.changes().isEmpty()) {
      Set<String> before =
          agreed.at(side.tree()).stream().map(Fixing::subject).collect(Collectors.toSet());
      for (Finding finding : agreed.at(mended.in(side.tree()))) {
        if (isOfText(finding, mended) && !before.contains(subject(finding))) {
          throw new UserError(
              "Nothing was fixed, for it would alter what was agreed or released. "
                  + finding.rule().id()
                  + " at "
                  + finding.span().path()
                  + ": "
                  + finding.message()
                  + " To fix the rest, name the other files.");
        }
      }
    }
    return mended;
  }

  /** A proposal whose only trace was a slip is told of elsewhere: no text of its is altered. */
  private static boolean isOfText(Finding finding, Mended mended) {
    return finding.rule().id().equals(AGREED_TEXT)
        || mended.changes().stream().anyMatch(each -> each.path().equals(finding.span().path()));
  }

  private static String subject(Finding finding) {
    return finding.rule().id() + "\n" + finding.span().path() + "\n" + finding.item();
  }

  /** Says that a report's findings can be mended, if some can. */
  static void hint(Ssi ssi, List<Finding> findings) {
    int safe = Mending.mends(findings);
    if (safe > 0) {
      ssi.out()
          .println(
              "`ssi validate --fix` mends "
                  + safe
                  + " of "
                  + findings.size()
                  + "; `--diff` shows it first.");
    }
  }

  private static String counted(String what, Mended mended) {
    String count =
        mended.mends().isEmpty()
            ? "nothing"
            : Phrase.count(mended.mends().size(), "finding", "findings")
                + " in "
                + Phrase.count(mended.changes().size(), "file", "files");
    return what
        + count
        + "."
        + (mended.ofLaw() == 0
            ? ""
            : " "
                + Phrase.count(mended.ofLaw(), "fix", "fixes")
                + " in appendix-ah "
                + (mended.ofLaw() == 1 ? "is" : "are")
                + " left to you: the law is binding text.");
  }
}
