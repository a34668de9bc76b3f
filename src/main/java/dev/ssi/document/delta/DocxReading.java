package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Passage;
import dev.ssi.document.docx.Characters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the redlined text of a Word document as it is with all changes accepted, or all rejected: a
 * line for each paragraph of a style that begins with "Redline", and for each row of such
 * paragraphs. The names of fields, and paragraphs without text, do not count.
 */
final class DocxReading {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final String gone;
  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private String style = "";
  private boolean isName;
  private boolean endIsGone;
  private boolean rowIsGone;
  private int depthOfGone;

  private DocxReading(String gone) {
    this.gone = gone;
  }

  /** The lines with all changes accepted. */
  static List<String> accepted(byte[] docx) {
    return new DocxReading("del").read(docx);
  }

  /** The lines with all changes rejected. */
  static List<String> rejected(byte[] docx) {
    return new DocxReading("ins").read(docx);
  }

  /** What the lines should be with all changes accepted. */
  static List<String> after(Delta delta) {
    return fields(delta, FieldEdit::after);
  }

  /** What the lines should be with all changes rejected. */
  static List<String> before(Delta delta) {
    return fields(delta, FieldEdit::before);
  }

  private static List<String> fields(Delta delta, Function<FieldEdit, Field> side) {
    List<String> lines = new ArrayList<>();
    for (Change change : delta.changes()) {
      for (FieldEdit edit : change.facts().edits()) {
        Field field = side.apply(edit);
        if (field != null) {
          field.passages().stream().map(Passage::text).forEach(text -> add(text, lines));
        }
      }
    }
    return lines;
  }

  private static void add(String text, List<String> lines) {
    String line = withoutMarks(Characters.visible(text));
    if (!line.isBlank()) {
      lines.add(line);
    }
  }

  /**
   * The one reading under which all are compared: signs of emphasis, code and escape are left out.
   */
  private static String withoutMarks(String text) {
    return text.replaceAll("[*_`\\\\]", "");
  }

  /** The parts of a package, by name. */
  static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("memory cannot fail", unreadable);
    }
    return parts;
  }

  private List<String> read(byte[] docx) {
    try (InputStream in = new ByteArrayInputStream(parts(docx).get("word/document.xml"))) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> end(open.pop());
          case XMLStreamConstants.CHARACTERS -> characters(reader.getText());
          default -> {}
        }
      }
      return lines;
    } catch (IOException | XMLStreamException unreadable) {
      throw new IllegalStateException("the document is not well-formed", unreadable);
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    String parent = open.isEmpty() ? "" : open.peek();
    open.push(name);
    if (name.equals(gone)) {
      mark(parent);
    }
    switch (name) {
      case "tr" -> rowIsGone = false;
      case "tc", "p" -> {
        style = "";
        endIsGone = false;
      }
      case "r" -> isName = false;
      case "pStyle" -> style = reader.getAttributeValue(WORD, "val");
      case "rStyle" -> isName = reader.getAttributeValue(WORD, "val").equals("FieldName");
      case "br" -> characters(parent, "\n");
      case "tab" -> characters(parent, "\t");
      case "noBreakHyphen" -> characters(parent, "\u2011");
      case "softHyphen" -> characters(parent, "\u00AD");
      default -> {}
    }
  }

  private void mark(String parent) {
    if (parent.equals("trPr")) {
      rowIsGone = true;
    } else if (parent.equals("rPr")) {
      endIsGone = true;
    } else {
      depthOfGone++;
    }
  }

  private void characters(String found) {
    if (open.peek().equals("t") || open.peek().equals("delText")) {
      characters("r", found);
    }
  }

  private void characters(String parent, String found) {
    if (parent.equals("r") && depthOfGone == 0 && !isName) {
      text.append(found);
    }
  }

  private void end(String name) {
    switch (name) {
      case "ins", "del" -> {
        String parent = open.peek();
        boolean mark = parent.equals("trPr") || parent.equals("rPr");
        depthOfGone -= name.equals(gone) && !mark ? 1 : 0;
      }
      case "p" -> paragraph();
      case "tr" -> row();
      default -> {}
    }
  }

  private void paragraph() {
    boolean inRow = open.contains("tr");
    if (!style.startsWith("Redline")) {
      text.setLength(0);
    } else if (inRow) {
      cells.add(withoutMarks(text.toString()));
      text.setLength(0);
    } else if (!endIsGone) {
      add(text.toString(), lines);
      text.setLength(0);
    }
    // Else the next paragraph continues this one.
  }

  private void row() {
    if (!rowIsGone && !cells.isEmpty()) {
      add(String.join(" | ", cells), lines);
    }
    cells.clear();
  }
}
