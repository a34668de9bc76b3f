package dev.ssi.model;

import java.util.Locale;

/** The name that an id gives to a file, without its extension. */
public final class FileName {
  private FileName() {}

  /**
   * The name, such as {@code FC-SMI-01}. An id of the right form loses nothing here but the space
   * of {@code Appendix AI}; a wrong one gains no say in where to write.
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder(id.length() + 8);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain =
          c >= 'A' && c <= 'Z'
              || c >= 'a' && c <= 'z'
              || c >= '0' && c <= '9'
              || "()_-".indexOf(c) >= 0;
      boolean dot = c == '.' && i > 0;
      // Not a hyphen: Appendix-AH would be the page of the whole Appendix where case is not told.
      name.append(plain || dot ? c : '_');
    }
    return name.toString();
  }

  /** What is equal for ids whose files some disks would take for one: many do not tell case. */
  public static String folded(String id) {
    return of(id).toLowerCase(Locale.ROOT);
  }
}
