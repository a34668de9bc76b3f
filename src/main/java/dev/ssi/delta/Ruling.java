package dev.ssi.delta;

/**
 * The route of a change, and why it is that one.
 *
 * @param reason one or more sentences
 */
public record Ruling(Route route, String reason) {}
