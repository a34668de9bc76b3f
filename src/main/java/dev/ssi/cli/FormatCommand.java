package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.fix.Change;
import dev.ssi.format.Canon;
import dev.ssi.format.LineDiff;
import dev.ssi.load.Loader;
import dev.ssi.model.FileKind;
import dev.ssi.report.Report;
import dev.ssi.report.TextReport;
import dev.ssi.source.TreeEntry;
import dev.ssi.text.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi fmt}: the canonical form of the authored files. */
@Command(
    name = "fmt",
    description = {
      "Lays out front matter and YAML in one way: order of fields, spaces, quotes, line ends (LF).",
      "What a file says stays the same, which is proved before it is written; so do its comments,",
      "and the Markdown below the front matter.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi fmt                      lays out every file of both documents",
      "  ssi fmt baseline/epics       the files of a folder, or single ones",
      "  ssi fmt --check              writes nothing; exits with 1 if a file would change (for CI)",
      "  ssi fmt --diff               writes nothing; shows what would change, line by line",
      "Appendix AH is laid out too: wording, values and their order in a list are never touched, and",
      "a layout is no change of the law. A file that cannot be read is left as it is and reported."
    })
final class FormatCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Option(names = "--check", description = "Write nothing; name the files that would change.")
  private boolean check;

  @Option(names = "--diff", description = "Write nothing; show what would change.")
  private boolean diff;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Only these files or folders; otherwise all of both documents.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = sides.workTree();
      PathFilter wanted = PathFilter.of(side, paths);
      List<Finding> findings =
          Unread.of(Loader.load(side.tree())).stream()
              .filter(finding -> wanted.takes(finding.span().path()))
              .toList();
      Set<String> left =
          findings.stream().map(finding -> finding.span().path()).collect(Collectors.toSet());
      List<TreeEntry> entries =
          side.tree().entries(Loader.FOLDERS).stream()
              .filter(entry -> isAuthored(entry) && wanted.takes(entry.path()))
              .filter(entry -> !left.contains(entry.path()))
              .toList();
      if (entries.isEmpty() && left.isEmpty() && !paths.isEmpty()) {
        tellOfNone();
        return ExitStatus.CLEAN.code();
      }
      List<Change> changes = changes(side.root(), entries);
      if (!check && !diff) {
        new AuthoredFiles(side.root(), "laid out").write(changes);
      }
      return tell(changes, findings, left.size(), entries.size()).code();
    }
  }

  private void tellOfNone() {
    if (!ssi.isQuiet()) {
      String named = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
      ssi.err()
          .println(
              "ssi: "
                  + named
                  + (paths.size() == 1 ? " holds" : " hold")
                  + " no authored file, so nothing in "
                  + (paths.size() == 1 ? "it" : "them")
                  + " is laid out.");
    }
  }

  private static boolean isAuthored(TreeEntry entry) {
    return entry.type() == TreeEntry.Type.FILE
        && !Loader.isLeftByTools(entry.name())
        && FileKind.of(entry.path()).isPresent();
  }

  private static List<Change> changes(Path root, List<TreeEntry> entries) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (TreeEntry entry : entries) {
      String before = Files.readString(root.resolve(entry.path()), StandardCharsets.UTF_8);
      String after = Canon.of(entry.path(), before);
      if (!after.equals(before)) {
        changes.add(new Change(entry.path(), before, after));
      }
    }
    return changes;
  }

  private ExitStatus tell(List<Change> changes, List<Finding> findings, int left, int formatted) {
    ssi.out().print(TextReport.findings(Report.of(null, findings), ssi.style()));
    for (Change change : changes) {
      ssi.out()
          .print(
              diff
                  ? LineDiff.of(change.path(), change.before(), change.after())
                  : change.path() + (onlyLineEnds(change) ? "  (line ends)" : "") + "\n");
    }
    if (!ssi.isQuiet()) {
      String files = Phrase.count(changes.size(), "file", "files");
      String all = " of " + formatted + ".";
      if (changes.isEmpty()) {
        ssi.out().println("Nothing to lay out: " + formatted + " in canonical form.");
      } else if (check || diff) {
        ssi.out().println("Not in canonical form: " + files + all + " `ssi fmt` writes them.");
      } else {
        ssi.out().println("Laid out: " + files + all + " What they say is what they said.");
      }
      if (left > 0) {
        ssi.out()
            .println(
                "Left as they were, being unreadable: "
                    + Phrase.count(left, "file", "files")
                    + ".");
      }
    }
    boolean dirty = !findings.isEmpty() || (check || diff) && !changes.isEmpty();
    return dirty ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private static boolean onlyLineEnds(Change change) {
    return change.before().replace("\r\n", "\n").equals(change.after());
  }
}
