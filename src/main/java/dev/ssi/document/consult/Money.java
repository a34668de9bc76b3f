package dev.ssi.document.consult;

import java.math.BigDecimal;
import java.util.Locale;

/** Puts amounts of money into words. */
final class Money {
  private Money() {}

  /** As {@code GBP 15,000 to 25,000}. */
  static String range(String currency, BigDecimal min, BigDecimal max) {
    String from = amount(currency, min);
    return min.compareTo(max) == 0 ? from : from + " to " + number(max);
  }

  /** As {@code GBP 15,000}. */
  static String amount(String currency, BigDecimal value) {
    return currency + " " + number(value);
  }

  /** As {@code 15,000}, or {@code 15,000.50} where there is a fraction. */
  static String number(BigDecimal value) {
    int decimals = value.stripTrailingZeros().scale();
    String form = "%,." + (decimals <= 0 ? 0 : Math.max(2, decimals)) + "f";
    return String.format(Locale.ROOT, form, value);
  }
}
