package dev.ssi.document.book;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Text;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts parts of the model into blocks. */
final class Writer {
  private final Trace trace;
  private final Terms terms;

  Writer(Trace trace, Terms terms) {
    this.trace = trace;
    this.terms = terms;
  }

  /** The Markdown of one section, with its highest headings at level 1. */
  List<Block> markdown(String item, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    List<Block> blocks = reader(item).blocks(text);
    int above = top(blocks) - 1;
    List<Block> raised = new ArrayList<>(blocks.size());
    blocks.forEach(block -> raised.add(raised(block, above)));
    return raised;
  }

  private static Block raised(Block block, int by) {
    return block instanceof Block.Heading heading
        ? new Block.Heading(heading.level() - by, heading.anchor(), heading.content())
        : block;
  }

  /** A chapter for each part of a text that has a heading of the highest level of its own. */
  void divide(Chapter chapter, String text) {
    Chapter part = chapter;
    for (Block block : markdown(null, text)) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        part = Chapter.of(Plain.of(heading.content()), heading.anchor());
        chapter.add(part);
      } else {
        part.add(raised(block, 1));
      }
    }
  }

  private static int top(List<Block> blocks) {
    int top = Integer.MAX_VALUE;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        top = Math.min(top, heading.level());
      }
    }
    return top;
  }

  /** A paragraph of an authored sentence; none where there is nothing. */
  List<Block> sentence(String item, Text text) {
    return text == null || text.value().isBlank()
        ? List.of()
        : List.of(new Block.Paragraph(words(item, text)));
  }

  /** An authored sentence. */
  List<Inline> words(String item, Text text) {
    return text == null ? List.of() : reader(item).words(text.value());
  }

  private Markdown reader(String item) {
    return new Markdown(new RunningText(trace, terms, item));
  }

  static List<Inline> plain(String words) {
    return words == null || words.isEmpty() ? List.of() : List.of(new Inline.Words(words));
  }

  static Block.Paragraph paragraph(String words) {
    return new Block.Paragraph(plain(words));
  }

  /** References to items, each with its title, set apart by semicolons. */
  List<Inline> references(Collection<Text> ids) {
    List<Inline> references = new ArrayList<>();
    for (Text id : ids) {
      if (!references.isEmpty()) {
        references.add(new Inline.Words("; "));
      }
      references.add(
          trace
              .links()
              .item(id.value())
              .<Inline>map(item -> new Inline.Reference(item.id(), item.title()))
              .orElse(new Inline.Unresolved(id.value())));
    }
    return references;
  }

  /** One fact of an item. */
  static Block.Pair fact(String name, List<Inline> content) {
    return new Block.Pair(null, plain(name), content);
  }

  /** What each User Role may do, as a table; none where that could not be read. */
  Optional<Block> access(String caption, Optional<AccessTable> table) {
    return table.map(
        found -> {
          List<List<List<Inline>>> rows = new ArrayList<>();
          for (String role : trace.roles()) {
            rows.add(
                List.of(
                    List.of(new Inline.Words(role + " (" + trace.roleTitle(role) + ")")),
                    level(found.entry(role))));
          }
          return new Block.Grid(caption, List.of(plain("User Role"), plain("Access")), rows, true);
        });
  }

  private List<Inline> level(Optional<AccessTable.Entry> entry) {
    if (entry.isEmpty()) {
      return plain("Not stated");
    }
    String level = entry.get().level().value();
    return level.equals(AccessLevel.NONE)
        ? plain(level + " – no access")
        : plain(level + " – " + trace.levels().title(level));
  }
}
