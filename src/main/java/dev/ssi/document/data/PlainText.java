package dev.ssi.document.data;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.ssi.document.book.Nesting;
import dev.ssi.source.Span;

/** The words of a numbered paragraph, without the marks of Markdown. */
final class PlainText {
  private static final Parser PARSER = Parser.builder().build();

  /** Deeper than anyone stresses; beyond it the words are given as they were written. */
  private static final int NESTING = 200;

  private final StringBuilder words = new StringBuilder();

  private PlainText() {}

  /** A line for each paragraph or point; a cross-reference keeps its brackets. */
  static String of(Span paragraph) {
    String markdown = Passages.paragraph(paragraph);
    if (Nesting.isTooDeep(markdown)) {
      return markdown;
    }
    PlainText text = new PlainText();
    text.read(PARSER.parse(markdown), 0);
    return text.words.toString().strip();
  }

  private void read(Node node, int depth) {
    if (depth > NESTING) {
      words.append(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      words.append(' ');
    } else if (node instanceof HardLineBreak) {
      words.append('\n');
    } else if (node instanceof Code code) {
      words.append(code.getText());
    } else if (node instanceof AutoLink link) {
      words.append(link.getText());
    } else if (node instanceof MailLink link) {
      words.append(link.getText());
    } else if (isWords(node)) {
      words.append(node.getChars().unescape());
    } else {
      node.getChildren().forEach(child -> read(child, depth + 1));
    }
    if (node instanceof Block && words.length() > 0 && words.charAt(words.length() - 1) != '\n') {
      words.append('\n');
    }
  }

  /** Whether it is read as it stands: text, HTML, and what looks like a link but leads nowhere. */
  private static boolean isWords(Node node) {
    boolean isReference =
        node instanceof LinkRef link && !link.isDefined()
            || node instanceof ImageRef image && !image.isDefined();
    return isReference || !node.hasChildren();
  }
}
