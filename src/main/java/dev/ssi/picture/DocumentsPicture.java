package dev.ssi.picture;

import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * How the SEC, Appendix AH and the Baseline Requirements Document relate, and who changes which.
 */
public final class DocumentsPicture {
  /** What the picture asks the address of, besides items: the clauses and the two documents. */
  public static final String CLAUSES = "SEC";

  public static final String APPENDIX = "Appendix AH";
  public static final String BASELINE = "BRD";

  private static final int LEFT = 24;
  private static final int WIDE = 300;
  private static final int RIGHT = 484;
  private static final int NARROW = 232;
  private static final int PAGE = 740;

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();

  private DocumentsPicture() {
    documents();
    changes();
    int documents = LEFT + WIDE;
    int middle = LEFT + WIDE / 2;
    down(middle, 138, 202, "is answered in");
    down(middle, 294, 424, "is specified in");
    across(RIGHT, documents, 174, 92, "changes");
    across(RIGHT, documents, 190, 240, "changes");
    across(RIGHT, documents, 468, 468, "changes");
  }

  /** Draws the picture, which is the same for every edition. */
  public static Drawing of() {
    DocumentsPicture picture = new DocumentsPicture();
    List<Band> bands =
        List.of(
            new Band(new Area(1, 1, PAGE - 2, 350), 32, List.of("The law: binds all Parties")),
            new Band(
                new Area(1, 366, PAGE - 2, 170),
                32,
                List.of("Outside the SEC, owned by the DCC: binds no one")));
    return new Drawing(
        PAGE,
        537,
        "How the documents relate",
        "Section H8 and Appendix AI of the SEC come first; Appendix AH answers them; the Baseline"
            + " Requirements Document specifies what Appendix AH names. A Section D Modification"
            + " changes the first two, the SSI change process the third.",
        bands,
        picture.shapes,
        picture.strokes,
        picture.captions,
        0);
  }

  private void documents() {
    box(
        Kind.SUBJECT,
        new Area(LEFT, 46, WIDE, 92),
        CLAUSES,
        "SEC, Section H8 and Appendix AI",
        "What the SSI offers, and to whom");
    box(
        Kind.SUBJECT,
        new Area(LEFT, 202, WIDE, 92),
        APPENDIX,
        "Appendix AH",
        "Domains and components, who may access each, obligations, key governance rules");
    box(
        Kind.SUBJECT,
        new Area(LEFT, 424, WIDE, 92),
        BASELINE,
        "Baseline Requirements Document",
        "How each component works, Epics, Process Maps, the step-by-step governance");
  }

  private void changes() {
    box(
        Kind.NOTE,
        new Area(RIGHT, 137, NARROW, 90),
        "AH-G9",
        "Section D Modification",
        "Agreement under the SSI change process is not enough");
    box(
        Kind.NOTE,
        new Area(RIGHT, 418, NARROW, 104),
        "GP-1",
        "SSI change process",
        "All SEC Parties consulted; the Panel, or a Sub-Committee with delegation, agrees");
  }

  private void box(Kind kind, Area area, String item, String name, String words) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(Lettering.lines(words, Svg.TEXT, area.width() - 24, 4));
    shapes.add(new Shape(kind, area, item, name, lines, "", item, name + ": " + words));
  }

  private void down(int x, int from, int to, String words) {
    stroke(List.of(new Point(x, from), new Point(x, to)), words, x, from + 29);
  }

  private void across(int from, int to, int start, int end, String words) {
    int bend = (from + to) / 2 + 40;
    List<Point> points =
        start == end
            ? List.of(new Point(from, start), new Point(to, end))
            : List.of(
                new Point(from, start),
                new Point(bend, start),
                new Point(bend, end),
                new Point(to, end));
    stroke(points, words, (to + bend) / 2, end);
  }

  private void stroke(List<Point> points, String words, int x, int y) {
    int width = Lettering.width(words, Svg.CAPTION_TEXT, false) + 8;
    captions.add(
        new Caption(new Area(x - width / 2, y - 9, width, 17), strokes.size(), List.of(words)));
    strokes.add(new Stroke(points, false, true));
  }
}
