package dev.ssi.trace;

import dev.ssi.model.ItemKind;
import dev.ssi.source.Span;

/**
 * Anything that has an id and can be referred to.
 *
 * @param title a few words; for a numbered paragraph its first words
 * @param span where the id is given
 */
public record Item(String id, ItemKind kind, String title, Span span) {}
