package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.ItemChange;
import dev.ssi.delta.Operation;
import java.util.ArrayList;
import java.util.List;

/** Puts operations into words. */
final class Operations {
  private Operations() {}

  /** What happened, as in {@code Moved from domain BFD-04 to domain BFD-07; amended}. */
  static String words(Change change) {
    List<String> words = new ArrayList<>();
    ItemChange facts = change.facts();
    for (Operation operation : facts.operations()) {
      words.add(words(operation, facts));
    }
    String sentence = String.join("; ", words);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** The same with the kind of item before it, as in {@code Epic. Amended; traced otherwise.} */
  static String sentences(Change change) {
    String kind = KindNames.one(change.key().kind());
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ". " + words(change) + ".";
  }

  private static String words(Operation operation, ItemChange facts) {
    return switch (operation) {
      case MOVED -> moved(facts);
      case RENAMED -> "renamed, formerly " + facts.before().key().id();
      case RENUMBERED -> "renumbered";
      case SPLIT ->
          facts.beforeStays()
              ? "split off from " + facts.before().key().id()
              : "split from " + facts.before().key().id();
      case JOINED -> "took over from " + facts.before().key().id();
      case RESTORED -> "restored";
      case REMOVED -> facts.retired() ? "removed, and its id retired" : "removed";
      case RELINKED -> "traced otherwise";
      case EDITORIAL -> "editorial";
      default -> operation.label();
    };
  }

  private static String moved(ItemChange facts) {
    String before = facts.before().container();
    String after = facts.after().container();
    return before.equals(after) ? "moved within its list" : "moved from " + before + " to " + after;
  }
}
