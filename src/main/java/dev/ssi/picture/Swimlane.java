package dev.ssi.picture;

import dev.ssi.model.ProcessMap;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Graph;
import dev.ssi.picture.layout.Layout;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import dev.ssi.picture.layout.Layout.Route;
import dev.ssi.picture.layout.Ranks;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** A Process Map as a swimlane diagram, read from top to bottom with a column for each lane. */
public final class Swimlane {
  private static final int FOOT = 18;

  private final Flow flow;
  private final int head;
  private final Layout layout;
  private final List<List<String>> captions = new ArrayList<>();

  private Swimlane(Flow flow) {
    this.flow = flow;
    int names = 1;
    List<Integer> lanes = new ArrayList<>();
    for (List<String> name : flow.lanes()) {
      names = Math.max(names, name.size());
      int widest = 0;
      for (String line : name) {
        widest = Math.max(widest, Lettering.width(line, Svg.TEXT, true));
      }
      lanes.add(Math.max(120, widest + 24));
    }
    this.head = names * Svg.LINE + 15;
    this.layout = Layout.of(new Graph(lanes, boxes(), lines()));
  }

  /** Draws a Process Map, however broken. */
  public static Drawing of(ProcessMap map, Trace trace) {
    return new Swimlane(new Flow(map, trace)).drawing(map);
  }

  private List<Graph.Box> boxes() {
    List<int[]> pairs = new ArrayList<>();
    flow.ways().forEach(way -> pairs.add(new int[] {way.from(), way.to()}));
    Ranks ranks = new Ranks(flow.nodes().size(), pairs, flow.start());
    List<Graph.Box> boxes = new ArrayList<>();
    for (int i = 0; i < flow.nodes().size(); i++) {
      Flow.Node node = flow.nodes().get(i);
      boxes.add(new Graph.Box(ranks.of(i), node.lane(), node.width(), node.height()));
    }
    return boxes;
  }

  private List<Graph.Line> lines() {
    List<Graph.Line> lines = new ArrayList<>();
    for (Flow.Way way : flow.ways()) {
      List<String> caption = way.caption();
      captions.add(caption);
      int widest = 0;
      for (String line : caption) {
        widest = Math.max(widest, Lettering.width(line, Svg.CAPTION_TEXT, false));
      }
      lines.add(
          new Graph.Line(
              way.from(),
              way.to(),
              caption.isEmpty() ? 0 : widest + 6,
              caption.size() * Svg.CAPTION_LINE + 2));
    }
    return lines;
  }

  private Drawing drawing(ProcessMap map) {
    List<Integer> walls = layout.walls();
    int height = head + layout.height() + FOOT;
    List<Band> bands = new ArrayList<>();
    for (int lane = 0; lane + 1 < walls.size(); lane++) {
      Area area = new Area(walls.get(lane) + 1, 1, walls.get(lane + 1) - walls.get(lane), height);
      bands.add(new Band(area, head, flow.lanes().get(lane)));
    }
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < flow.nodes().size(); i++) {
      shapes.add(flow.nodes().get(i).shape(moved(layout.boxes().get(i))));
    }
    List<Stroke> strokes = new ArrayList<>();
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < layout.routes().size(); i++) {
      Route route = layout.routes().get(i);
      List<Point> points = route.points().stream().map(this::moved).toList();
      boolean back = points.get(points.size() - 1).y() <= points.get(0).y();
      strokes.add(new Stroke(points, back, true));
      if (route.label() != null) {
        words.add(new Caption(moved(route.label()), i, captions.get(i)));
      }
    }
    return new Drawing(
        walls.get(walls.size() - 1) + 2,
        height + 2,
        map.id().value() + " " + map.title().value(),
        "A swimlane diagram. Its steps are also given as an ordered list.",
        bands,
        shapes,
        strokes,
        words,
        layout.crossings());
  }

  private Area moved(Area area) {
    return new Area(area.x() + 1, area.y() + 1 + head, area.width(), area.height());
  }

  private Point moved(Point point) {
    return new Point(point.x() + 1, point.y() + 1 + head);
  }

  /** Which kind of shape a step has. */
  static Kind kind(ProcessMap.Action action) {
    if (action == ProcessMap.Action.ASK) {
      return Kind.ASK;
    }
    return action == ProcessMap.Action.END ? Kind.END : Kind.TASK;
  }
}
