package dev.ssi.picture;

import dev.ssi.picture.layout.Layout.Area;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Name> names = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int depth;
  private boolean open;

  BpmnXml(XMLStreamWriter out) throws XMLStreamException {
    this.out = out;
    out.writeStartDocument("UTF-8", "1.0");
  }

  void begin(String name, String... attributes) throws XMLStreamException {
    line();
    Name it = name(name);
    out.writeStartElement(it.prefix(), it.local(), it.space());
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
    Name it = name(name);
    out.writeEmptyElement(it.prefix(), it.local(), it.space());
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

  /** Names are few and written thousands of times: none is taken apart twice. */
  private Name name(String name) {
    return names.computeIfAbsent(name, Name::of);
  }

  private record Name(String prefix, String local, String space) {
    static Name of(String name) {
      int colon = name.indexOf(':');
      String prefix = name.substring(0, Math.max(0, colon));
      String space =
          switch (prefix) {
            case "bpmndi" -> DIAGRAM;
            case "dc" -> SHAPES;
            case "di" -> LINES;
            default -> MODEL;
          };
      return new Name(prefix, name.substring(colon + 1), space);
    }
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
    while (lines.size() <= depth) {
      lines.add("\n" + "  ".repeat(lines.size()));
    }
    out.writeCharacters(lines.get(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], Xml.clean(attributes[i + 1]));
      }
    }
  }
}
