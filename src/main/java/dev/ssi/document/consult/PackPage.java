package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.StyleSheet;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.delta.ChangeView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the templates of the page ask. */
public final class PackPage {
  static final StyleSheet STYLES = StyleSheet.of("delta/delta.css", "consult/consult.css");

  private static final Pattern ID = Pattern.compile("\\b[A-Z]{2,4}(?:-[A-Z]{3})?-[0-9][0-9.-]*");

  private final Pack pack;
  private final ChangeFaces faces;
  private final List<Part> parts;

  PackPage(Pack pack) {
    this.pack = pack;
    this.faces = new ChangeFaces(pack.delta());
    this.parts = PackParts.of(pack);
  }

  public StyleSheet styles() {
    return STYLES;
  }

  public String title() {
    return PackParts.title(pack);
  }

  /** The title of the package, or its id where it has none. */
  public String name() {
    return pack.title() == null ? pack.id() : pack.title();
  }

  public List<Entry> cover() {
    return PackParts.cover(pack);
  }

  public List<Part> parts() {
    return parts;
  }

  /** A change, made when it is asked for. */
  public ChangeView change(Change change) {
    return faces.view(change);
  }

  /** A text in stretches, so that an id is not broken over two lines. */
  public static List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher id = ID.matcher(text);
    int at = 0;
    while (id.find()) {
      if (id.start() > at) {
        stretches.add(new Stretch(text.substring(at, id.start()), false));
      }
      stretches.add(new Stretch(id.group(), true));
      at = id.end();
    }
    if (at < text.length()) {
      stretches.add(new Stretch(text.substring(at), false));
    }
    return stretches;
  }

  /** Some text of a cell. */
  public record Stretch(String text, boolean isId) {}

  public String name(Change change) {
    return PartsText.name(change);
  }
}
