package dev.ssi.load;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.ssi.model.Prose;
import dev.ssi.source.SourceFile;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a reader of Markdown finds in a text.
 *
 * @param marks blocks, references and links, each with its offset
 * @param words the text with every letter and digit blanked out that stands in code, in HTML or in
 *     the destination of a link
 */
record MarkdownReading(SortedSet<String> marks, String words) {
  private static final Parser FLEXMARK = Parser.builder().build();

  static MarkdownReading ours(String text) {
    Prose prose = MarkdownScan.body(null, new SourceFile("text.md", text), 0);
    SortedSet<String> marks = new TreeSet<>();
    prose.references().stream()
        .filter(id -> !isEscaped(id.value()))
        .forEach(id -> marks.add(id.span().start() + " reference " + id));
    prose.links().forEach(link -> marks.add(link.span().start() + " link " + link.span().text()));
    prose.blocks().forEach(block -> marks.add(block.span().start() + " " + block.type()));
    StringBuilder words = new StringBuilder(text);
    prose.hidden().forEach(span -> hide(words, span.start(), span.end()));
    return new MarkdownReading(marks, words.toString());
  }

  static MarkdownReading flexmark(String text) {
    SortedSet<String> marks = new TreeSet<>();
    StringBuilder words = new StringBuilder(text);
    visit(FLEXMARK.parse(text), marks, words);
    return new MarkdownReading(marks, words.toString());
  }

  private static void hide(StringBuilder words, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        words.setCharAt(i, '·');
      }
    }
  }

  private static void visit(Node node, SortedSet<String> marks, StringBuilder words) {
    if (isLiteral(node)) {
      hide(words, node.getStartOffset(), node.getEndOffset());
      return;
    }
    if (node instanceof Heading) {
      marks.add(node.getStartOffset() + " HEADING");
    } else if (node instanceof Paragraph) {
      boolean item = node.getParent() instanceof ListItem && node.getPrevious() == null;
      marks.add(node.getStartOffset() + (item ? " LIST_ITEM" : " PARAGRAPH"));
    } else if (node instanceof AutoLink link) {
      link(link.getText(), marks);
      hide(words, node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof MailLink link) {
      link(link.getText(), marks);
      hide(words, node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof InlineLinkNode link) {
      link(link.getUrl(), marks);
      hide(words, link.getTextClosingMarker().getEndOffset(), node.getEndOffset());
    } else if (node instanceof Reference definition) {
      link(definition.getUrl(), marks);
      hide(words, definition.getUrl().getStartOffset(), definition.getUrl().getEndOffset());
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      id(reference.getReference(), marks);
      id(reference.getText(), marks);
    } else if (node instanceof RefNode reference && !reference.isReferenceTextCombined()) {
      hide(words, reference.getTextClosingMarker().getEndOffset(), node.getEndOffset());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, marks, words);
    }
  }

  private static boolean isLiteral(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlockBase
        || node instanceof HtmlInlineBase;
  }

  private static void link(BasedSequence destination, SortedSet<String> marks) {
    marks.add(destination.getStartOffset() + " link " + destination);
  }

  private static void id(BasedSequence inside, SortedSet<String> marks) {
    String id = inside.toString();
    if (IdForm.looksLikeId(id) && !isEscaped(id)) {
      marks.add(inside.getStartOffset() + " reference " + id);
    }
  }

  /** Flexmark lets an escaped bracket close a label now and then. */
  private static boolean isEscaped(String id) {
    return id.endsWith("\\") || id.indexOf('[') >= 0 || id.indexOf(']') >= 0;
  }
}
