package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.model.Text;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the list items that begin with an id in bold, such as {@code - **FC-SMI-01.3** The SSI
 * shall …}, and reports those that were plainly meant to.
 */
final class NumberedParagraphs {
  private static final Pattern LEAD =
      Pattern.compile(
          "(\\*{0,2}|_{0,2})([A-Za-z]{2,4}[-‐‑–_][^\\s*_]{1,30}?)[:.]?(\\*{0,2}|_{0,2})(?=\\s|$)");

  private final Prose prose;
  private final ItemKind kind;
  private final Consumer<Finding> problems;
  private final List<NumberedParagraph> paragraphs = new ArrayList<>();

  /** Reads every list item of a passage. */
  NumberedParagraphs(Prose prose, ItemKind kind, Consumer<Finding> problems) {
    this.prose = prose;
    this.kind = kind;
    this.problems = problems;
    List<Block> blocks = prose.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.type() == Block.Type.LIST_ITEM) {
        item(block, endOf(i));
      }
    }
  }

  List<NumberedParagraph> all() {
    return paragraphs;
  }

  /** Where the list item at {@code index} ends, further paragraphs and nested items included. */
  private int endOf(int index) {
    List<Block> blocks = prose.blocks();
    int level = blocks.get(index).level();
    int end = blocks.get(index).span().end();
    for (int i = index + 1; i < blocks.size(); i++) {
      Block next = blocks.get(i);
      boolean within =
          next.type() == Block.Type.LIST_ITEM && next.level() > level
              || next.type() != Block.Type.HEADING
                  && next.type() != Block.Type.LIST_ITEM
                  && next.span().column() > level + 1;
      if (!within) {
        break;
      }
      end = next.span().end();
    }
    return end;
  }

  private void item(Block block, int end) {
    Span span = block.span();
    Matcher lead = LEAD.matcher(span.file().text()).region(span.start(), span.end());
    if (!lead.lookingAt() || !IdForm.looksLikeId(lead.group(2))) {
      return;
    }
    Text id = new Text(lead.group(2), span.file().span(lead.start(2), lead.end(2)));
    boolean bold = lead.group(1).equals("**") && lead.group(3).equals("**");
    if (!kind.accepts(id.value())) {
      problems.accept(ItemFields.badId(id, kind).item(prose.item()));
    } else if (!bold) {
      problems.accept(
          SyntaxRule.BAD_ID
              .at(
                  id.span(),
                  "The " + kind.noun() + " " + id + " is not set in bold, so it was not read.")
              .item(prose.item())
              .help("Write **" + id + "** at the start of the list item."));
    } else {
      Span text = span.file().span(lead.end(), end);
      paragraphs.add(new NumberedParagraph(kind, id, number(id.value()), text));
    }
  }

  /** The digits at the end of an id; more than nine count as the largest number. */
  private static int number(String id) {
    int start = id.length();
    while (start > 0 && Character.isDigit(id.charAt(start - 1))) {
      start--;
    }
    return id.length() - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(id.substring(start));
  }
}
