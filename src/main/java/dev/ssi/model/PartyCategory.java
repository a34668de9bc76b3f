package dev.ssi.model;

/**
 * A category of SEC Party, by which Parties are consulted; not the same thing as a User Role.
 *
 * @param summary who that is, in a sentence, or null
 */
public record PartyCategory(Text id, Text title, Text summary) {}
