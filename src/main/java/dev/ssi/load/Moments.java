package dev.ssi.load;

import dev.ssi.model.Text;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Policy.InForce;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Reads days and moments. A day is one that the clocks of Great Britain tell; so is a time without
 * an offset, unless those clocks tell it twice or not at all.
 */
final class Moments {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Moments() {}

  /** A day, or null when it is absent or, with a finding, no date. */
  static Moment day(Fields fields, String name) {
    Text text = fields.optionalText(name);
    return text == null ? null : day(text, fields).orElse(null);
  }

  /** A day that must be there; null, with a finding, when it is not. */
  static Moment someDay(Fields fields, String name) {
    return required(fields, name) ? day(fields, name) : null;
  }

  /** A day, or a moment of one; null when it is absent or, with a finding, neither. */
  static Moment dayOrTime(Fields fields, String name) {
    Text text = fields.optionalText(name);
    if (text == null) {
      return null;
    }
    return (text.value().indexOf('T') < 0 ? day(text, fields) : time(text, fields)).orElse(null);
  }

  /** A day, or a moment of one, that must be there; null, with a finding, when it is not. */
  static Moment someDayOrTime(Fields fields, String name) {
    return required(fields, name) ? dayOrTime(fields, name) : null;
  }

  /** A moment that must be there, to the minute; null, with a finding, when it is not. */
  static Moment someTime(Fields fields, String name) {
    if (!required(fields, name)) {
      return null;
    }
    Text text = fields.optionalText(name);
    return text == null ? null : time(text, fields).orElse(null);
  }

  /** The days on which something is in force; empty, with a finding, when they cannot be told. */
  static Optional<InForce> inForce(Fields fields) {
    Moment from = someDay(fields, "from");
    Moment until = day(fields, "until");
    if (from != null && until != null && until.date().isBefore(from.date())) {
      fields.giveUp();
      fields.report(
          SyntaxRule.WRONG_TYPE
              .at(until.span(), "This ends before it begins, on `" + from.date() + "`.")
              .related(from.span(), "begins here")
              .help("Correct one of the two dates."));
    }
    return from == null ? Optional.empty() : Optional.of(new InForce(from, until));
  }

  private static boolean required(Fields fields, String name) {
    boolean absent = fields.isAbsent(name);
    if (absent) {
      fields.missing(name);
      fields.giveUp();
    }
    return !absent;
  }

  static Optional<Moment> day(Text text, Fields fields) {
    Optional<LocalDate> date = ItemFields.date(text, fields);
    if (date.isEmpty()) {
      fields.giveUp();
    }
    return date.map(found -> new Moment(found, Optional.empty(), text.span()));
  }

  private static Optional<Moment> time(Text text, Fields fields) {
    try {
      return Optional.of(moment(OffsetDateTime.parse(text.value()), text));
    } catch (DateTimeParseException withoutOffset) {
      return localTime(text, fields);
    }
  }

  private static Moment moment(OffsetDateTime time, Text text) {
    LocalDate day = time.atZoneSameInstant(LONDON).toLocalDate();
    return new Moment(day, Optional.of(time.toInstant()), text.span());
  }

  private static Optional<Moment> localTime(Text text, Fields fields) {
    LocalDateTime local;
    try {
      local = LocalDateTime.parse(text.value());
    } catch (DateTimeParseException noTime) {
      return refuse(
          text,
          fields,
          "`" + text + "` is not a day with a time.",
          "Write it like 2019-11-27T22:00, by the clocks of Great Britain, or with an offset: 2019-11-27T22:00Z.");
    }
    List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      return refuse(
          text,
          fields,
          "The clocks of Great Britain never showed `" + text + "`: they went forward over it.",
          "Write the time that they did show, an hour later: " + local.plusHours(1) + ".");
    }
    if (offsets.size() > 1) {
      return refuse(
          text,
          fields,
          "The clocks of Great Britain showed `"
              + text
              + "` twice, before and after they went back.",
          "Add the offset: "
              + local.atOffset(offsets.get(0))
              + " for the first time, "
              + local.atOffset(offsets.get(1))
              + " for the second.");
    }
    return Optional.of(moment(local.atOffset(offsets.get(0)), text));
  }

  private static Optional<Moment> refuse(Text text, Fields fields, String message, String help) {
    fields.giveUp();
    fields.report(SyntaxRule.WRONG_TYPE.at(text.span(), message).help(help));
    return Optional.empty();
  }
}
