package dev.ssi.rule.governance;

import dev.ssi.governance.Shown;
import dev.ssi.model.ChangeProposal.Target;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The operations that a proposal names, and what the delta calls them. */
final class Acts {
  static final Set<String> COMES = Set.of("added", "restored");
  static final Set<String> GOES = Set.of("removed");

  /** What the delta may call the operations that a proposal names; `amend` is any change. */
  private static final Map<String, Set<String>> SHOWN_AS =
      Map.of(
          "add", COMES,
          "remove", GOES,
          "move", Set.of("moved"),
          "renumber", Set.of("renumbered", "renamed"),
          "rename", Set.of("renamed", "renumbered"),
          "relink", Set.of("relinked", "amended"),
          "split", Set.of("split", "joined", "added"),
          "join", Set.of("joined", "split", "removed"),
          "restore", COMES,
          "editorial", Set.of("editorial"));

  private Acts() {}

  /** What is done to an item that a proposal names. */
  static Set<String> on(Target target, Shown change) {
    String id = target.id().value();
    String requirement = change.requirements().get(id);
    if (requirement != null) {
      return Set.of(requirement);
    }
    SortedSet<String> operations = new TreeSet<>(change.operations());
    if (change.formerly() != null) {
      operations.add(id.equals(change.formerly()) ? "removed" : "added");
    }
    return operations;
  }

  /** Whether an operation may be called as the delta shows it. */
  static boolean fit(String operation, Set<String> shown) {
    Set<String> expected = SHOWN_AS.get(operation);
    if (expected == null) {
      return shown.stream().anyMatch(it -> !COMES.contains(it) && !GOES.contains(it));
    }
    return operation.equals("editorial")
        ? expected.containsAll(shown)
        : shown.stream().anyMatch(expected::contains);
  }

  /** As in “is added”. */
  static String participle(String operation) {
    return switch (operation) {
      case "add", "amend", "join", "relink" -> operation + "ed";
      case "renumber" -> "renumbered";
      case "split" -> "split";
      case "editorial" -> "changed editorially";
      default -> operation + "d";
    };
  }
}
