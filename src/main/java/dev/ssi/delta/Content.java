package dev.ssi.delta;

import java.util.List;
import java.util.SortedMap;

/**
 * All that an edition says: two editions with equal content are the same to a reader.
 *
 * @param containers what each list, file or domain holds, in order
 */
public record Content(
    SortedMap<ItemKey, ItemText> items, SortedMap<String, List<ItemKey>> containers) {}
