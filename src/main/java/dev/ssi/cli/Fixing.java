package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.fix.Mend;
import dev.ssi.fix.Mended;
import dev.ssi.fix.Mending;
import dev.ssi.source.TerminalText;
import dev.ssi.text.Phrase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Shows what safe fixes would change, or changes it. */
final class Fixing {
  private final Ssi ssi;
  private final Side side;
  private final Mending.Look look;

  /**
   * @param side the documents being worked on
   * @param look gives the findings that are wanted
   */
  Fixing(Ssi ssi, Side side, Mending.Look look) {
    this.ssi = ssi;
    this.side = side;
    this.look = look;
  }

  /**
   * Prints a diff, and nothing else, to standard output.
   *
   * @throws IOException if the documents cannot be read
   */
  ExitStatus show() throws IOException {
    Mended mended = Mending.of(side.tree(), look);
    String folder = belowTop(side.root());
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
   * @throws UserError if one of them cannot be written; none is then, as far as that was to be seen
   * @throws IOException if the documents cannot be read
   */
  void make(PrintStream told) throws IOException {
    Mended mended = Mending.of(side.tree(), look);
    new MendedFiles(side.root()).write(mended.changes());
    for (Mend mend : mended.mends()) {
      told.println(TerminalText.visible(mend.toString()));
    }
    if (!ssi.isQuiet()) {
      told.println(counted("Fixed: ", mended));
    }
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

  /** The folder's path from the top of its git repository, as git names files; else empty. */
  private static String belowTop(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        String below = at.relativize(folder).toString().replace('\\', '/');
        return below.isEmpty() ? "" : below + "/";
      }
    }
    return "";
  }
}
