package dev.ssi.model;

/** A role in which a User may use the SSI, such as IS, Import Supplier. */
public record UserRole(Text id, Text title) {}
