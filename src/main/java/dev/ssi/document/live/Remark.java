package dev.ssi.document.live;

import java.util.ArrayList;
import java.util.List;

/**
 * Something found wrong in the documents, as a preview shows it.
 *
 * @param severity the word: error, warning or note
 * @param rule the id of what it is an instance of
 * @param item the id of the item that it concerns, or null
 * @param address where on the site that stands or would stand, with an anchor where it is a
 *     paragraph; null where it stands nowhere
 * @param file its path
 * @param position line and column, such as {@code 8:14}
 * @param help the next step, or null
 */
public record Remark(
    String severity,
    String rule,
    String message,
    String item,
    String address,
    String file,
    String position,
    String help) {

  /** Whether the remark stands at a paragraph within its page. */
  public boolean isWithin() {
    return address != null && address.indexOf('#') >= 0;
  }

  /** The page, without the place on it; null where there is none. */
  public String page() {
    return isWithin() ? address.substring(0, address.indexOf('#')) : address;
  }

  /**
   * Words of a message.
   *
   * @param isCode whether they are as they stand in a file
   */
  public record Words(String text, boolean isCode) {}

  /** A message or a help, parted at its backticks. */
  public static List<Words> words(String text) {
    String[] parts = text.split("`", -1);
    if (parts.length % 2 == 0) {
      return List.of(new Words(text, false));
    }
    List<Words> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      words.add(new Words(parts[i], i % 2 == 1));
    }
    return words;
  }

  /** The severity as the first word of a sentence. */
  public String heading() {
    return switch (severity) {
      case "error" -> "Error";
      case "warning" -> "Warning";
      default -> "Note";
    };
  }
}
