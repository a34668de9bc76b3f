package dev.ssi.delta;

import java.util.List;
import java.util.Optional;

/**
 * All that an edition says of one item.
 *
 * @param title a few words
 * @param container what it stands in, such as {@code domain BFD-02} or a file of a list
 * @param formerly the ids that it declares to have taken over from
 */
public record ItemText(
    ItemKey key, String title, String container, List<String> formerly, List<Field> fields) {
  public ItemText {
    formerly = List.copyOf(formerly);
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** Whether any of it stands in Appendix AH. */
  public boolean isBinding() {
    return fields.stream().anyMatch(Field::binding);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof ItemText other
        && key.equals(other.key)
        && title.equals(other.title)
        && container.equals(other.container)
        && formerly.equals(other.formerly)
        && fields.equals(other.fields);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + fields.hashCode();
  }
}
