package dev.ssi.model;

import java.util.List;

/**
 * A level of access.
 *
 * @param includes the levels whose rights this one carries with it; N is included in every level
 * @param basis what the level rests on, or null
 */
public record AccessLevel(Text id, Text title, List<Text> includes, Text basis) {
  /** The level of no access. */
  public static final String NONE = "N";

  public AccessLevel {
    includes = List.copyOf(includes);
  }
}
