package dev.ssi.load;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.Calendar;
import dev.ssi.model.Calendar.Day;
import dev.ssi.model.Calendar.Holiday;
import dev.ssi.model.FileKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the calendar of Working Days. Dates that bind Parties are counted by it, so it is read
 * without a fault or not at all: one wrong entry may be a holiday that is missing.
 */
final class CalendarReader {
  private static final String FROM = "covered-from";
  private static final String UNTIL = "covered-until";
  private static final String HOLIDAYS = "holidays";
  private static final List<String> KNOWN =
      List.of("title", "territory", "rule", "weekend", "taken-from", FROM, UNTIL, HOLIDAYS);
  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
          .toList();

  private final Draft draft;
  private final SourceFile file;

  CalendarReader(Draft draft, SourceFile file) {
    this.draft = draft;
    this.file = file;
  }

  void read() {
    int before = draft.findings.size();
    Optional<Calendar> calendar =
        YamlReader.mapping(file, 0, file.text().length(), draft::report).flatMap(this::calendar);
    if (calendar.isPresent() && draft.findings.size() == before) {
      draft.calendar(calendar.get());
    } else {
      draft.unread(FileKind.CALENDAR, file.path());
    }
  }

  private Optional<Calendar> calendar(YamlNode.Mapping root) {
    draft.sheet(FileKind.CALENDAR, file, root, null);
    Fields fields = new Fields("The calendar", root, KNOWN, draft::report);
    Text title = fields.text("title");
    Text territory = fields.text("territory");
    Text rule = fields.text("rule");
    Text takenFrom = fields.text("taken-from");
    draft.phrase(null, rule);
    draft.phrase(null, takenFrom);
    Set<DayOfWeek> weekend = weekend(fields);
    Optional<Day> from = day(fields, FROM);
    Optional<Day> until = day(fields, UNTIL);
    List<Holiday> holidays = holidays(fields);
    checkOrder(holidays);
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    checkCover(from.get(), until.get(), holidays);
    return Optional.of(
        new Calendar(
            title, territory, rule, takenFrom, weekend, from.get(), until.get(), holidays));
  }

  private static Set<DayOfWeek> weekend(Fields fields) {
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (Text day : fields.someTexts("weekend")) {
      int index = WEEKDAYS.indexOf(day.value());
      if (index >= 0) {
        weekend.add(DayOfWeek.of(index + 1));
      } else {
        fields.report(
            SyntaxRule.WRONG_TYPE
                .at(day.span(), "`weekend` lists weekdays; `" + day + "` is none.")
                .respelt(
                    day.value(),
                    Suggestion.of(day.value(), WEEKDAYS),
                    "Write it out, as in [Saturday, Sunday]."));
      }
    }
    return weekend;
  }

  private static Optional<Day> day(Fields fields, String name) {
    Text text = fields.text(name);
    return text.value().isEmpty()
        ? Optional.empty()
        : ItemFields.date(text, fields).map(date -> new Day(date, text.span()));
  }

  private List<Holiday> holidays(Fields fields) {
    List<Holiday> holidays = new ArrayList<>();
    if (fields.isAbsent(HOLIDAYS)) {
      fields.missing(HOLIDAYS);
    } else if (!(fields.raw(HOLIDAYS) instanceof YamlNode.Sequence list)) {
      fields.wrongType(HOLIDAYS, fields.raw(HOLIDAYS), "a list of holidays");
    } else {
      for (YamlNode entry : list.values()) {
        if (entry instanceof YamlNode.Mapping mapping) {
          holiday(mapping).ifPresent(holidays::add);
        } else {
          fields.wrongType(HOLIDAYS, entry, "a list of {date: …, name: …}");
        }
      }
    }
    return holidays;
  }

  private Optional<Holiday> holiday(YamlNode.Mapping mapping) {
    Fields fields = new Fields("A holiday", mapping, List.of("date", "name"), draft::report);
    Optional<Day> day = day(fields, "date");
    Text name = fields.text("name");
    draft.phrase(null, name);
    return day.map(found -> new Holiday(found, name));
  }

  /** Reports a date that stands twice, and one that does not follow those above it. */
  private void checkOrder(List<Holiday> holidays) {
    Map<LocalDate, Day> seen = new HashMap<>();
    Day last = null;
    for (Holiday holiday : holidays) {
      Day day = holiday.day();
      Day first = seen.putIfAbsent(day.date(), day);
      if (first != null) {
        draft.report(
            SyntaxRule.DUPLICATE_ID
                .at(day.span(), "`" + day.date() + "` is a holiday already.")
                .related(first.span(), "first here")
                .help("Delete one of the two, or give it the date that was meant."));
      } else if (last != null && day.date().isBefore(last.date())) {
        draft.report(
            SyntaxRule.WRONG_TYPE
                .at(
                    day.span(),
                    "`"
                        + day.date()
                        + "` stands below `"
                        + last.date()
                        + "`; holidays are listed by date, so that a missing one shows.")
                .help("Move it to its place, or correct the date."));
      } else {
        last = day;
      }
    }
  }

  private void checkCover(Day from, Day until, List<Holiday> holidays) {
    if (until.date().isBefore(from.date())) {
      draft.report(
          SyntaxRule.WRONG_TYPE
              .at(
                  until.span(),
                  "The calendar ends before it begins, on `"
                      + from.date()
                      + "`, so it covers no day.")
              .related(from.span(), "begins here")
              .help("Correct one of the two dates."));
      return;
    }
    for (Holiday holiday : holidays) {
      boolean early = holiday.date().isBefore(from.date());
      if (early || holiday.date().isAfter(until.date())) {
        String bound = early ? FROM : UNTIL;
        draft.report(
            SyntaxRule.WRONG_TYPE
                .at(
                    holiday.day().span(),
                    "`"
                        + holiday.date()
                        + "` is outside what the calendar covers, "
                        + from.date()
                        + " to "
                        + until.date()
                        + ".")
                .related((early ? from : until).span(), bound)
                .help("Correct the date, or `" + bound + "` if every holiday up to it is listed."));
      }
    }
  }
}
