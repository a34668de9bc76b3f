package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.governance.Count;
import dev.ssi.governance.OutsideCalendar;
import dev.ssi.governance.WorkingDays;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.model.Calendar;
import dev.ssi.model.FileKind;
import dev.ssi.query.DaysAnswer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi days}: Working Days by the calendar of the repository. */
@Command(
    name = "days",
    description = {"Counts Working Days by the calendar of the repository.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi days 2019-12-11 15          the earliest close of what was issued that day",
      "  ssi days 2020-01-06 -15         the other way: the last Working Day to issue it",
      "  ssi days 2019-12-11 2020-01-06  how many Working Days lie between",
      "  ssi days 2019-12-11 15 --quiet  the answer alone",
      "The first day does not count; the Working Day after it is day 1. A count that leaves what",
      "baseline/governance/calendar.yaml covers is refused."
    })
final class DaysCommand implements Callable<Integer> {
  private static final String FILE = FileKind.CALENDAR.path();
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");

  @ParentCommand private Ssi ssi;

  @Mixin private AtOption at;

  @Parameters(index = "0", paramLabel = "DATE", description = "The first day, as in 2019-12-11.")
  private String first;

  @Parameters(
      index = "1",
      paramLabel = "N|DATE",
      description = "How many Working Days to count, back if negative; or the last day.")
  private String second;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  private Face format = Face.text;

  /** The faces of the answer; the constants are the words typed. */
  enum Face {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    LocalDate from = Day.of(first, "");
    boolean asksNumber = !NUMBER.matcher(second).matches();
    LocalDate to = asksNumber ? Day.of(second, "a number of Working Days, such as 15, nor ") : null;
    int days = asksNumber ? 0 : number(second);
    try (Sides sides = ssi.sides()) {
      Side side = at.of(sides);
      Loaded loaded = Loader.loadCalendar(side.tree());
      Calendar calendar = calendar(loaded);
      WorkingDays workingDays = new WorkingDays(calendar);
      Count count = asksNumber ? between(workingDays, from, to) : add(workingDays, from, days);
      DaysAnswer answer = new DaysAnswer(count, calendar, loaded.documents(), side.tree().origin());
      ssi.out().print(face(answer, asksNumber));
    }
    return ExitStatus.CLEAN.code();
  }

  private String face(DaysAnswer answer, boolean asksNumber) {
    if (format == Face.json) {
      return answer.json();
    }
    return asksNumber ? answer.numberAsText(ssi.isQuiet()) : answer.text(ssi.isQuiet());
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException tooLarge) {
      throw new UserError(
          "`" + word + "` is more Working Days than any calendar has. Give a smaller number.");
    }
  }

  private static Calendar calendar(Loaded loaded) {
    if (!loaded.findings().isEmpty()) {
      Finding finding = loaded.findings().get(0);
      throw new UserError(
          finding.span().path()
              + ":"
              + finding.span().line()
              + ":"
              + finding.span().column()
              + ": "
              + finding.message()
              + " No day is counted by a calendar with a fault. `ssi validate "
              + FILE
              + "` says how to mend it.");
    }
    return loaded
        .documents()
        .calendar()
        .orElseThrow(
            () ->
                new UserError(
                    "There is no "
                        + FILE
                        + ", so nobody can say which days are Working Days. Write one, or copy"
                        + " that of `ssi init --sample DIR`."));
  }

  private static Count add(WorkingDays workingDays, LocalDate from, int days) {
    try {
      return workingDays.add(from, days);
    } catch (OutsideCalendar outside) {
      throw refused(outside);
    }
  }

  private static Count between(WorkingDays workingDays, LocalDate from, LocalDate to) {
    try {
      return workingDays.between(from, to);
    } catch (OutsideCalendar outside) {
      throw refused(outside);
    }
  }

  private static UserError refused(OutsideCalendar outside) {
    return new UserError(
        outside.getMessage()
            + " Add the holidays "
            + (outside.isLate() ? "after" : "before")
            + " it from the published list to "
            + FILE
            + ", then move `"
            + (outside.isLate() ? "covered-until" : "covered-from")
            + "`.");
  }
}
