package dev.ssi.load;

import dev.ssi.model.ItemKind;
import java.util.regex.Pattern;

/** Tells what was meant as an id, even when it is not of any kind's form. */
final class IdForm {
  private static final int LONGEST = 40;

  private static final Pattern NEARLY =
      Pattern.compile(
          "(?i)(?:(?:FC|EP|PM|BFD|AH|GP|CP)[-‐‑–_ ]?[A-Z]{0,6}[-‐‑–_ ]?G?\\d\\S*"
              + "|(?:PKG|DEC|DEP|REL)[-‐‑–_]\\d\\S*"
              + "|[A-Z] ?\\d{1,2}\\.\\d{1,3}(?: ?\\([A-Za-z]{1,5}\\))*)");

  private IdForm() {}

  /** Whether a text so long can be an id. */
  static boolean mayBeId(int length) {
    return length > 0 && length <= LONGEST;
  }

  /** Whether the text is an id, or was plainly meant to be one. */
  static boolean looksLikeId(String text) {
    return mayBeId(text.length())
        && (ItemKind.of(text).isPresent() || NEARLY.matcher(text).matches());
  }
}
