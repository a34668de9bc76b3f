package dev.ssi.cli;

import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.report.Report;
import dev.ssi.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi validate}: every rule over both documents. */
@Command(
    name = "validate",
    description = {"Checks that both documents trace, and who may access what.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
  private static final double NANOSECONDS = 1e9;

  @ParentCommand private Ssi ssi;

  @Mixin private AtOption at;

  @Mixin private FixOptions fixes;

  @Option(
      names = "--format",
      paramLabel = "FORMAT[=FILE]",
      completionCandidates = Formats.class,
      description =
          "What is printed, or written to FILE: ${COMPLETION-CANDIDATES}. May be given several"
              + " times; where each has a FILE, text is printed too.")
  private List<String> formats = List.of();

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "FAMILY",
      description = "Apply only these families of rules, or single rules.")
  private List<String> rules = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}.")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--against",
      paramLabel = "REV",
      description =
          "Report only what is new since the change began, where it and REV parted: in a pull"
              + " request, --against origin/main.")
  private String against;

  @Option(
      names = "--no-waivers",
      description = "Report and count what is waived, too, as if nothing was.")
  private boolean unwaived;

  @Option(
      names = "--merge-with",
      paramLabel = "REV",
      description =
          "Report only what a merge with this revision would break; it is merged in memory, and"
              + " nothing is written.")
  private String mergeWith;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Report only what is in these files or folders; all is checked nevertheless.")
  private List<Path> paths = List.of();

  /** What help and completion say of {@code --format}. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Faces.Face.values()).map(Faces.Face::name).iterator();
    }
  }

  /** Levels of {@code --fail-on}; the constants are the words typed. */
  enum FailOn {
    error(Severity.ERROR),
    warning(Severity.WARNING),
    note(Severity.NOTE);

    private final Severity severity;

    FailOn(Severity severity) {
      this.severity = severity;
    }
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Faces faces = formats.isEmpty() ? null : Faces.of(formats, ssi.directory());
    Report report;
    checkFixes();
    try (Sides sides = ssi.sides()) {
      Side side = at.of(sides);
      if (faces != null) {
        faces = faces.besides(side.root());
      }
      PathFilter wanted = PathFilter.of(side, paths);
      if (fixes.isAsked()) {
        Fixing fixing =
            new Fixing(
                ssi,
                side,
                tree -> report(sides, side.with(tree), wanted, Fixing.mending(rules)).findings(),
                tree -> report(sides, side.with(tree), PathFilter.ALL, Fixing.agreed()).findings());
        if (fixes.isShown()) {
          return fixing.show().code();
        }
        fixing.make(faces == null || faces.printText(ssi.isQuiet()) ? ssi.out() : ssi.err());
      }
      report = report(sides, side, wanted, applied());
    }
    if (faces == null || faces.printText(ssi.isQuiet())) {
      printText(report, start);
    }
    if (faces != null) {
      faces.show(report, applied(), failOn.severity, ssi.out());
    }
    return (report.hasAtLeast(failOn.severity) ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
  }

  private List<Rule> applied() {
    return mergeWith == null ? RuleBook.named(rules) : RuleBook.namedWithMerge(rules);
  }

  private Report report(Sides sides, Side side, PathFilter wanted, List<Rule> applied)
      throws IOException {
    Validation.Settings settings = new Validation.Settings(applied, ssi.asOf(), !unwaived);
    Predicate<String> asked = wanted::takes;
    if (mergeWith != null) {
      return new Mergers(sides, side, mergeWith).report(settings, asked);
    }
    return against == null
        ? Validation.of(
            side.tree(), settings, asked, documents -> Evidences.sinceLast(sides, side, documents))
        : new Against(sides, side, against).report(settings, asked);
  }

  private void checkFixes() {
    if (mergeWith != null && (fixes.isAsked() || against != null)) {
      throw new UserError(
          "--merge-with reports what comes of a merge alone; run it without "
              + (fixes.isAsked() ? fixes.name() : "--against")
              + ", and that by itself.");
    }
    if (fixes.isAsked() && at.isGiven()) {
      throw new UserError(
          fixes.name()
              + " is about the files on disk: a revision cannot be changed. Leave --at out.");
    }
    if (fixes.isShown() && !formats.isEmpty()) {
      throw new UserError("--diff prints a diff, so leave --format out.");
    }
  }

  private void printText(Report report, long start) {
    ssi.out().print(TextReport.findings(report, ssi.style(), ssi.isVerbose()));
    if (!ssi.isQuiet()) {
      double seconds = (System.nanoTime() - start) / NANOSECONDS;
      ssi.out().print(TextReport.summary(report, ssi.style(), seconds));
      if (!report.findings().isEmpty() && !at.isGiven() && mergeWith == null) {
        Fixing.hint(ssi, report.findings());
      }
    }
  }
}
