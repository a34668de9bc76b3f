package dev.ssi.load;

import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed.Amount;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers: whole ones, hours, amounts of money. */
final class Figures {
  private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
  private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,2})?");
  private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

  private Figures() {}

  /** A whole number that must be there; empty, with a finding, when it is not, or is less. */
  static Optional<Integer> count(Fields fields, String name, int least) {
    if (fields.isAbsent(name)) {
      fields.missing(name);
      fields.giveUp();
      return Optional.empty();
    }
    return Optional.ofNullable(fields.optionalText(name))
        .filter(text -> isWhole(text, fields, name, least))
        .map(text -> Integer.valueOf(text.value()));
  }

  /** A whole number as it is written; null when it is absent or, with a finding, none. */
  static Text number(Fields fields, String name, int least) {
    Text text = fields.optionalText(name);
    return text == null || !isWhole(text, fields, name, least) ? null : text;
  }

  private static boolean isWhole(Text text, Fields fields, String name, int least) {
    boolean fits = WHOLE.matcher(text.value()).matches() && Integer.parseInt(text.value()) >= least;
    if (!fits) {
      String wanted = least == 0 ? "a whole number, 0 or more" : "a whole number from " + least;
      refuse(text, fields, "`" + name + "` is " + wanted + "; `" + text + "` is not.", "");
    }
    return fits;
  }

  /** An amount of money; null when it is absent or, with a finding, none. */
  static Amount amount(Fields fields, String name) {
    Text text = fields.optionalText(name);
    if (text == null || !isDecimal(text, fields, name, "an amount of money", "15000 or 15000.50")) {
      return null;
    }
    return new Amount(new BigDecimal(text.value()), text);
  }

  /** Hours that must be there; empty, with a finding, when they are not. */
  static Optional<Duration> hours(Fields fields, String name) {
    if (fields.isAbsent(name)) {
      fields.missing(name);
      fields.giveUp();
      return Optional.empty();
    }
    return Optional.ofNullable(fields.optionalText(name))
        .filter(text -> isDecimal(text, fields, name, "a number of hours", "4 or 4.5"))
        .map(text -> new BigDecimal(text.value()).multiply(SECONDS_OF_AN_HOUR))
        .map(seconds -> Duration.ofSeconds(seconds.longValue()));
  }

  private static boolean isDecimal(
      Text text, Fields fields, String name, String what, String example) {
    boolean fits = DECIMAL.matcher(text.value()).matches();
    if (!fits) {
      refuse(
          text,
          fields,
          "`" + name + "` is " + what + "; `" + text + "` is not.",
          "Write digits only, without a sign or commas: " + example + ".");
    }
    return fits;
  }

  private static void refuse(Text text, Fields fields, String message, String help) {
    fields.giveUp();
    fields.report(
        help.isEmpty()
            ? SyntaxRule.WRONG_TYPE.at(text.span(), message).help("Write digits only.")
            : SyntaxRule.WRONG_TYPE.at(text.span(), message).help(help));
  }
}
