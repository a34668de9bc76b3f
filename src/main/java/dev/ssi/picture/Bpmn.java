package dev.ssi.picture;

import dev.ssi.model.ProcessMap;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a Process Map as BPMN 2.0, with its picture: one pool with its lanes. A task with several
 * outcomes is followed by a gateway, for in BPMN it would otherwise take all of them at once.
 */
public final class Bpmn {
  private final BpmnXml xml;
  private final Drawing drawing;
  private final List<Flows.Node> nodes;
  private final List<Flows.Way> ways;
  private final ProcessMap map;

  private Bpmn(ProcessMap map, Trace trace, Drawing drawing, BpmnXml xml) {
    Flow flow = new Flow(map, trace);
    this.map = map;
    this.xml = xml;
    this.drawing = drawing;
    Flows flows = new Flows(flow, drawing);
    this.nodes = flows.nodes();
    this.ways = flows.ways();
  }

  /**
   * Writes a map.
   *
   * @param drawing the map's swimlane diagram
   * @param out stays open
   * @throws IllegalStateException if it cannot be written to
   */
  public static void write(ProcessMap map, Trace trace, Drawing drawing, OutputStream out) {
    // Not to the stream itself: Java's writer would give it byte by byte.
    StringWriter text = new StringWriter();
    try {
      BpmnXml xml = new BpmnXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      new Bpmn(map, trace, drawing, xml).write();
      xml.close();
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (XMLStreamException | IOException failed) {
      throw new IllegalStateException("The BPMN could not be written.", failed);
    }
  }

  private void write() throws XMLStreamException {
    xml.begin("definitions", "id", "definitions", "targetNamespace", "urn:ssi:process-maps");
    xml.begin("collaboration", "id", "collaboration");
    String title = map.id().value() + " " + map.title().value();
    xml.empty("participant", "id", "pool", "name", title, "processRef", "process");
    xml.end();
    xml.begin("process", "id", "process", "name", title, "isExecutable", "false");
    if (map.summary() != null && !map.summary().value().isBlank()) {
      xml.text("documentation", map.summary().value());
    }
    lanes();
    for (Flows.Node node : nodes) {
      node(node);
    }
    for (Flows.Way way : ways) {
      xml.empty(
          "sequenceFlow",
          "id",
          way.id(),
          "name",
          way.name(),
          "sourceRef",
          way.from(),
          "targetRef",
          way.to());
    }
    xml.end();
    picture();
    xml.end();
  }

  private void lanes() throws XMLStreamException {
    xml.begin("laneSet", "id", "lanes");
    for (int lane = 0; lane < drawing.bands().size(); lane++) {
      Band band = drawing.bands().get(lane);
      xml.begin("lane", "id", "lane-" + (lane + 1), "name", String.join(" ", band.name()));
      for (Flows.Node node : nodes) {
        if (node.lane() == lane) {
          xml.text("flowNodeRef", node.id());
        }
      }
      xml.end();
    }
    xml.end();
  }

  private void node(Flows.Node node) throws XMLStreamException {
    xml.begin(element(node.kind()), "id", node.id(), "name", node.name());
    if (node.item() != null) {
      xml.text("documentation", node.item());
    }
    for (Flows.Way way : ways) {
      if (way.to().equals(node.id())) {
        xml.text("incoming", way.id());
      }
    }
    for (Flows.Way way : ways) {
      if (way.from().equals(node.id())) {
        xml.text("outgoing", way.id());
      }
    }
    xml.end();
  }

  private static String element(Kind kind) {
    return switch (kind) {
      case START -> "startEvent";
      case ASK -> "exclusiveGateway";
      case END -> "endEvent";
      default -> "task";
    };
  }

  private void picture() throws XMLStreamException {
    xml.begin("bpmndi:BPMNDiagram", "id", "diagram");
    xml.begin("bpmndi:BPMNPlane", "id", "plane", "bpmnElement", "collaboration");
    List<Band> bands = drawing.bands();
    int height = bands.get(0).area().height();
    int width = bands.get(bands.size() - 1).area().right() - 1;
    shape(
        "pool",
        new Area(1, 1 - BpmnXml.POOL_HEAD, width, height + BpmnXml.POOL_HEAD),
        "false",
        null);
    for (int lane = 0; lane < bands.size(); lane++) {
      shape("lane-" + (lane + 1), bands.get(lane).area(), "false", null);
    }
    for (Flows.Node node : nodes) {
      shape(node.id(), node.area(), null, node.label());
    }
    for (Flows.Way way : ways) {
      xml.begin("bpmndi:BPMNEdge", "id", way.id() + "-edge", "bpmnElement", way.id());
      for (Point point : way.points()) {
        xml.empty("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y()));
      }
      label(way.label());
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void shape(String id, Area area, String horizontal, Area label)
      throws XMLStreamException {
    List<String> attributes = new ArrayList<>(List.of("id", id + "-shape", "bpmnElement", id));
    if (horizontal != null) {
      attributes.addAll(List.of("isHorizontal", horizontal));
    }
    xml.begin("bpmndi:BPMNShape", attributes.toArray(String[]::new));
    xml.bounds(area);
    label(label);
    xml.end();
  }

  private void label(Area area) throws XMLStreamException {
    if (area != null) {
      xml.begin("bpmndi:BPMNLabel");
      xml.bounds(area);
      xml.end();
    }
  }
}
