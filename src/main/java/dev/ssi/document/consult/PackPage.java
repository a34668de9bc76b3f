package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.StyleSheet;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.delta.ChangeView;
import java.util.List;

/** What the templates of the page ask. */
public final class PackPage {
  static final StyleSheet STYLES = StyleSheet.of("delta/delta.css", "consult/consult.css");

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

  public String name(Change change) {
    return PartsText.name(change);
  }
}
