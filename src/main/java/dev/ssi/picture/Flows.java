package dev.ssi.picture;

import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes and flows of a map as BPMN has them, placed as in its picture. */
final class Flows {
  private static final int GATEWAY = 16;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  /**
   * A node.
   *
   * @param label where the words stand, or null for the usual place
   */
  record Node(String id, Kind kind, int lane, String name, String item, Area area, Area label) {}

  /** A flow from one node to another. */
  record Way(String id, String from, String to, String name, List<Point> points, Area label) {}

  Flows(Flow flow, Drawing drawing) {
    Map<Integer, Caption> captions = new HashMap<>();
    drawing.captions().forEach(caption -> captions.put(caption.stroke(), caption));
    List<Node> gateways = new ArrayList<>();
    for (int i = 0; i < flow.nodes().size(); i++) {
      Flow.Node node = flow.nodes().get(i);
      Shape shape = drawing.shapes().get(i);
      Area label = node.kind() == Kind.ASK || node.kind() == Kind.END ? shape.area() : null;
      nodes.add(
          new Node(
              id(flow, i),
              node.kind(),
              node.lane(),
              node.text(),
              node.item(),
              shape.area(),
              label));
      if (divides(flow, i)) {
        gateways.add(gateway(id(flow, i), node.lane(), shape.area()));
      }
    }
    nodes.addAll(gateways);
    for (Node gateway : gateways) {
      String task = gateway.id().substring(0, gateway.id().length() - "-outcome".length());
      Area area = gateway.area();
      Point middle = new Point(area.x() + GATEWAY / 2, area.y());
      Point above = new Point(middle.x(), area.y() - 1);
      ways.add(new Way(task + "-ends", task, gateway.id(), "", List.of(above, middle), null));
    }
    for (int i = 0; i < flow.ways().size(); i++) {
      add(flow, i, drawing.strokes().get(i).points(), captions.get(i));
    }
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Way> ways() {
    return ways;
  }

  private static String id(Flow flow, int i) {
    return i == flow.start() ? "start" : "step-" + (i - flow.start());
  }

  private static boolean divides(Flow flow, int i) {
    return flow.nodes().get(i).kind() != Kind.ASK
        && flow.ways().stream().filter(way -> way.from() == i).mapToInt(Flows::count).sum() > 1;
  }

  private static int count(Flow.Way way) {
    return Math.max(1, way.labels().size());
  }

  /** It sits on the foot of its task, where the ways part. */
  private static Node gateway(String task, int lane, Area area) {
    Area small =
        new Area(
            area.x() + (area.width() - GATEWAY) / 2, area.bottom() - GATEWAY / 2, GATEWAY, GATEWAY);
    return new Node(task + "-outcome", Kind.ASK, lane, "", null, small, null);
  }

  private void add(Flow flow, int index, List<Point> points, Caption caption) {
    Flow.Way way = flow.ways().get(index);
    String from = id(flow, way.from()) + (divides(flow, way.from()) ? "-outcome" : "");
    for (int k = 0; k < count(way); k++) {
      String name = way.labels().isEmpty() ? "" : way.labels().get(k);
      String id = "flow-" + (index + 1) + (count(way) > 1 ? "-" + (k + 1) : "");
      Area label = caption == null ? null : part(caption.area(), k, count(way));
      ways.add(new Way(id, from, id(flow, way.to()), name, points, label));
    }
  }

  /** The k-th of n equal strips. */
  private static Area part(Area area, int k, int n) {
    int top = area.y() + area.height() * k / n;
    int bottom = area.y() + area.height() * (k + 1) / n;
    return new Area(area.x(), top, area.width(), bottom - top);
  }
}
