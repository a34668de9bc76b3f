package dev.ssi.model;

/**
 * A defined term.
 *
 * @param ordinary whether the word is also used in its everyday sense, so that lower case is no
 *     fault
 */
public record Definition(Text term, Text meaning, boolean ordinary) {}
