package dev.ssi.model;

import dev.ssi.source.Span;

/**
 * A paragraph that begins with an id of its own: a requirement, an obligation, a governance rule or
 * a step of the procedure.
 *
 * @param text the words after the id, as written, citations included
 * @param number the last number of the id
 */
public record NumberedParagraph(ItemKind kind, Text id, int number, Span text) {}
