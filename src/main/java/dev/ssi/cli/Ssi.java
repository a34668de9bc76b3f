package dev.ssi.cli;

import dev.ssi.document.delta.DeltaText;
import dev.ssi.git.GitProblem;
import dev.ssi.report.Style;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code ssi} command with its global options. */
@Command(
    name = "ssi",
    description = {
      "Traces, checks and publishes Appendix AH and the SSI Baseline Requirements Document.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit status: 0 clean; 1 findings at or above --fail-on; 2 wrong usage or unreadable input;",
      "3 a bug in ssi."
    })
public final class Ssi implements Runnable {
  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Work on the documents in DIR, as git does.")
  private Path directory = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      converter = Day.class,
      description = "The day by which governance is judged, as in 2019-06-27.")
  private LocalDate asOf;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "Colour: ${COMPLETION-CANDIDATES}. NO_COLOR is honoured.")
  private ColourWhen colour = ColourWhen.auto;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print results only, no summary.")
  private boolean quiet;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Say more of what was done and of a failure of ssi itself.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  private final PrintStream out;
  private final PrintStream err;

  private Ssi(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** When to colour; the constants are the words typed. */
  enum ColourWhen {
    auto,
    always,
    never
  }

  /**
   * Runs one command.
   *
   * @param in unused today; commands that read standard input take it from here
   * @return the code of an {@link ExitStatus}
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    if (Subcommands.firstWord(args).equals("delta")) {
      Rehearsal.begin();
    }
    Ssi ssi = new Ssi(out, err);
    PrintWriter writer = writer(out);
    PrintWriter errors = writer(err);
    CommandLine line = new CommandLine(ssi);
    Subcommands.add(line, args);
    int status =
        // A title may begin with @, and no command takes its arguments from a file.
        line.setExpandAtFiles(false)
            .setOut(writer)
            .setErr(errors)
            .setUsageHelpWidth(100)
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(
                // No lambda: for its sake the interface would be kept out of the start-up archive.
                new IParameterExceptionHandler() {
                  @Override
                  public int handleParseException(ParameterException exception, String[] unread) {
                    return ssi.misused(exception);
                  }
                })
            .setExecutionExceptionHandler(
                new IExecutionExceptionHandler() {
                  @Override
                  public int handleExecutionException(
                      Exception exception, CommandLine command, ParseResult result) {
                    return ssi.failed(exception);
                  }
                })
            .execute(args);
    writer.flush();
    errors.flush();
    return status;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Without a command: shows what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? `ssi validate` checks both documents.");
  }

  private int misused(ParameterException exception) {
    Misuse.told(exception).forEach(err::println);
    return ExitStatus.USAGE.code();
  }

  private int failed(Exception exception) {
    if (exception instanceof UserError || exception instanceof GitProblem) {
      err.println("ssi: " + exception.getMessage());
      return ExitStatus.USAGE.code();
    }
    if (exception instanceof IOException unreadable) {
      return unread(unreadable);
    }
    if (exception instanceof UncheckedIOException unchecked) {
      return unread(unchecked.getCause());
    }
    err.println("ssi: this is a bug in ssi, not in your documents: " + exception);
    if (verbose) {
      exception.printStackTrace(err);
    } else {
      err.println("Nothing was changed. Run it again with --verbose and report what it prints.");
    }
    return ExitStatus.BUG.code();
  }

  private int unread(IOException unreadable) {
    err.println("ssi: the documents cannot be read: " + Failure.ofReading(unreadable));
    return ExitStatus.USAGE.code();
  }

  /** The documents that can be named from the directory of {@code -C}. */
  Sides sides() {
    return new Sides(directory, notice -> err.println("ssi: " + notice));
  }

  /** The day by which governance is judged, or null where none was given. */
  LocalDate asOf() {
    return asOf;
  }

  /** The directory of {@code -C}. */
  Path directory() {
    return directory;
  }

  /**
   * Where publications go.
   *
   * @param named from the directory of {@code -C}
   * @throws UserError if that is among the documents
   */
  Path output(Path named) {
    Path place = directory.resolve(named).toAbsolutePath().normalize();
    Repository.around(directory).ifPresent(documents -> documents.keepOff(place));
    return directory.resolve(named);
  }

  /** Colours for what comes and goes. */
  DeltaText.Paint paint() {
    Style style = style();
    return style == Style.PLAIN
        ? DeltaText.Paint.NONE
        : new DeltaText.Paint(style::strong, style::bad, style::good);
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Tells what is being done while it takes long; says nothing where nobody watches. */
  Progress progress() {
    boolean watched = !quiet && Ansi.AUTO.enabled();
    return new Progress(watched ? err : null);
  }

  boolean isQuiet() {
    return quiet;
  }

  Style style() {
    boolean colours =
        switch (colour) {
          case always -> true;
          case never -> false;
          case auto -> Ansi.AUTO.enabled();
        };
    return colours ? Style.COLOUR : Style.PLAIN;
  }
}
