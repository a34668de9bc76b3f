package dev.ssi.rule.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By which route a change must go, as far as its record alone shows. Only what is certain counts: a
 * component, for instance, stands in both documents, so that which of the two an amendment touches
 * shows in the delta and not before.
 *
 * @param binding the items for which only a Section D Modification can do
 * @param detail the items for which the SSI change process does
 */
record RecordedRoute(List<Target> binding, List<Target> detail) {
  static final String SECTION_D = "section-d";
  static final String SSI_CHANGE_PROCESS = "ssi-change-process";
  static final String EDITORIAL = "editorial";

  /** What is done to a component that Appendix AH cannot be silent on. */
  private static final Set<String> OF_COMPONENTS =
      Set.of("add", "remove", "rename", "split", "join", "restore");

  /** What changes the text of an item, wherever it stands. */
  private static final Set<String> OF_TEXT =
      Set.of("add", "remove", "amend", "rename", "split", "join", "restore");

  RecordedRoute {
    binding = List.copyOf(binding);
    detail = List.copyOf(detail);
  }

  static RecordedRoute of(ChangeProposal proposal) {
    return new RecordedRoute(
        proposal.items().stream().filter(RecordedRoute::isBinding).toList(),
        proposal.items().stream().filter(target -> isDetail(target, proposal)).toList());
  }

  /** Whether one proposal cannot do. */
  boolean isMixed() {
    return !binding.isEmpty() && !detail.isEmpty();
  }

  private static boolean isBinding(Target target) {
    String operation = target.operation().value();
    return kind(target).filter(ItemKind.COMPONENT::equals).isPresent()
        ? OF_COMPONENTS.contains(operation)
        : isOfAppendix(target) && OF_TEXT.contains(operation);
  }

  private static boolean isDetail(Target target, ChangeProposal proposal) {
    if (!OF_TEXT.contains(target.operation().value())) {
      return false;
    }
    Optional<ItemKind> kind = kind(target);
    if (kind.isEmpty()) {
      return target.id().value().startsWith(Documents.BASELINE_FOLDER + "/");
    }
    return switch (kind.get()) {
      case EPIC, PROCESS_MAP, PROCEDURE_STEP -> true;
      // The delta takes it with its component, which may change in Appendix AH as well.
      case REQUIREMENT -> proposal.items().stream().noneMatch(RecordedRoute::mayTakeComponent);
      default -> false;
    };
  }

  private static boolean mayTakeComponent(Target target) {
    return kind(target)
        .filter(kind -> kind == ItemKind.COMPONENT || kind == ItemKind.DOMAIN)
        .isPresent();
  }

  /** Whether an item stands in Appendix AH and nowhere else. */
  private static boolean isOfAppendix(Target target) {
    String id = target.id().value();
    return kind(target)
        .map(
            kind ->
                switch (kind) {
                  case CLAUSE,
                      PROVISION,
                      DOMAIN,
                      INTERFACE_TRANSACTION,
                      OBLIGATION,
                      GOVERNANCE_RULE ->
                      true;
                  default -> false;
                })
        // A word without the form of an id is a User Role, an access level or a defined term.
        .orElseGet(
            () ->
                id.startsWith(Documents.APPENDIX_FOLDER + "/")
                    || FileKind.of(id + ".md").isEmpty() && id.indexOf('/') < 0);
  }

  private static Optional<ItemKind> kind(Target target) {
    return ItemKind.of(target.id().value());
  }
}
