package dev.ssi.model;

/**
 * The record of a retired id, which is never used again.
 *
 * @param retired the version that retired it
 * @param replacedBy the id that took its place, or null
 */
public record Tombstone(Text id, Text title, Text retired, Text reason, Text replacedBy) {}
