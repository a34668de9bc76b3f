package dev.ssi.document.pdf;

import dev.ssi.document.docx.Characters;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * The page that the PDF is set from. It is built element by element, so that no word of an author
 * is ever read as markup.
 */
final class Page {
  private final Document document;
  private final Element head;
  private final Element body;

  Page() {
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("every Java builds documents", impossible);
    }
    Element html = document.createElement("html");
    html.setAttribute("lang", "en-GB");
    document.appendChild(html);
    head = add(html, "head");
    body = add(html, "body");
  }

  Document document() {
    return document;
  }

  Element head() {
    return head;
  }

  Element body() {
    return body;
  }

  /**
   * A new last child.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Element add(Element parent, String name, String... attributes) {
    Element element = document.createElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        element.setAttribute(attributes[i], Characters.visible(attributes[i + 1]));
      }
    }
    parent.appendChild(element);
    return element;
  }

  /** Adds text. Pieces that follow one another become one, or a line could end between them. */
  void text(Element parent, String text) {
    if (parent.getLastChild() instanceof Text before) {
      before.appendData(Characters.visible(text));
    } else if (!text.isEmpty()) {
      parent.appendChild(document.createTextNode(Characters.visible(text)));
    }
  }
}
