package dev.ssi.load;

import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds in Markdown what the rules ask about: blocks, references, links, raw HTML and code.
 *
 * <p>It is not a Markdown parser: it knows where code, HTML and links begin and end as CommonMark
 * has it, and nothing of emphasis or rendering. That is enough to check a text, and many times
 * faster than a full parse. A test holds it against flexmark over generated documents.
 */
final class MarkdownScan {
  private MarkdownScan() {}

  /** Scans the Markdown body of a file, from {@code start} to its end. */
  static Prose body(String item, SourceFile file, int start) {
    BlockScan scan = new BlockScan(file, start);
    String text = scan.unquoted();
    LinkDefinitions definitions = new LinkDefinitions(file, text);
    List<Block> blocks = new ArrayList<>();
    // A link may come before its definition, so all are read first.
    for (BlockScan.Leaf leaf : scan.leaves()) {
      int words =
          switch (leaf.type()) {
            case PARAGRAPH, LIST_ITEM -> definitions.read(leaf.start(), leaf.stop());
            case HEADING, TABLE_ROW -> leaf.start();
          };
      if (words < leaf.stop()) {
        blocks.add(new Block(leaf.type(), leaf.level(), file.span(words, leaf.stop())));
      }
    }
    InlineScan inline = new InlineScan(file, text, definitions.labels());
    scan.code().forEach(inline::hide);
    scan.html().forEach(inline::html);
    definitions.destinations().forEach(inline::hide);
    definitions.destinations().forEach(inline::link);
    blocks.forEach(block -> inline.scan(block.span().start(), block.span().end()));
    return inline.prose(item, file.span(start, file.text().length()), blocks);
  }

  /** Scans a phrase or paragraph that stands outside Markdown files, as in a YAML field. */
  static Prose phrase(String item, Span span) {
    List<Block> whole = List.of(new Block(Block.Type.PARAGRAPH, 0, span));
    String text = span.file().text();
    if (InlineScan.nextMark(text, span.start(), span.end()) == span.end()) {
      return new Prose(item, span, List.of(), List.of(), List.of(), List.of(), whole);
    }
    InlineScan inline = new InlineScan(span.file(), text, Set.of());
    inline.scan(span.start(), span.end());
    return inline.prose(item, span, whole);
  }
}
