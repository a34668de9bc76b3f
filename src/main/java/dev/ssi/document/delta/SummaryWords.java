package dev.ssi.document.delta;

import dev.ssi.delta.AccessChange.Effect;
import dev.ssi.delta.AccessMatrix;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Operation;
import dev.ssi.delta.Route;
import dev.ssi.delta.Side;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The summary in sentences, the same in every face. */
final class SummaryWords {
  /** What stands on the first page of every delta document. */
  static final String AID =
      "This document is an aid to reading. The Baseline Requirements Document is not SEC text, and"
          + " where this document and the two documents differ, the two documents count.";

  private SummaryWords() {}

  /** A few paragraphs: how much changed, by which route it must go, and whose rights change. */
  static List<String> of(Delta delta) {
    List<String> paragraphs = new ArrayList<>();
    if (delta.isEmpty()) {
      paragraphs.add("Nothing changed: the two editions say the same, word for word.");
      return paragraphs;
    }
    paragraphs.add(counts(delta));
    paragraphs.add(route(delta));
    if (!delta.summary().requirements().isEmpty()) {
      paragraphs.add(requirements(delta.summary().requirements()));
    }
    paragraphs.add(rights(delta));
    if (!delta.broken().isEmpty()) {
      paragraphs.add(
          "The changes break off "
              + Phrase.count(delta.broken().size(), "trace", "traces")
              + ": see the end.");
    }
    return paragraphs;
  }

  private static String counts(Delta delta) {
    List<String> parts = new ArrayList<>();
    delta
        .summary()
        .byKind()
        .forEach(
            (kind, operations) -> {
              long items =
                  delta.changes().stream().filter(it -> it.key().kind().equals(kind)).count();
              parts.add(
                  Phrase.count(items, KindNames.one(kind), KindNames.several(kind))
                      + " ("
                      + operations(operations)
                      + ")");
            });
    return Phrase.count(delta.changes().size(), "change", "changes")
        + " in all: "
        + Phrase.list(parts, "and")
        + ".";
  }

  private static String operations(SortedMap<Operation, Integer> operations) {
    List<String> parts = new ArrayList<>();
    operations.forEach((operation, count) -> parts.add(count + " " + operation.label()));
    return String.join(", ", parts);
  }

  private static String route(Delta delta) {
    long binding = count(delta, Route.SECTION_D);
    long detail = count(delta, Route.SSI_CHANGE_PROCESS);
    long editorial = count(delta, Route.EDITORIAL);
    if (binding + detail == 0) {
      return "All of it is editorial: nothing that anyone must do, or may do, changes.";
    }
    List<String> parts = new ArrayList<>();
    if (binding > 0) {
      parts.add(
          Phrase.count(binding, "change touches", "changes touch")
              + " Appendix AH and "
              + (binding == 1 ? "needs" : "need")
              + " a Section D Modification");
    }
    if (detail > 0) {
      String subject = parts.isEmpty() ? "change " : "";
      String subjects = parts.isEmpty() ? "changes " : "";
      parts.add(
          Phrase.count(detail, subject + "goes", subjects + "go")
              + " through the SSI change process");
    }
    if (editorial > 0) {
      parts.add(Phrase.count(editorial, "is", "are") + " editorial");
    }
    return Phrase.list(parts, "and") + ".";
  }

  private static long count(Delta delta, Route route) {
    return delta.changes().stream().filter(change -> change.route() == route).count();
  }

  private static String requirements(SortedMap<Operation, Integer> operations) {
    int all = operations.values().stream().mapToInt(Integer::intValue).sum();
    return Phrase.count(all, "requirement", "requirements")
        + " changed, one by one: "
        + operations(operations)
        + ".";
  }

  private static String rights(Delta delta) {
    if (delta.summary().rights().isEmpty()) {
      return "No User Role may do more or less than before.";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, SortedMap<Effect, Integer>> role : delta.summary().rights().entrySet()) {
      List<String> effects = new ArrayList<>();
      role.getValue().forEach((effect, count) -> effects.add(count + " " + effect.label()));
      parts.add(roleTitle(delta, role.getKey()) + ": " + String.join(", ", effects));
    }
    return "Rights at components that change, by User Role: " + String.join("; ", parts) + ".";
  }

  /** A role's id with its title. */
  static String roleTitle(Delta delta, String id) {
    return delta.matrix().roles().stream()
        .filter(role -> role.id().equals(id))
        .map(AccessMatrix.Role::title)
        .filter(title -> !title.equals(id))
        .map(title -> id + " (" + title + ")")
        .findFirst()
        .orElse(id);
  }

  /** An edition in a few words: {@code 1.0 (v1.0)}. */
  static String edition(Side side) {
    String revision = side.revision().equals("worktree") ? "the work tree" : side.revision();
    return side.version() == null ? revision : "version " + side.version() + " (" + revision + ")";
  }
}
