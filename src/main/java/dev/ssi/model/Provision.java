package dev.ssi.model;

/** A provision of the Code that the documents cite without having to implement it. */
public record Provision(Text id, Text title, Text summary) {}
