package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.source.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The part of a component's body under the heading "Requirements". */
final class RequirementsSection {
  private final Prose body;
  private final Consumer<Finding> problems;

  RequirementsSection(Prose body, Consumer<Finding> problems) {
    this.body = body;
    this.problems = problems;
  }

  /** Reports requirements outside the section, and list items within it that are none. */
  void check(List<NumberedParagraph> requirements) {
    boolean within = false;
    NavigableSet<Integer> ids = new TreeSet<>();
    requirements.forEach(requirement -> ids.add(requirement.id().span().start()));
    for (Block block : body.blocks()) {
      Span span = block.span();
      if (block.type() == Block.Type.HEADING && block.level() <= 2) {
        within = span.text().replace("#", "").strip().equalsIgnoreCase("requirements");
      } else if (block.type() == Block.Type.LIST_ITEM && block.level() == 0) {
        Integer id = ids.ceiling(span.start());
        boolean isRequirement = id != null && id < span.end();
        if (isRequirement && !within) {
          problems.accept(
              SyntaxRule.BAD_ID
                  .at(span, "A requirement stands outside the section of requirements.")
                  .item(body.item())
                  .help("Move it under the heading `## Requirements`."));
        } else if (!isRequirement
            && within
            && !IdForm.looksLikeId(firstWord(span).replace("*", ""))) {
          problems.accept(
              SyntaxRule.BAD_ID
                  .at(
                      span.file().span(span.start(), span.start() + firstWord(span).length()),
                      "This list item among the requirements has no id, so nothing can trace to it.")
                  .item(body.item())
                  .help(
                      "Begin it with an id in bold, like **"
                          + ItemKind.REQUIREMENT.example()
                          + "**."));
        }
      }
    }
  }

  private static String firstWord(Span span) {
    String text = span.text();
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
