package dev.ssi.load;

import dev.ssi.model.ItemKind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Recognises the Epics that are written as nearly all are: each field once, in the usual order, on
 * a line of its own, and nothing in the file but plain letters. Of such a file it is certain, by
 * its bytes alone, that it can be read whole. Where only that matters, as it does for thousands of
 * files that no change concerns, reading it takes several times as long; a test holds this to the
 * reader.
 */
final class PlainEpic {
  private static final List<byte[]> FIELDS =
      List.of(
          ascii("---\nid: "),
          ascii("title: "),
          ascii("roles: "),
          ascii("want: "),
          ascii("so-that: "),
          ascii("components: "),
          ascii("process-maps: "),
          ascii("---\n"));

  /** Which of the fields, counted from the id, hold lists. */
  private static final List<Boolean> LISTS = List.of(false, false, true, false, false, true, true);

  private final byte[] bytes;
  private int at;

  private PlainEpic(byte[] bytes) {
    this.bytes = bytes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The id of such an Epic; null for any other file, which may be an Epic all the same. */
  static String id(byte[] file) {
    return new PlainEpic(file).id();
  }

  private String id() {
    int id = FIELDS.get(0).length;
    int idEnd = 0;
    for (int field = 0; field < LISTS.size(); field++) {
      boolean fits =
          skip(FIELDS.get(field)) && (LISTS.get(field) ? list() : field == 0 ? word() : words());
      idEnd = field == 0 ? at : idEnd;
      if (!fits || !skipLineEnd()) {
        return null;
      }
    }
    if (!skip(FIELDS.get(LISTS.size())) || !isPlainToTheEnd()) {
      return null;
    }
    String found = new String(bytes, id, idEnd - id, StandardCharsets.US_ASCII);
    return ItemKind.EPIC.accepts(found) ? found : null;
  }

  private boolean skip(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != expected[i]) {
        return false;
      }
    }
    at += expected.length;
    return true;
  }

  private boolean skipLineEnd() {
    return at < bytes.length && bytes[at++] == '\n';
  }

  /** A word such as {@code FC-SMI-01}, in which YAML sees nothing but text. */
  private boolean word() {
    int start = at;
    while (at < bytes.length && (isCapital(bytes[at]) || at > start && isDigitOrDash(bytes[at]))) {
      at++;
    }
    return at > start;
  }

  private boolean list() {
    if (at >= bytes.length || bytes[at++] != '[' || !word()) {
      return false;
    }
    while (at + 1 < bytes.length && bytes[at] == ',' && bytes[at + 1] == ' ') {
      at += 2;
      if (!word()) {
        return false;
      }
    }
    return at < bytes.length && bytes[at++] == ']';
  }

  /** Two words or more, for a single one might be a null, with marks that mean nothing to YAML. */
  private boolean words() {
    int start = at;
    boolean several = false;
    while (at < bytes.length && (isLetter(bytes[at]) || at > start && isMark(bytes[at]))) {
      several |= bytes[at] == ' ';
      at++;
    }
    return several && bytes[at - 1] != ' ';
  }

  private boolean isPlainToTheEnd() {
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] < ' ' && bytes[i] != '\n' || bytes[i] == 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || isCapital(b);
  }

  private static boolean isCapital(byte b) {
    return b >= 'A' && b <= 'Z';
  }

  private static boolean isDigitOrDash(byte b) {
    return b >= '0' && b <= '9' || b == '-';
  }

  private static boolean isMark(byte b) {
    return isDigitOrDash(b) || b == ' ' || b == ',' || b == '.' || b == '\'' || b == ';';
  }
}
