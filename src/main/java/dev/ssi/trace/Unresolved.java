package dev.ssi.trace;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;

/**
 * A reference that leads nowhere.
 *
 * @param from the item that makes it, or null for running text
 * @param expected the kind it should lead to, or null in text, where any kind will do
 */
public record Unresolved(String from, Link.Type type, ItemKind expected, Text reference) {}
