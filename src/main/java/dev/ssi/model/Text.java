package dev.ssi.model;

import dev.ssi.source.Span;

/** A word or phrase of a document with the place where it stands. */
public record Text(String value, Span span) {

  public boolean is(String other) {
    return value.equals(other);
  }

  @Override
  public String toString() {
    return value;
  }
}
