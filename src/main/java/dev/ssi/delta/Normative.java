package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.Set;

/** What a change of a field amounts to. */
final class Normative {
  /** Fields that record where a text comes from, and require nothing of anyone. */
  private static final Set<String> RECORD =
      Set.of("source", "basis", "formerly", "baseline source", "baseline formerly");

  /** Fields that do nothing but trace: their change shows in the links. */
  private static final Set<String> TRACE =
      Set.of("clauses", "related", "replaces", "components", "process-maps");

  /** Items whose parts may be told in any order: headings or numbers say which is which. */
  private static final Set<String> ORDER_FREE =
      Set.of(
          ItemKind.COMPONENT.label(),
          ItemKind.EPIC.label(),
          ItemKind.PROCESS_MAP.label(),
          ItemKind.GOVERNANCE_PROCESS.label(),
          Kinds.CALENDAR);

  private Normative() {}

  /** Whether it says nothing in which order the parts of an item of a kind stand. */
  static boolean isOrderFree(String kind) {
    return ORDER_FREE.contains(kind);
  }

  /** Whether nothing that anyone must do, or may do, changes with the field. */
  static boolean isEditorial(FieldEdit edit) {
    return RECORD.contains(edit.shown().key()) || edit.isEditorial();
  }

  /** Whether a field is the table of access of a component. */
  static boolean isAccess(ItemKey item, FieldEdit edit) {
    return item.kind().equals(ItemKind.COMPONENT.label()) && edit.shown().key().equals("access");
  }

  /** Whether words or values change, beyond what an item traces to. */
  static boolean isAmendment(FieldEdit edit) {
    return !isEditorial(edit) && !TRACE.contains(edit.shown().key());
  }
}
