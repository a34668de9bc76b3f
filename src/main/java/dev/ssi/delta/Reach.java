package dev.ssi.delta;

import java.util.List;

/**
 * An item that a change reaches.
 *
 * @param path the ids of the shortest way there, from the item that changed to this one
 */
public record Reach(ItemKey item, List<String> path) {
  public Reach {
    path = List.copyOf(path);
  }
}
