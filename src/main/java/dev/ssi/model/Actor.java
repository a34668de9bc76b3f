package dev.ssi.model;

/** Someone who takes part but has no access to the SSI, such as a Registration Data Provider. */
public record Actor(Text id, Text title) {}
