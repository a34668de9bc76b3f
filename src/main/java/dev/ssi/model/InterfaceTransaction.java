package dev.ssi.model;

/** One of the former transactions whose access the components must preserve. */
public record InterfaceTransaction(Text id, Text title, AccessTable access) {}
