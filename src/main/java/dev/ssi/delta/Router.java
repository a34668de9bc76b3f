package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides by which route a change must go. Appendix AH is part of the Code, so what touches it
 * needs a Section D Modification; the rest of substance goes through the SSI change process that
 * SECMP0058 set up; and what cannot be classified counts as Section D.
 */
final class Router {
  /** Lists of Appendix AH in which the order says nothing. */
  private static final Set<String> UNORDERED =
      Set.of(
          Kinds.DOCUMENT,
          ItemKind.CLAUSE.label(),
          ItemKind.PROVISION.label(),
          Kinds.USER_ROLE,
          Kinds.ACTOR,
          Kinds.PARTY_CATEGORY,
          Kinds.ACCESS_LEVEL,
          ItemKind.INTERFACE_TRANSACTION.label(),
          Kinds.DEFINITION,
          ItemKind.DOMAIN.label());

  /** What a document says of its own edition. */
  private static final Set<String> EDITION = Set.of("version", "date", "status");

  private final ItemChange change;
  private final List<AccessChange> access;
  private final List<String> binding = new ArrayList<>();
  private final List<String> detail = new ArrayList<>();
  private final List<String> editorial = new ArrayList<>();

  private Router(ItemChange change, List<AccessChange> access) {
    this.change = change;
    this.access = access;
  }

  static Ruling route(ItemChange change, List<AccessChange> access) {
    return new Router(change, access).route();
  }

  private Ruling route() {
    weighRights();
    if (change.item().key().kind().equals(Kinds.TOMBSTONE)) {
      editorial.add("The register of retired ids follows the change it records.");
    } else if (change.isWhole()) {
      weighWhole();
    } else {
      weighIdentity();
      weighPlace();
      change.edits().forEach(this::weigh);
    }
    if (!binding.isEmpty()) {
      return ruling(Route.SECTION_D, binding);
    }
    if (!detail.isEmpty()) {
      return ruling(Route.SSI_CHANGE_PROCESS, detail);
    }
    if (!editorial.isEmpty()) {
      return ruling(Route.EDITORIAL, editorial);
    }
    return new Ruling(Route.SECTION_D, "It cannot be classified, and so counts as Section D.");
  }

  private static Ruling ruling(Route route, List<String> reasons) {
    return new Ruling(route, reasons.stream().distinct().collect(Collectors.joining(" ")));
  }

  private void weighRights() {
    if (!access.isEmpty()) {
      binding.add("It changes who may access what, which only the Code can.");
    }
  }

  private void weighWhole() {
    String noun = noun();
    boolean comes = change.before() == null;
    if (change.item().isBinding()) {
      binding.add("Appendix AH " + (comes ? "gains" : "loses") + " " + noun + ".");
    } else {
      detail.add(
          "The Baseline Requirements Document " + (comes ? "gains" : "loses") + " " + noun + ".");
    }
  }

  private String noun() {
    return Kinds.oneOf(change.item().key().kind());
  }

  private void weighIdentity() {
    boolean another =
        change.is(Operation.RENAMED) || change.is(Operation.SPLIT) || change.is(Operation.JOINED);
    if (another) {
      (change.item().isBinding() ? binding : detail)
          .add(
              change.item().isBinding()
                  ? "Appendix AH has " + noun() + " under another id."
                  : "The Baseline Requirements Document has " + noun() + " under another id.");
    }
  }

  private void weighPlace() {
    boolean fields = !change.movedFields().isEmpty();
    if (!change.is(Operation.MOVED) && !fields) {
      return;
    }
    String kind = change.item().key().kind();
    boolean elsewhere = !change.before().container().equals(change.after().container());
    if (kind.equals(ItemKind.COMPONENT.label()) && elsewhere) {
      binding.add("It moves a component from one domain of Appendix AH to another.");
    } else if (change.is(Operation.MOVED) && UNORDERED.contains(kind)) {
      editorial.add("Only its place in a list changes, and the order of that list says nothing.");
    } else if (kind.equals(ItemKind.COMPONENT.label())) {
      editorial.add("Only the order changes in which it is told.");
    } else if (change.item().isBinding()) {
      binding.add("The text of Appendix AH stands in another order.");
    } else {
      detail.add("The text of the Baseline Requirements Document stands in another order.");
    }
  }

  private void weigh(FieldEdit edit) {
    if (change.item().key().kind().equals(Kinds.DOCUMENT) && EDITION.contains(edit.shown().key())) {
      editorial.add("The version, date and status of a document follow its release.");
    } else if (edit.isEditorial()) {
      editorial.add("Only the typography differs.");
    } else if (Normative.isEditorial(edit)) {
      editorial.add("It records where a text comes from, and requires nothing of anyone.");
    } else if (edit.shown().binding()) {
      binding.add(ofAppendix(edit));
    } else {
      detail.add(ofBaseline(edit));
    }
  }

  private String ofAppendix(FieldEdit edit) {
    String kind = change.item().key().kind();
    if (kind.equals(ItemKind.OBLIGATION.label())) {
      return "It amends an obligation, and only the Code binds its Parties.";
    }
    if (kind.equals(ItemKind.GOVERNANCE_RULE.label())) {
      return "It amends a key governance rule of Appendix AH.";
    }
    return "It amends the " + edit.shown().name() + " in Appendix AH, which is part of the Code.";
  }

  private String ofBaseline(FieldEdit edit) {
    String key = edit.shown().key();
    String what =
        key.startsWith("requirement ")
            ? "a requirement"
            : change.item().key().kind().equals(ItemKind.PROCEDURE_STEP.label())
                ? "a step of the governance procedure"
                : "technical detail";
    return "It amends "
        + what
        + " of the Baseline Requirements Document and leaves Appendix AH"
        + " as it is.";
  }
}
