package dev.ssi.model;

import java.util.List;

/**
 * The technical detail of a Functional Component, as the Baseline Requirements Document has it.
 *
 * @param domain the id of its domain as stated there, or null
 */
public record Specification(
    Text id, Text title, Text domain, List<NumberedParagraph> requirements) {
  public Specification {
    requirements = List.copyOf(requirements);
  }
}
