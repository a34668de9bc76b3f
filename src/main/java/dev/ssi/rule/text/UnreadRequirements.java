package dev.ssi.rule.text;

import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.model.Specification;
import dev.ssi.rule.Survey;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a component may have a requirement whose number could not be read. */
final class UnreadRequirements {
  private UnreadRequirements() {}

  /**
   * Whether some requirement of a component bears no id, or one that is not the component's. That
   * has its own finding, and the number that seems to be missing may be that one's.
   */
  static boolean of(Survey survey, Specification specification) {
    String own = specification.id() + ".";
    return specification.requirements().stream()
            .anyMatch(each -> !each.id().value().startsWith(own))
        || survey.trace().documents().prose().stream()
            .filter(prose -> prose.span().path().equals(specification.id().span().path()))
            .anyMatch(prose -> hasItemWithoutId(prose, specification));
  }

  private static boolean hasItemWithoutId(Prose prose, Specification specification) {
    // An id stands two characters into its list item, after the asterisks.
    Set<Integer> read =
        specification.requirements().stream()
            .map(NumberedParagraph::id)
            .map(id -> id.span().start() - 2)
            .collect(Collectors.toSet());
    boolean within = false;
    for (Block block : prose.blocks()) {
      if (block.type() == Block.Type.HEADING && block.level() <= 2) {
        within = block.span().text().replace("#", "").strip().equalsIgnoreCase("requirements");
      } else if (within
          && block.type() == Block.Type.LIST_ITEM
          && block.level() == 0
          && !read.contains(block.span().start())) {
        return true;
      }
    }
    return false;
  }
}
