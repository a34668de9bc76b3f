package dev.ssi.model;

/**
 * Someone who takes part but has no access to the SSI, such as a Registration Data Provider.
 *
 * @param summary who that is, in a sentence, or null
 */
public record Actor(Text id, Text title, Text summary) {}
