package dev.ssi.picture;

import dev.ssi.model.Domain;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Graph;
import dev.ssi.picture.layout.Layout;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** The trace of one domain as a graph, from clauses on the left to Process Maps on the right. */
public final class DomainGraph {
  private static final List<String> COLUMNS =
      List.of("SEC clauses", "Domain", "Functional Components", "Epics", "Process Maps");

  private static final int WIDTH = 176;
  private static final int HEAD = 34;
  private static final int MARGIN = 12;

  /** What a box needs for each line at one of its sides. */
  private static final int LINE_ROOM = 9;

  private static final int LEAST = 48;

  /** Items; the largest domain that is shipped has half as many. */
  private static final int MOST = 60;

  private final DomainLinks links;
  private final Layout layout;

  private DomainGraph(DomainLinks links) {
    this.links = links;
    List<Graph.Box> boxes = new ArrayList<>();
    for (int i = 0; i < links.items().size(); i++) {
      // The layout reads from top to bottom: across and along change places.
      boxes.add(new Graph.Box(links.column(i), 0, /* width= */ height(i), /* height= */ WIDTH));
    }
    List<Graph.Line> lines = new ArrayList<>();
    links.pairs().forEach(pair -> lines.add(new Graph.Line(pair.from(), pair.to(), 0, 0)));
    this.layout = Layout.of(new Graph(List.of(0), boxes, lines));
  }

  /** Whether the trace is small enough for anyone to follow its lines in a picture. */
  public static boolean isReadable(Trace trace, Domain domain) {
    return epics(trace, domain) <= MOST && new DomainLinks(trace, domain).items().size() <= MOST;
  }

  /**
   * Counted first: they are often too many by themselves, and sooner counted than all is joined.
   */
  private static long epics(Trace trace, Domain domain) {
    return domain.components().stream()
        .flatMap(each -> trace.links().to(each.id().value(), Link.Type.USES).stream())
        .map(Link::from)
        .distinct()
        .count();
  }

  /** Draws the trace of a domain; links of its components' Epics to other domains are left out. */
  public static Drawing of(Trace trace, Domain domain) {
    return new DomainGraph(new DomainLinks(trace, domain)).drawing(domain);
  }

  private List<String> words(int i) {
    Item item = links.items().get(i);
    List<String> lines =
        new ArrayList<>(Lettering.lines(item.id() + " " + item.title(), Svg.TEXT, WIDTH - 18, 5));
    lines.set(
        0, lines.get(0).substring(Math.min(lines.get(0).length(), item.id().length())).strip());
    return lines;
  }

  private int height(int i) {
    int text = words(i).size() * Svg.LINE + 14;
    int busiest = Math.max(links.into(i), links.outOf(i));
    return Math.max(text, LEAST + (busiest - 1) * LINE_ROOM);
  }

  private Drawing drawing(Domain domain) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < links.items().size(); i++) {
      Item item = links.items().get(i);
      shapes.add(
          new Shape(
              links.column(i) == 1 ? Kind.SUBJECT : Kind.ITEM,
              turned(layout.boxes().get(i)),
              item.id(),
              item.id(),
              words(i),
              "",
              item.id(),
              item.id() + " " + item.title()));
    }
    List<Stroke> strokes = new ArrayList<>();
    layout
        .routes()
        .forEach(
            route ->
                strokes.add(
                    new Stroke(
                        route.points().stream().map(DomainGraph::turned).toList(), false, true)));
    int height = HEAD + layout.walls().get(1) + 1;
    List<Band> bands = bands(shapes, height);
    return new Drawing(
        layout.height() + 2 * MARGIN + 2,
        height + 1,
        "The trace of " + domain.id().value() + " " + domain.title().value(),
        "A graph of "
            + links.items().size()
            + " items in five columns: "
            + String.join(", ", COLUMNS)
            + ".",
        bands,
        shapes,
        strokes,
        List.of(),
        layout.crossings());
  }

  private List<Band> bands(List<Shape> shapes, int height) {
    List<Band> bands = new ArrayList<>();
    for (int column = 0; column < COLUMNS.size(); column++) {
      for (int i = 0; i < shapes.size(); i++) {
        if (links.column(i) == column) {
          Area area = shapes.get(i).area();
          bands.add(
              new Band(
                  new Area(area.x() - MARGIN + 2, 1, area.width() + 2 * MARGIN - 4, height - 1),
                  HEAD,
                  List.of(COLUMNS.get(column))));
          break;
        }
      }
    }
    return bands;
  }

  private static Area turned(Area area) {
    return new Area(
        area.y(), area.x() + HEAD, /* width= */ area.height(), /* height= */ area.width());
  }

  private static Point turned(Point point) {
    return new Point(point.y(), point.x() + HEAD);
  }
}
