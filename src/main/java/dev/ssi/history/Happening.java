package dev.ssi.history;

import dev.ssi.delta.ItemChange;
import dev.ssi.delta.Operation;
import java.util.Set;

/** Puts what happened to an item into words. */
final class Happening {
  private Happening() {}

  /** What one operation did, as in {@code renamed from EP-050}. */
  static String words(Operation operation, ItemChange change) {
    return switch (operation) {
      case MOVED -> moved(change);
      case RENAMED -> "renamed from " + change.before().key().id();
      case SPLIT ->
          (change.beforeStays() ? "split off from " : "split from ") + change.before().key().id();
      case JOINED -> "took over from " + change.before().key().id();
      case REMOVED -> change.retired() ? "withdrawn, and its id retired" : "withdrawn";
      default -> plain(operation);
    };
  }

  /** Whether words say from which id another came. */
  static boolean isOfIdentity(String words) {
    return words.startsWith("renamed from ")
        || words.startsWith("split ")
        || words.startsWith("took over from ");
  }

  /** The same of something that has no other side. */
  static String plain(Operation operation) {
    return switch (operation) {
      case ADDED -> "introduced";
      case REMOVED -> "withdrawn";
      case RELINKED -> "traced otherwise";
      case RESTORED -> "restored";
      default -> operation.label();
    };
  }

  /** What became of an id that another took over from. */
  static String end(ItemChange change) {
    Set<Operation> operations = change.operations();
    String heir = change.after().key().id();
    if (operations.contains(Operation.RENAMED)) {
      return "renamed to " + heir;
    }
    return (operations.contains(Operation.SPLIT) ? "split into " : "taken over by ") + heir;
  }

  private static String moved(ItemChange change) {
    String before = change.before().container();
    String after = change.after().container();
    return before.equals(after) ? "moved within its list" : "moved from " + before + " to " + after;
  }
}
