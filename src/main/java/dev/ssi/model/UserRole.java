package dev.ssi.model;

/**
 * A role in which a User may use the SSI, such as IS, Import Supplier.
 *
 * @param summary who that is, in a sentence, or null
 * @param category a hint at the Party category that such a User usually belongs to, or null
 */
public record UserRole(Text id, Text title, Text summary, Text category) {}
