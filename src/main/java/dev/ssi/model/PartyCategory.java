package dev.ssi.model;

/** A category of SEC Party, by which Parties are consulted; not the same thing as a User Role. */
public record PartyCategory(Text id, Text title) {}
