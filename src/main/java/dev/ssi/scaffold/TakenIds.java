package dev.ssi.scaffold;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids that are taken: whatever a text mentions, be it a name, a definition, a reference or the
 * record that an id was retired. Nothing that anyone ever meant by an id is given to another item.
 */
public final class TakenIds {
  private static final Pattern ID =
      Pattern.compile(
          "\\b(?:(?:BFD|EP|PM|CP|DEC|DEP|AH|GP)-\\d+|AH-G\\d+|PKG-\\d{4}-\\d+|[A-Z]{2,6}_\\d{3,}"
              + "|FC-[A-Z]{2,6}-\\d+(?:\\.\\d+)?)");

  private final Set<String> taken = new HashSet<>();

  /** Takes note of every id in a text, or in the name of a file. */
  public void add(String text) {
    Matcher id = ID.matcher(text);
    while (id.find()) {
      taken.add(id.group());
    }
  }

  /**
   * The id after the highest that is taken; gaps are not filled.
   *
   * @param prefix up to the number, such as {@code EP-}
   * @param digits how many the number has at least
   */
  public String next(String prefix, int digits) {
    long highest = 0;
    for (String id : taken) {
      if (id.startsWith(prefix) && isNumber(id.substring(prefix.length()))) {
        highest = Math.max(highest, Long.parseLong(id.substring(prefix.length())));
      }
    }
    return prefix + String.format(Locale.ROOT, "%0" + digits + "d", highest + 1);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
