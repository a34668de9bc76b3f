package dev.ssi.delta;

import java.util.Set;

/** What a change of a field amounts to. */
final class Normative {
  /** Fields that record where a text comes from, and require nothing of anyone. */
  private static final Set<String> RECORD =
      Set.of("source", "basis", "formerly", "baseline source", "baseline formerly");

  /** Fields that do nothing but trace: their change shows in the links. */
  private static final Set<String> TRACE =
      Set.of("clauses", "related", "replaces", "components", "process-maps");

  private Normative() {}

  /** Whether nothing that anyone must do, or may do, changes with the field. */
  static boolean isEditorial(FieldEdit edit) {
    return RECORD.contains(edit.shown().key()) || edit.isEditorial();
  }

  /** Whether words or values change, beyond what an item traces to. */
  static boolean isAmendment(FieldEdit edit) {
    return !isEditorial(edit) && !TRACE.contains(edit.shown().key());
  }
}
