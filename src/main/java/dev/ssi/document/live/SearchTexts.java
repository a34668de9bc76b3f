package dev.ssi.document.live;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that a search looks through, item by item. */
final class SearchTexts {
  private final Map<String, StringBuilder> byItem = new HashMap<>();
  private final Map<String, StringBuilder> byAnchor = new HashMap<>();

  /** Takes in a section without those below it; the words of both volumes come together. */
  void add(Section section) {
    StringBuilder own =
        section.item() == null
            ? byAnchor.computeIfAbsent(section.anchor(), anchor -> new StringBuilder())
            : byItem.computeIfAbsent(section.item(), item -> new StringBuilder());
    section.blocks().forEach(block -> add(block, own));
  }

  /** What is said of an item or under an anchor; empty where nothing is. */
  String of(String id) {
    return text(byItem.get(id));
  }

  /** What is said in a section that tells of no item, or beside a name with an anchor. */
  String at(String anchor) {
    return text(byAnchor.get(anchor));
  }

  private static String text(StringBuilder text) {
    return text == null ? "" : text.toString();
  }

  private void add(Block block, StringBuilder text) {
    if (block instanceof Block.Paragraph paragraph) {
      append(paragraph.content(), text);
    } else if (block instanceof Block.Heading heading) {
      append(heading.content(), text);
    } else if (block instanceof Block.Literal literal) {
      append(literal.text(), text);
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(each -> add(each, text));
    } else if (block instanceof Block.Listing listing) {
      listing.entries().forEach(entry -> add(entry, text));
    } else if (block instanceof Block.Grid grid && grid.caption() == null) {
      grid.rows().forEach(row -> row.forEach(cell -> append(cell, text)));
    } else if (block instanceof Block.Pairs pairs) {
      pairs.pairs().forEach(pair -> add(pair, text));
    }
  }

  private void add(Block.Entry entry, StringBuilder text) {
    StringBuilder own =
        entry.id() == null ? text : byItem.computeIfAbsent(entry.id(), id -> new StringBuilder());
    entry.blocks().forEach(block -> add(block, own));
  }

  private void add(Block.Pair pair, StringBuilder text) {
    if (pair.anchor() != null) {
      append(
          pair.content(), byAnchor.computeIfAbsent(pair.anchor(), anchor -> new StringBuilder()));
    } else if (!isReferences(pair.content())) {
      append(pair.name(), text);
      append(pair.content(), text);
    }
  }

  /** A fact that only names other items would find an item under each of their titles. */
  private static boolean isReferences(List<Inline> content) {
    return !content.isEmpty()
        && (content.get(0) instanceof Inline.Reference
            || content.get(0) instanceof Inline.Unresolved);
  }

  private static void append(List<Inline> words, StringBuilder text) {
    append(Plain.of(words.stream().map(SearchTexts::withoutTitle).toList()), text);
  }

  /** Else an item would be found by the titles of all that it cites. */
  private static Inline withoutTitle(Inline inline) {
    return inline instanceof Inline.Reference reference
        ? new Inline.Reference(reference.id(), null)
        : inline;
  }

  private static void append(String words, StringBuilder text) {
    if (!words.isBlank()) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(words.strip());
    }
  }
}
