package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.model.Calendar;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What can be read of a calendar, and what is said of one that has a fault. */
class CalendarReaderTest {
  private static final String PATH = "baseline/governance/calendar.yaml";
  private static final String CALENDAR =
      """
      title: Working Days here
      territory: england-and-wales
      rule: Any day but those off.
      weekend: [Saturday, Sunday]
      taken-from: The published list.
      covered-from: 2019-01-01
      covered-until: 2019-12-31
      holidays:
        - {date: 2019-01-01, name: New Year's Day}
        - {date: 2019-04-19, name: Good Friday}
        - {date: 2019-12-25, name: Christmas Day}
      """;
  private static final Texts SMALL = Texts.example().with(PATH, CALENDAR);

  private static Optional<Calendar> calendar(Texts texts) throws IOException {
    return Loader.load(MemoryTree.ofBytes(texts.files())).documents().calendar();
  }

  @Test
  void everyFieldIsReadWithItsPlace() throws IOException {
    for (Texts texts : List.of(SMALL, SMALL.crlf())) {
      assertThat(texts.places()).isEmpty();
      Calendar calendar = calendar(texts).orElseThrow();
      assertThat(calendar.territory()).hasToString("england-and-wales");
      assertThat(calendar.weekend()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(calendar.coveredFrom().date()).isEqualTo("2019-01-01");
      assertThat(calendar.coveredUntil().date()).isEqualTo("2019-12-31");
      assertThat(calendar.coveredUntil().span().text()).isEqualTo("2019-12-31");
      assertThat(calendar.holidays())
          .extracting(it -> it.date() + " " + it.name() + " :" + it.day().span().line())
          .containsExactly(
              "2019-01-01 New Year's Day :9",
              "2019-04-19 Good Friday :10",
              "2019-12-25 Christmas Day :11");
    }
  }

  @Test
  void documentsCanBeWithoutOne() throws IOException {
    assertThat(Texts.example().places()).isEmpty();
    assertThat(calendar(Texts.example())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aCalendarWithAFaultIsNotReadAtAll() {
    return Stream.of(
        one("territory: england", "teritory: england", ":2:1 syntax.unknown-field"),
        one("territory: england-and-wales\n", "", ":1:1 syntax.missing-field"),
        one("rule: Any day but those off.", "rule:", ":3:1 syntax.missing-field"),
        one("[Saturday, Sunday]", "[Saturday, Sundy]", ":4:21 syntax.wrong-type"),
        one("[Saturday, Sunday]", "Saturday", ":4:10 syntax.wrong-type"),
        one("weekend: [Saturday, Sunday]\n", "", ":1:1 syntax.missing-field"),
        one("from: 2019-01-01", "from: 1 January", ":6:15 syntax.wrong-type"),
        one("covered-until: 2019-12-31\n", "", ":1:1 syntax.missing-field"),
        one("until: 2019-12-31", "until: 2018-12-31", ":7:16 syntax.wrong-type"),
        one("until: 2019-12-31", "until: 2019-12-24", ":11:12 syntax.wrong-type"),
        one("date: 2019-01-01", "date: 2018-01-01", ":9:12 syntax.wrong-type"),
        one("date: 2019-04-19", "date: 2019-02-29", ":10:12 syntax.wrong-type"),
        one("date: 2019-04-19", "date: 19/04/2019", ":10:12 syntax.wrong-type"),
        one("date: 2019-04-19", "date: 2019-01-01", ":10:12 syntax.duplicate-id"),
        one("date: 2019-12-25", "date: 2019-02-25", ":11:12 syntax.wrong-type"),
        one("date: 2019-12-25", "date: [2019-12-25]", ":11:12 syntax.wrong-type"),
        one("{date: 2019-04-19, name: Good Friday}", "Good Friday", ":10:5 syntax.wrong-type"),
        one("date: 2019-04-19, ", "", ":10:6 syntax.missing-field"),
        one(", name: Good Friday", "", ":10:6 syntax.missing-field"),
        one("Good Friday}", "Good Friday, day: Fri}", ":10:43 syntax.unknown-field"));
  }

  @TestFactory
  Stream<DynamicTest> norIsAFileThatIsNoCalendar() {
    String list = "holidays: none\n";
    String head = CALENDAR.substring(0, CALENDAR.indexOf("holidays:"));
    return Stream.of(
        whole("", ":1:1 syntax.wrong-type"),
        whole("- 2019-01-01\n", ":1:1 syntax.wrong-type"),
        whole(head + list, ":8:11 syntax.wrong-type"),
        whole(head, ":1:1 syntax.missing-field"),
        whole(head + "holidays: []\n", ":8:1 syntax.missing-field"),
        whole(CALENDAR + "holidays: []\n", ":12:1 syntax.yaml"));
  }

  @Test
  void itStandsInOnePlaceOnly() {
    String elsewhere = "baseline/calendar.yaml";
    assertThat(Texts.example().with(elsewhere, CALENDAR).places())
        .containsExactly(elsewhere + ":1:1 syntax.unexpected-file");
  }

  @Test
  void itIsReadAloneWhateverIsWrongElsewhere() throws IOException {
    Texts broken = SMALL.with("baseline/epics/EP-007-look-up-a-device.md", "---\n[");
    Loaded loaded = Loader.loadCalendar(MemoryTree.ofBytes(broken.files()));
    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.documents().calendar()).isPresent();
  }

  private static DynamicTest one(String before, String after, String... places) {
    return check(before + " → " + after, SMALL.replace(PATH, before, after), places);
  }

  private static DynamicTest whole(String text, String... places) {
    return check("“" + text + "”", SMALL.with(PATH, text), places);
  }

  private static DynamicTest check(String name, Texts texts, String... places) {
    List<String> expected = Stream.of(places).map(place -> PATH + place).toList();
    return dynamicTest(
        name,
        () -> {
          for (Texts each : List.of(texts, texts.crlf())) {
            assertThat(each.places()).isEqualTo(expected);
            assertThat(calendar(each)).isEmpty();
          }
        });
  }
}
