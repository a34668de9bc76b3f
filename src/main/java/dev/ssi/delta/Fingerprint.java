package dev.ssi.delta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for exactly one change: the same whenever and wherever it is computed. */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(ItemChange change) {
    MessageDigest digest = sha256();
    add(digest, change.before());
    add(digest, change.after());
    change.operations().forEach(operation -> add(digest, operation.label()));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(MessageDigest digest, ItemText item) {
    if (item == null) {
      add(digest, "none");
      return;
    }
    add(digest, item.key().toString());
    add(digest, item.container());
    for (Field field : item.fields()) {
      add(digest, field.key());
      for (Passage passage : field.passages()) {
        add(digest, passage.type() + " " + passage.level());
        passage.cells().forEach(cell -> add(digest, cell));
      }
    }
  }

  /** With its length before it, no text runs on into the next. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
