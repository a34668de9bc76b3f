package dev.ssi.picture;

import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A picture, ready to be written. Lengths are in pixels.
 *
 * @param title what it shows
 * @param description where it is told in words, or what it says in a sentence
 * @param crossings how often one line crosses another
 */
public record Drawing(
    int width,
    int height,
    String title,
    String description,
    List<Band> bands,
    List<Shape> shapes,
    List<Stroke> strokes,
    List<Caption> captions,
    int crossings) {
  public Drawing {
    bands = List.copyOf(bands);
    shapes = List.copyOf(shapes);
    strokes = List.copyOf(strokes);
    captions = List.copyOf(captions);
  }

  /**
   * A lane, or another named part of the picture.
   *
   * @param head the height of the part that holds the name
   */
  public record Band(Area area, int head, List<String> name) {
    public Band {
      name = List.copyOf(name);
    }
  }

  /** How far the points of a question's sides stand out. */
  public static final int POINT = 12;

  /** What a shape stands for. */
  public enum Kind {
    START("start", "#1f3a5f", "#1f3a5f"),
    TASK("task", "#ffffff", "#4a525b"),
    ASK("ask", "#fdf4e0", "#7a4b00"),
    END("end", "#dfe8f3", "#1f3a5f"),
    MISSING("missing", "#fcebe8", "#8f1d14"),
    ITEM("item", "#ffffff", "#4a525b"),
    SUBJECT("subject", "#dfe8f3", "#1f3a5f"),
    NOTE("note", "#fdf4e0", "#c9a45c");

    private final String label;
    private final String fill;
    private final String line;

    Kind(String label, String fill, String line) {
      this.label = label;
      this.fill = fill;
      this.line = line;
    }

    /** As in the class {@code pic-task}. */
    public String label() {
      return label;
    }

    /** The colour within, on white paper, as in {@code #1f3a5f}. */
    public String fill() {
      return fill;
    }

    /** The colour of the outline, on white paper. */
    public String line() {
      return line;
    }
  }

  /**
   * A box.
   *
   * @param id the step or item that it is, or null
   * @param lead what stands in bold before the words: a number or an id; or empty
   * @param words in lines, the lead left out
   * @param note a last line in small letters; or empty
   * @param item the id of what it links to, or null
   * @param name what a link is called where it is heard and not seen
   */
  public record Shape(
      Kind kind,
      Area area,
      String id,
      String lead,
      List<String> words,
      String note,
      String item,
      String name) {
    public Shape {
      words = List.copyOf(words);
    }

    /** How far its corners are rounded; a question has points instead. */
    public int round() {
      return switch (kind) {
        case START -> area.height() / 2;
        case END -> Math.min(area.height() / 2, 22);
        case NOTE -> 2;
        case ASK -> 0;
        case MISSING, SUBJECT, TASK, ITEM -> 6;
      };
    }
  }

  /** A line with an arrow at its end; one that goes back is drawn in its own way. */
  public record Stroke(List<Point> points, boolean back, boolean arrow) {
    public Stroke {
      points = List.copyOf(points);
    }

    /** Its colour on white paper. */
    public String colour() {
      return back ? "#12508f" : "#4a525b";
    }
  }

  /**
   * Words upon a line.
   *
   * @param stroke the index of the line
   */
  public record Caption(Area area, int stroke, List<String> lines) {
    public Caption {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Writes the picture as an {@code svg} element, without script or style: only classes, and
   * attributes that suit white paper.
   *
   * @param prefix begins every id, and must be the picture's own on its page
   * @param hrefs from the id of an item to its address, or to null where there is none
   */
  public String svg(String prefix, UnaryOperator<String> hrefs) {
    return new Svg(this, prefix, hrefs).toString();
  }
}
