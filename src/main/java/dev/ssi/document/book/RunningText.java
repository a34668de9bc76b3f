package dev.ssi.document.book;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one section. An item carries its title, and a defined term is marked, where the
 * section first mentions it.
 */
final class RunningText {
  /** Deeper than anyone stresses; beyond it the words are given as they were written. */
  private static final int NESTING = 40;

  private final Trace trace;
  private final Terms terms;
  private final Set<String> mentioned = new HashSet<>();
  private Node leading;

  /**
   * @param item the id of the item that the section tells of, or null
   */
  RunningText(Trace trace, Terms terms, String item) {
    this.trace = trace;
    this.terms = terms;
    if (item != null) {
      mentioned.add(item);
    }
  }

  /** What a paragraph, heading or cell says. */
  List<Inline> read(Node node) {
    Sentence sentence = new Sentence();
    children(node, sentence, 0);
    return sentence.finish();
  }

  /** What a sentence without any markup says. */
  List<Inline> plain(String words) {
    Sentence sentence = new Sentence();
    sentence.words(words);
    return sentence.finish();
  }

  /**
   * The id with which a list item begins in bold, if it is that of a requirement or of another
   * numbered paragraph; from then on it is left out of the words. Else null.
   */
  String leadingId(Node listItem) {
    Node paragraph = listItem.getFirstChild();
    Node first = paragraph instanceof Paragraph ? paragraph.getFirstChild() : null;
    if (first instanceof StrongEmphasis bold) {
      String id = bold.getText().toString();
      Optional<Item> item = trace.links().item(id);
      if (item.isPresent() && isNumbered(item.get().kind())) {
        leading = first;
        mentioned.add(id);
        return id;
      }
    }
    return null;
  }

  private static boolean isNumbered(ItemKind kind) {
    return switch (kind) {
      case REQUIREMENT, OBLIGATION, GOVERNANCE_RULE, PROCEDURE_STEP -> true;
      default -> false;
    };
  }

  private void children(Node parent, Sentence sentence, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (depth > NESTING) {
        sentence.words(node.getChars().toString());
      } else if (node != leading) {
        inline(node, sentence, depth);
      }
    }
  }

  private List<Inline> within(Node node, int depth) {
    Sentence sentence = new Sentence();
    children(node, sentence, depth + 1);
    return sentence.finish();
  }

  private void inline(Node node, Sentence sentence, int depth) {
    if (node instanceof Text) {
      sentence.words(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof TextBase) {
      children(node, sentence, depth);
    } else if (node instanceof SoftLineBreak) {
      sentence.words(" ");
    } else if (node instanceof HardLineBreak) {
      sentence.add(new Inline.Break());
    } else if (node instanceof HtmlEntity) {
      sentence.words(Escaping.unescapeHtml(node.getChars()));
    } else if (node instanceof Code code) {
      sentence.add(new Inline.Code(code.getText().toString().replaceAll("\\R", " ")));
    } else if (node instanceof StrongEmphasis) {
      sentence.add(new Inline.Strong(within(node, depth)));
    } else if (node instanceof Emphasis) {
      sentence.add(new Inline.Emphasis(within(node, depth)));
    } else if (node instanceof RefNode reference) {
      reference(reference, sentence, depth);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String address = node.getChars().subSequence(1, node.getChars().length() - 1).toString();
      String full = node instanceof MailLink ? "mailto:" + address : address;
      link(full, List.of(new Inline.Words(address)), sentence);
    } else if (node instanceof Link link) {
      link(Escaping.unescapeString(link.getUrl()), within(node, depth), sentence);
    } else if (node instanceof LinkNodeBase) {
      // An image comes from elsewhere, so what it shows must do.
      within(node, depth).forEach(sentence::add);
    } else {
      sentence.words(node.getChars().toString());
    }
  }

  private static void link(String address, List<Inline> content, Sentence sentence) {
    String scheme = address.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("https://")
        || scheme.startsWith("http://")
        || scheme.startsWith("mailto:")) {
      sentence.add(new Inline.Link(address, content));
    } else {
      content.forEach(sentence::add);
    }
  }

  /** Brackets without a target: a cross-reference, where they hold an id; else just brackets. */
  private void reference(RefNode node, Sentence sentence, int depth) {
    String text = node.getText().toString();
    String second = node.getReference().toString();
    if (node.isDefined()) {
      within(node, depth).forEach(sentence::add);
      return;
    }
    if (!text.isEmpty()) {
      reference(text, sentence);
    }
    if (!second.isEmpty()) {
      reference(second, sentence);
    }
  }

  private void reference(String id, Sentence sentence) {
    Optional<Item> item = trace.links().item(id);
    if (item.isEmpty()) {
      if (ItemKind.of(id).isPresent()) {
        sentence.add(new Inline.Unresolved(id));
      } else {
        sentence.words("[" + id + "]");
      }
      return;
    }
    boolean first = mentioned.add(id) && hasTitle(item.get().kind());
    String title = first && !item.get().title().isEmpty() ? item.get().title() : null;
    if (title != null && sentence.endsWith("(")) {
      // Brackets within brackets are hard to read.
      sentence.add(new Inline.Reference(id, null));
      sentence.words(", " + title);
    } else {
      sentence.add(new Inline.Reference(id, title));
    }
  }

  /** The title of a numbered paragraph is only its first words. */
  private static boolean hasTitle(ItemKind kind) {
    return !isNumbered(kind);
  }

  /** Running text in the making: words next to one another are one. */
  private final class Sentence {
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    void words(String more) {
      words.append(more);
    }

    boolean endsWith(String end) {
      return words.length() >= end.length()
          && words.substring(words.length() - end.length()).equals(end);
    }

    void add(Inline inline) {
      flush();
      content.add(inline);
    }

    private void flush() {
      String text = content.isEmpty() ? words.toString().stripLeading() : words.toString();
      words.setLength(0);
      if (!text.isEmpty()) {
        terms.mark(text, mentioned, content);
      }
    }

    /** Without the space at either end. */
    List<Inline> finish() {
      while (words.length() > 0 && words.charAt(words.length() - 1) == ' ') {
        words.setLength(words.length() - 1);
      }
      flush();
      return List.copyOf(content);
    }
  }
}
