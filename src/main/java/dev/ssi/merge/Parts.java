package dev.ssi.merge;

import dev.ssi.delta.ItemKey;
import dev.ssi.model.ItemKind;

/** Which items are compared as part of another. */
final class Parts {
  private Parts() {}

  /** The component of a requirement; any other item itself. */
  static ItemKey whole(ItemKey key) {
    return key.kind().equals(ItemKind.REQUIREMENT.label())
        ? new ItemKey(ItemKind.COMPONENT.label(), key.id().substring(0, key.id().lastIndexOf('.')))
        : key;
  }
}
