package dev.ssi.scaffold;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as YAML and as names of files. */
final class Wording {
  /**
   * What stands for text that a person must write; {@code text.placeholder} or {@code
   * governance.placeholder} reports it.
   */
  static final String TO_WRITE = "TBC";

  private static final int LONGEST = 70;

  private Wording() {}

  /** A value in quotes; those that need none lose them in canonical form. */
  static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A template with each {@code %s} and {@code %d} filled in. */
  static String fill(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }

  /** {@code -look-up-a-meter}, or nothing where a title has no letter for it. */
  static String slug(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.length() > LONGEST) {
      int cut = plain.lastIndexOf('-', LONGEST);
      plain = plain.substring(0, cut > 0 ? cut : LONGEST);
    }
    return plain.isEmpty() ? "" : "-" + plain;
  }
}
