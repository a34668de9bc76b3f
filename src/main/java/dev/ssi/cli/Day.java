package dev.ssi.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a day as it is typed: 2019-06-27. */
final class Day implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * The day that a word says.
   *
   * @param orElse what else the word could have been, such as {@code a number, nor }; or nothing
   * @throws UserError if it says none
   */
  static LocalDate of(String word, String orElse) {
    if (!FORM.matcher(word).matches()) {
      throw new UserError(
          "`"
              + word
              + (orElse.isEmpty() ? "` is not a date." : "` is neither " + orElse + "a date.")
              + " Write a date year first: 2019-12-11.");
    }
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException noSuchDay) {
      throw new UserError("There is no day " + word + ": look at its month and day.");
    }
  }

  @Override
  public LocalDate convert(String word) {
    try {
      return of(word, "");
    } catch (UserError none) {
      throw new TypeConversionException(none.getMessage());
    }
  }
}
