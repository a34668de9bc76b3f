package dev.ssi.delta;

import dev.ssi.model.Prose;
import dev.ssi.model.YamlNode;
import java.util.List;
import java.util.function.Supplier;

/** An item of an edition: where it stands, and its text once that is asked for. */
final class Entry {
  private static final String FORMERLY = "formerly";

  private final ItemKey key;
  private final String container;
  private final String path;
  private final List<Object> origins;
  private final Supplier<ItemText> reader;
  private ItemText text;

  /**
   * @param origins what the text is read from; entries that share all of it have the same text
   */
  Entry(
      ItemKey key, String container, String path, List<Object> origins, Supplier<ItemText> reader) {
    this.key = key;
    this.container = container;
    this.path = path;
    this.origins = origins;
    this.reader = reader;
  }

  ItemKey key() {
    return key;
  }

  String container() {
    return container;
  }

  String path() {
    return path;
  }

  ItemText text() {
    if (text == null) {
      text = reader.get();
    }
    return text;
  }

  /**
   * Whether all parts are there: a component without its specification, or the reverse, is half.
   */
  boolean isWholeComponent() {
    return origins.size() == 3;
  }

  /** The ids that the item declares to have taken over from; its text is not read for them. */
  List<String> formerly() {
    boolean declares = !key.kind().equals(Kinds.TEXT) && origins.get(0) instanceof YamlNode.Mapping;
    return declares ? YamlFields.values((YamlNode.Mapping) origins.get(0), FORMERLY) : List.of();
  }

  /**
   * Whether both are read from values that are written alike, as what did not change in a file that
   * did is. Where not, they may say the same none the less.
   */
  boolean isWrittenAs(Entry other) {
    if (origins.size() != other.origins.size() || !container.equals(other.container)) {
      return false;
    }
    for (int i = 0; i < origins.size(); i++) {
      if (origins.get(i) != other.origins.get(i)
          && !areWrittenAlike(origins.get(i), other.origins.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** An alias stands for what is written elsewhere. */
  private static boolean areWrittenAlike(Object one, Object other) {
    if (one instanceof Prose a && other instanceof Prose b) {
      return a.span().text().equals(b.span().text());
    }
    if (!(one instanceof YamlNode.Mapping a && other instanceof YamlNode.Mapping b)) {
      return false;
    }
    String text = a.span().text();
    return text.equals(b.span().text()) && text.indexOf('*') < 0;
  }
}
