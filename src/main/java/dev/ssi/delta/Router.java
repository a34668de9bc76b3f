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
          ItemKind.COMPONENT.label());

  /** What a document says of its own edition. */
  private static final Set<String> EDITION = Set.of("version", "date", "status");

  private static final String APPENDIX_SET =
      "In Appendix AH the typography changes and the words do not.";
  private static final String BASELINE_SET =
      "In the Baseline Requirements Document the typography changes and the words do not.";

  private final ItemChange change;
  private final List<AccessChange> access;
  private final List<String> binding = new ArrayList<>();
  private final List<String> detail = new ArrayList<>();
  private final List<String> editorial = new ArrayList<>();
  private final Parts parts = new Parts();

  private final boolean sameAccess;

  private Router(ItemChange change, List<AccessChange> access, boolean sameAccess) {
    this.change = change;
    this.access = access;
    this.sameAccess = sameAccess;
  }

  /**
   * Rules.
   *
   * @param access the rights that change with it
   * @param sameAccess whether it is a component that gives every role what it gave before
   */
  static Ruling route(ItemChange change, List<AccessChange> access, boolean sameAccess) {
    return new Router(change, access, sameAccess).route();
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
      parts.ofAppendix().ifPresent(binding::add);
      parts.ofBaseline(detail.isEmpty() && editorial.isEmpty()).ifPresent(detail::add);
    }
    if (!binding.isEmpty()) {
      return ruling(Route.SECTION_D, binding);
    }
    if (!detail.isEmpty()) {
      editorial.stream().filter(Router::isOfAppendix).forEach(detail::add);
      return ruling(Route.SSI_CHANGE_PROCESS, detail);
    }
    if (!editorial.isEmpty()) {
      return ruling(Route.EDITORIAL, editorial);
    }
    return new Ruling(Route.SECTION_D, "It cannot be classified, and so counts as Section D.");
  }

  private static boolean isOfAppendix(String reason) {
    return reason.equals(APPENDIX_SET);
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
    boolean was = change.before().isBinding();
    boolean is = change.after().isBinding();
    if (was != is) {
      binding.add("Appendix AH " + (is ? "gains " : "loses ") + noun() + ".");
    }
    String what = identity();
    if (what != null) {
      (was || is ? binding : detail)
          .add(
              (was || is ? "In Appendix AH " : "In the Baseline Requirements Document ")
                  + what
                  + ".");
    }
  }

  private String identity() {
    String old = change.before().key().id();
    String now = change.after().key().id();
    if (change.is(Operation.RENAMED)) {
      return "the id " + old + " becomes " + now;
    }
    if (change.beforeStays()) {
      return "part of " + old + " becomes " + now;
    }
    if (change.is(Operation.JOINED)) {
      return change.is(Operation.SPLIT)
          ? old + " is split, and part of it goes into " + now
          : now + " takes over from " + old;
    }
    return change.is(Operation.SPLIT) ? old + " is split, and " + now + " is part of it" : null;
  }

  private void weighPlace() {
    String kind = change.item().key().kind();
    if (change.is(Operation.MOVED)) {
      weighMove(kind);
    }
    if (change.movedFields().isEmpty()) {
      return;
    }
    if (Normative.isOrderFree(kind)) {
      editorial.add("Its parts are told in another order, which says nothing.");
    } else if (change.item().isBinding()) {
      binding.add("Its parts stand in another order, in Appendix AH.");
    } else {
      detail.add("Its parts stand in another order, in the Baseline Requirements Document.");
    }
  }

  private void weighMove(String kind) {
    boolean elsewhere = !change.before().container().equals(change.after().container());
    if (kind.equals(ItemKind.COMPONENT.label()) && elsewhere) {
      binding.add("It moves a component from one domain of Appendix AH to another.");
    } else if (UNORDERED.contains(kind)) {
      editorial.add("It stands elsewhere in a list whose order says nothing.");
    } else if (change.item().isBinding()) {
      binding.add("It stands elsewhere in the text of Appendix AH.");
    } else {
      detail.add("It stands elsewhere in the text of the Baseline Requirements Document.");
    }
  }

  private void weigh(FieldEdit edit) {
    String key = edit.shown().key();
    if (change.item().key().kind().equals(Kinds.DOCUMENT) && EDITION.contains(key)) {
      editorial.add("The version, date and status of a document follow its release.");
    } else if (edit.isEditorial()) {
      editorial.add(edit.shown().binding() ? APPENDIX_SET : BASELINE_SET);
    } else if (Normative.isEditorial(edit)) {
      editorial.add(
          key.endsWith("formerly")
              ? "That an item had another id is a record, and requires nothing of anyone."
              : "Where a text comes from is a record, and requires nothing of anyone.");
    } else if (Normative.isAccess(change.item().key(), edit)) {
      weighAccess();
    } else {
      parts.add(change, edit);
    }
  }

  /** Rights that change have their reason already. */
  private void weighAccess() {
    if (!access.isEmpty()) {
      return;
    }
    if (sameAccess) {
      editorial.add("It writes the access otherwise, and gives every User Role the same.");
    } else {
      binding.add("It names a User Role in a table of access, or leaves one out.");
    }
  }
}
