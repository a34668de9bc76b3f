package dev.ssi.delta;

import java.util.List;

/**
 * A named part of an item: a value of its YAML, a section of its text, or a requirement.
 *
 * @param key identifies it within the item, from one edition to the next
 * @param name what readers call it, such as {@code requirement FC-SMI-07.2}
 * @param binding whether it stands in Appendix AH
 */
public record Field(String key, String name, boolean binding, List<Passage> passages) {
  public Field {
    passages = List.copyOf(passages);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Field other
        && binding == other.binding
        && key.equals(other.key)
        && name.equals(other.name)
        && passages.equals(other.passages);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + passages.hashCode();
  }
}
