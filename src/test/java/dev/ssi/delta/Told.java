package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.document.delta.FieldRow;
import dev.ssi.document.delta.RedlineProof;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a delta says, as lines: one for each change, and one for each word, right and link beneath
 * it. Whatever is told has been proven both ways first.
 */
final class Told {
  private static final Side SIDE = new Side("a tree", null, null, null, null, null, null, null);

  private Told() {}

  /** The delta of two trees, proven. */
  static Delta delta(Texts from, Texts to) {
    return delta(Read.edition(from), Read.edition(to));
  }

  static Delta delta(Edition before, Edition after) {
    assertThat(Proof.of(before, after)).allMatch(Proof.Law::holds);
    Delta delta = Delta.between(before, SIDE, after, SIDE);
    assertThat(RedlineProof.of(delta)).allMatch(Proof.Law::holds);
    return delta;
  }

  /** All that is said, in short. */
  static List<String> between(Texts from, Texts to) {
    List<String> lines = new ArrayList<>();
    Delta delta = delta(from, to);
    delta.changes().forEach(change -> lines.addAll(lines(change)));
    return lines;
  }

  /** The changes alone: item, operations and route. */
  static List<String> heads(Texts from, Texts to) {
    return delta(from, to).changes().stream().map(Told::head).toList();
  }

  /** What is said of the rights, by component and role. */
  static List<String> rights(Texts from, Texts to) {
    return delta(from, to).changes().stream()
        .flatMap(change -> change.access().stream())
        .map(Told::right)
        .toList();
  }

  /** The one change that a delta consists of. */
  static Change only(Texts from, Texts to) {
    List<Change> changes = delta(from, to).changes();
    assertThat(changes.stream().map(Told::head)).hasSize(1);
    return changes.get(0);
  }

  static String head(Change change) {
    String operations =
        change.facts().operations().stream().map(Operation::label).collect(Collectors.joining(" "));
    String old = change.facts().wasBefore().map(item -> item.key().id()).orElse(change.key().id());
    return change.key()
        + (old.equals(change.key().id()) ? "" : " from " + old)
        + ": "
        + operations
        + " > "
        + change.route().label();
  }

  private static List<String> lines(Change change) {
    List<String> lines = new ArrayList<>(List.of(head(change)));
    FieldRow.of(change).forEach(row -> lines.add("  " + row.field() + ": " + words(row)));
    change.access().forEach(right -> lines.add("  " + right(right)));
    change
        .facts()
        .links()
        .added()
        .forEach(to -> lines.add("  + " + to.type().label() + " " + to.to()));
    change
        .facts()
        .links()
        .removed()
        .forEach(to -> lines.add("  - " + to.type().label() + " " + to.to()));
    return lines;
  }

  static String words(FieldRow row) {
    return row.words().stream()
        .map(
            word ->
                switch (word.op()) {
                  case KEPT -> word.text();
                  case REMOVED -> "[-" + word.text() + "-]";
                  case ADDED -> "{+" + word.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  private static String right(AccessChange right) {
    return right.component()
        + " "
        + right.role()
        + " "
        + right.before()
        + " → "
        + right.after()
        + " "
        + right.effect().label();
  }
}
