package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ssi days} as it is typed. */
class DaysCommandTest {
  private static final String PATH = "baseline/governance/calendar.yaml";

  private static final String STEPPED =
      """
      Stepped over 8 weekend days and 3 holidays:
        2019-12-25  Wednesday  Christmas Day
        2019-12-26  Thursday   Boxing Day
        2020-01-01  Wednesday  New Year's Day
      """;

  @TempDir Path directory;

  private static void assertPrints(String out, String... arguments) {
    assertThat(Run.ssi(arguments)).isEqualTo(new Run(0, out, ""));
  }

  @Test
  void itAnswersFirstAndThenSaysHowItWasCounted() {
    assertPrints(
        "2020-01-06 (Monday)\n15 Working Days after 2019-12-11 (Wednesday).\n" + STEPPED,
        "days",
        "2019-12-11",
        "15");
    assertPrints(
        "2019-12-11 (Wednesday)\n15 Working Days before 2020-01-06 (Monday).\n" + STEPPED,
        "days",
        "2020-01-06",
        "-15");
    assertPrints(
        "2019-12-12 (Thursday)\n"
            + "1 Working Day after 2019-12-11 (Wednesday).\n"
            + "Stepped over no other day.\n",
        "days",
        "2019-12-11",
        "1");
    assertPrints(
        "2019-03-08 (Friday)\n"
            + "15 Working Days after 2019-02-16 (Saturday).\n"
            + "Stepped over 5 weekend days and no holiday.\n",
        "days",
        "2019-02-16",
        "15");
  }

  @Test
  void betweenTwoDatesItCounts() {
    assertPrints(
        "15 Working Days after 2019-12-11 (Wednesday), up to 2020-01-06 (Monday), which is"
            + " included.\n"
            + STEPPED,
        "days",
        "2019-12-11",
        "2020-01-06");
    assertPrints(
        "15 Working Days before 2020-01-06 (Monday), back to 2019-12-11 (Wednesday), which is"
            + " included.\n"
            + STEPPED,
        "days",
        "2020-01-06",
        "2019-12-11");
  }

  @Test
  void quietItGivesTheAnswerAlone() {
    assertPrints("2020-01-06\n", "days", "2019-12-11", "15", "--quiet");
    assertPrints("-15\n", "days", "2020-01-06", "2019-12-11", "--quiet");
    assertPrints("2019-02-16\n", "days", "2019-02-16", "0", "--quiet");
  }

  @Test
  void forProgramsAllOfItIsJson() {
    Run run = Run.ssi("days", "2022-05-13", "15", "--format", "json");
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.remove("source").toString())
        .isEqualTo("{\"revision\":\"worktree\",\"commit\":null}");
    assertThat(json)
        .hasToString(
            "{'schemaVersion':1,'complete':true,'from':'2022-05-13','to':'2022-06-07','workingDays':15,"
                    .replace('\'', '"')
                + "'steppedOver':{'weekendDays':8,'holidays':[".replace('\'', '"')
                + "{'date':'2022-06-02','name':'Spring bank holiday'},".replace('\'', '"')
                + "{'date':'2022-06-03','name':'Platinum Jubilee bank holiday'}]},"
                    .replace('\'', '"')
                + "'calendar':{'territory':'england-and-wales',".replace('\'', '"')
                + "'coveredFrom':'2018-01-01','coveredUntil':'2028-12-31'}}".replace('\'', '"'));
    assertThat(Run.ssi("days", "2022-05-13", "2022-06-07", "--format", "json").out())
        .isEqualTo(run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11/12/2019 | 15 | `11/12/2019` is not a date. Write a date year first: 2019-12-11.",
        "20191211 | 15 | `20191211` is not a date. Write a date year first: 2019-12-11.",
        "2019-02-30 | 15 | There is no day 2019-02-30: look at its month and day.",
        "2019-12-11 | 2019-13-01 | There is no day 2019-13-01: look at its month and day.",
        "2019-12-11 | ten | `ten` is neither a number of Working Days, such as 15, nor a date."
            + " Write a date year first: 2019-12-11.",
        "2019-12-11 | 1.5 | `1.5` is neither a number of Working Days, such as 15, nor a date."
            + " Write a date year first: 2019-12-11.",
        "2019-12-11 | 99999999999 | `99999999999` is more Working Days than any calendar has."
            + " Give a smaller number.",
        "2028-12-20 | 15 | To count 15 Working Days after 2028-12-20 leads beyond 2028-12-31, the"
            + " last day that the calendar covers. Add the holidays after it from the published"
            + " list to baseline/governance/calendar.yaml, then move `covered-until`.",
        "2018-01-03 | -2 | To count 2 Working Days before 2018-01-03 leads beyond 2018-01-01, the"
            + " first day that the calendar covers. Add the holidays before it from the published"
            + " list to baseline/governance/calendar.yaml, then move `covered-from`.",
        "2028-12-20 | 2029-01-02 | 2029-01-02 is after 2028-12-31, the last day that the calendar"
            + " covers. Add the holidays after it from the published list to"
            + " baseline/governance/calendar.yaml, then move `covered-until`."
      })
  void whatCannotBeCountedIsRefusedInWords(String first, String second, String message) {
    assertThat(Run.ssi("days", first, second)).isEqualTo(new Run(2, "", "ssi: " + message + "\n"));
  }

  @Test
  void withoutACalendarItSaysWhatIsMissing() {
    assertThat(Run.ssi("-C", "examples/small", "days", "2019-12-11", "15"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: There is no baseline/governance/calendar.yaml, so nobody can say which days"
                    + " are Working Days. Write one, or copy that of `ssi init --sample DIR`.\n"));
  }

  @Test
  void aCalendarWithAFaultCountsNothing() throws IOException {
    Folder folder = Folder.small(directory);
    folder.write(
        PATH, Files.readString(Path.of(PATH)).replace("date: 2019-12-25", "date: 2019-12-35"));
    assertThat(Run.ssi("-C", directory.toString(), "days", "2018-12-14", "15"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: baseline/governance/calendar.yaml:29:12: `2019-12-35` is not a date. No day is"
                    + " counted by a calendar with a fault. `ssi validate"
                    + " baseline/governance/calendar.yaml` says how to mend it.\n"));
  }

  @Test
  void aHolidayAddedToTheFileMovesTheClose() throws IOException {
    Folder folder = Folder.small(directory);
    folder.write(PATH, Files.readString(Path.of(PATH)));
    folder.replace(
        PATH,
        "  - {date: 2019-12-25,",
        "  - {date: 2019-12-13, name: Proclaimed}\n  - {date: 2019-12-25,");
    assertThat(Run.ssi("-C", directory.toString(), "days", "2019-12-11", "15", "--quiet").out())
        .isEqualTo("2020-01-07\n");
  }
}
