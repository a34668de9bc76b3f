package dev.ssi.document.consult;

import dev.ssi.document.DateWords;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.governance.Consultation;
import dev.ssi.governance.Count;
import dev.ssi.governance.OutsideCalendar;
import dev.ssi.governance.Register;
import dev.ssi.governance.WorkingDays;
import dev.ssi.model.Calendar;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Policy.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works out when a consultation runs. */
final class Timings {
  /** What SECMP0058 asks for, where no policy says otherwise. */
  private static final int LEAST = 15;

  private final Register register;
  private final ConsultationPackage pack;
  private final List<Gap> gaps;

  /**
   * @param gaps takes what cannot be worked out, or does not hold
   */
  Timings(Register register, ConsultationPackage pack, List<Gap> gaps) {
    this.register = register;
    this.pack = pack;
    this.gaps = gaps;
  }

  /**
   * The timing.
   *
   * @param asOf the day to count from where the package was not issued, or null
   */
  Timing of(LocalDate asOf) {
    boolean draft = pack.issued() == null;
    LocalDate issued = draft ? asOf : pack.issued().date();
    Instant moment = draft ? null : pack.issued().instant().orElse(null);
    LocalDate written = pack.closes() == null ? null : pack.closes().date();
    if (issued == null) {
      gap("It was not issued, so no close can be counted. Give a day with --as-of.");
      return new Timing(true, null, null, written, null, LEAST, null, null);
    }
    int least = least(issued);
    Optional<Calendar> calendar = register.documents().calendar();
    if (calendar.isEmpty()) {
      gap("The Working Days cannot be counted: the calendar of Working Days is missing.");
      return new Timing(draft, issued, moment, written, null, least, null, null);
    }
    return counted(
        calendar.get(), new Timing(draft, issued, moment, written, null, least, null, null));
  }

  private int least(LocalDate day) {
    Optional<Figure> figure = Consultation.leastWorkingDays(day, register.documents());
    if (figure.isEmpty()) {
      gap("No policy in force says how long it must last; 15 Working Days are taken.");
    }
    return figure.map(Figure::value).orElse(LEAST);
  }

  private Timing counted(Calendar calendar, Timing known) {
    WorkingDays days = new WorkingDays(calendar);
    LocalDate earliest = null;
    LocalDate closes = known.closes();
    Count count = null;
    String holiday = null;
    try {
      earliest = days.add(known.issued(), known.least()).to();
      closes = closes == null && known.isDraft() ? earliest : closes;
      count = closes == null ? null : days.between(known.issued(), closes);
      holiday = closes == null || days.isWorkingDay(closes) ? null : name(calendar, closes);
    } catch (OutsideCalendar outside) {
      gap("The Working Days cannot be counted. " + outside.getMessage());
    }
    Timing timing =
        new Timing(
            known.isDraft(),
            known.issued(),
            known.issuedAt(),
            closes,
            count,
            known.least(),
            earliest,
            holiday);
    judge(timing);
    return timing;
  }

  private static String name(Calendar calendar, LocalDate day) {
    return calendar.holidays().stream()
        .filter(holiday -> holiday.date().equals(day))
        .map(holiday -> holiday.name().value())
        .findFirst()
        .orElse(DateWords.weekday(day));
  }

  private void judge(Timing timing) {
    if (timing.closes() == null) {
      gap("The closing day is missing.");
    } else if (timing.isTooShort()) {
      gap(
          "It closes on "
              + DateWords.day(timing.closes().toString())
              + ", which is too early: "
              + timing.least()
              + " Working Days after issue is "
              + DateWords.day(timing.earliest().toString())
              + ".");
    }
  }

  private void gap(String what) {
    gaps.add(new Gap(pack.id().value(), what));
  }
}
