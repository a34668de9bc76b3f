package dev.ssi.delta;

/** A short name for exactly one change: the same whenever and wherever it is computed. */
final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(ItemChange change) {
    TextHash hash = new TextHash();
    add(hash, change.before());
    add(hash, change.after());
    change.operations().forEach(operation -> hash.add(operation.label()));
    return hash.hex().substring(0, DIGITS);
  }

  private static void add(TextHash hash, ItemText item) {
    if (item == null) {
      hash.add("none");
      return;
    }
    hash.add(item.key().toString());
    hash.add(item.container());
    for (Field field : item.fields()) {
      hash.add(field.key());
      for (Passage passage : field.passages()) {
        hash.add(passage.type() + " " + passage.level());
        passage.cells().forEach(hash::add);
      }
    }
  }
}
