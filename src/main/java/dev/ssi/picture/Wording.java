package dev.ssi.picture;

import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Caption;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of words in a drawing, for faces that set each line themselves.
 *
 * @param x the middle of the line, in pixels
 * @param y its base line, in pixels from the top
 * @param size of the letters, in pixels
 * @param bold what stands first, in bold; or empty
 * @param words the rest; or empty
 * @param colour on white paper
 */
public record Wording(int x, int y, int size, String bold, String words, String colour) {
  private static final String INK = "#16191d";

  /** All lines, at the places that {@link Drawing#svg} has them in. */
  public static List<Wording> of(Drawing drawing) {
    List<Wording> all = new ArrayList<>();
    drawing.bands().forEach(band -> add(all, band));
    drawing.captions().forEach(caption -> add(all, caption));
    drawing.shapes().forEach(shape -> add(all, shape));
    return all;
  }

  private static void add(List<Wording> all, Band band) {
    int x = band.area().x() + band.area().width() / 2;
    int y = band.area().y() + (band.head() - band.name().size() * Svg.LINE) / 2 + 13;
    for (String line : band.name()) {
      all.add(new Wording(x, y, Svg.TEXT, line, "", Kind.START.fill()));
      y += Svg.LINE;
    }
  }

  private static void add(List<Wording> all, Caption caption) {
    int x = caption.area().x() + caption.area().width() / 2;
    int y = caption.area().y() + 12;
    for (String line : caption.lines()) {
      all.add(new Wording(x, y, Svg.CAPTION_TEXT, "", line, INK));
      y += Svg.CAPTION_LINE;
    }
  }

  private static void add(List<Wording> all, Shape shape) {
    String colour = shape.kind() == Kind.START ? "#ffffff" : INK;
    int x = shape.area().x() + shape.area().width() / 2;
    List<String> lines = shape.words();
    int height = lines.size() * Svg.LINE + (shape.note().isEmpty() ? 0 : Svg.NOTE_LINE);
    int y = shape.area().y() + (shape.area().height() - height) / 2 + 13;
    String lead = shape.lead();
    if (lines.isEmpty() && !lead.isEmpty()) {
      all.add(new Wording(x, y, Svg.TEXT, lead, "", colour));
    }
    for (int i = 0; i < lines.size(); i++) {
      String bold = i == 0 ? lead : "";
      all.add(new Wording(x, y + i * Svg.LINE, Svg.TEXT, bold, lines.get(i), colour));
    }
    if (!shape.note().isEmpty()) {
      int below = y + lines.size() * Svg.LINE - 1;
      all.add(new Wording(x, below, Svg.NOTE_TEXT, "", shape.note(), "#4a525b"));
    }
  }
}
