package dev.ssi.picture;

import dev.ssi.picture.layout.Layout.Area;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of BPMN and of its diagrams, one to a line. */
final class BpmnXml {
  /** The height of a pool above its lanes. */
  static final int POOL_HEAD = 30;

  private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String SHAPES = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

  private final XMLStreamWriter out;
  private int depth;
  private boolean open;

  BpmnXml(XMLStreamWriter out) throws XMLStreamException {
    this.out = out;
    out.writeStartDocument("UTF-8", "1.0");
  }

  void begin(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(prefix(name), local(name), space(name));
    if (depth == 0) {
      out.writeDefaultNamespace(MODEL);
      out.writeNamespace("bpmndi", DIAGRAM);
      out.writeNamespace("dc", SHAPES);
      out.writeNamespace("di", LINES);
    }
    attributes(attributes);
    depth++;
    open = true;
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(prefix(name), local(name), space(name));
    attributes(attributes);
    open = false;
  }

  void text(String name, String text) throws XMLStreamException {
    line();
    out.writeStartElement("", name, MODEL);
    out.writeCharacters(Xml.clean(text));
    out.writeEndElement();
    open = false;
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String space(String name) {
    return switch (prefix(name)) {
      case "bpmndi" -> DIAGRAM;
      case "dc" -> SHAPES;
      case "di" -> LINES;
      default -> MODEL;
    };
  }

  void bounds(Area area) throws XMLStreamException {
    empty(
        "dc:Bounds",
        "x",
        String.valueOf(area.x()),
        "y",
        String.valueOf(area.y()),
        "width",
        String.valueOf(area.width()),
        "height",
        String.valueOf(area.height()));
  }

  void end() throws XMLStreamException {
    depth--;
    if (!open) {
      line();
    }
    out.writeEndElement();
    open = false;
  }

  void close() throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeEndDocument();
    out.close();
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], Xml.clean(attributes[i + 1]));
      }
    }
  }
}
