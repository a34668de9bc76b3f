package dev.ssi.rule.trace;

import dev.ssi.model.Component;
import dev.ssi.model.Specification;
import dev.ssi.trace.Trace;
import java.util.Optional;

/**
 * A component of Appendix AH and a specification, each without the other's, that bear the same
 * title: one component under two ids, because one was mistyped or changed in one document only.
 */
final class Twins {
  private Twins() {}

  static Optional<Specification> of(Trace trace, Component component) {
    if (trace.specification(component.id().value()).isPresent()) {
      return Optional.empty();
    }
    return trace.documents().specifications().stream()
        .filter(each -> trace.component(each.id().value()).isEmpty())
        .filter(each -> haveSameTitle(component, each))
        .findFirst();
  }

  static Optional<Component> of(Trace trace, Specification specification) {
    if (trace.component(specification.id().value()).isPresent()) {
      return Optional.empty();
    }
    return trace.components().stream()
        .filter(each -> trace.specification(each.id().value()).isEmpty())
        .filter(each -> haveSameTitle(each, specification))
        .findFirst();
  }

  private static boolean haveSameTitle(Component component, Specification specification) {
    String title = component.title().value();
    return !title.isEmpty() && title.equalsIgnoreCase(specification.title().value());
  }
}
