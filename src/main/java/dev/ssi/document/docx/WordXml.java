package dev.ssi.document.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the XML of a part. A failure of the stream comes as an {@link UncheckedIOException}, which
 * {@link #part} turns back.
 */
public final class WordXml {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter writer;
  private final Map<String, String> relations = new LinkedHashMap<>();

  private WordXml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The id of the relation to an address outside the document, which its part must declare. */
  public String relation(String address) {
    return relations.computeIfAbsent(address, each -> "link" + relations.size());
  }

  /** The addresses outside the document that were written, each with the id of its relation. */
  Map<String, String> relations() {
    return relations;
  }

  /** What a part holds. */
  @FunctionalInterface
  public interface Content {
    void write(WordXml xml);
  }

  /** A part of WordprocessingML whose root is an element such as {@code w:document}. */
  public static DocxZip.Content part(String root, Content content) {
    return out ->
        write(
            out,
            xml -> {
              xml.open(root, "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS);
              content.write(xml);
              xml.close();
            });
  }

  /** Writes a whole part: the content opens its root itself. */
  static void write(OutputStream out, Content content) throws IOException {
    BufferedWriter text =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
      content.write(new WordXml(writer));
      writer.writeEndDocument();
      writer.flush();
      text.flush();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  public WordXml open(String element, String... attributes) {
    try {
      writer.writeStartElement(element);
      attributes(attributes);
    } catch (XMLStreamException failed) {
      throw unchecked(failed);
    }
    return this;
  }

  /** An element without content. */
  public WordXml empty(String element, String... attributes) {
    try {
      writer.writeEmptyElement(element);
      attributes(attributes);
    } catch (XMLStreamException failed) {
      throw unchecked(failed);
    }
    return this;
  }

  /** Closes the element opened last. */
  public WordXml close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException failed) {
      throw unchecked(failed);
    }
    return this;
  }

  /** Text, in which characters that XML cannot hold are replaced: see {@link Characters}. */
  public WordXml text(String text) {
    try {
      writer.writeCharacters(Characters.visible(text));
    } catch (XMLStreamException failed) {
      throw unchecked(failed);
    }
    return this;
  }

  /**
   * Text within a run, its tabs and ends of lines included.
   *
   * @param element {@code w:t}, or {@code w:delText} where it is deleted
   */
  public WordXml letters(String element, String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (end || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
        if (i > start) {
          open(element, "xml:space", "preserve").text(text.substring(start, i)).close();
        }
        if (!end) {
          empty(text.charAt(i) == '\n' ? "w:br" : "w:tab");
        }
        start = i + 1;
      }
    }
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        writer.writeAttribute(attributes[i], Characters.visible(attributes[i + 1]));
      }
    }
  }

  private static UncheckedIOException unchecked(XMLStreamException failed) {
    return new UncheckedIOException(
        failed.getNestedException() instanceof IOException io ? io : new IOException(failed));
  }
}
