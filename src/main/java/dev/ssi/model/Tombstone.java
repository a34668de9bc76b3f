package dev.ssi.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The record of a retired id, which is never used again.
 *
 * @param retired the version that retired it
 * @param replacedBy the ids that took over what it did; several when it was split
 */
public record Tombstone(Text id, Text title, Text retired, Text reason, List<Text> replacedBy) {
  public Tombstone {
    replacedBy = List.copyOf(replacedBy);
  }

  /** What replaced it, as a sentence puts it: {@code A or B}; empty if nothing did. */
  public Optional<String> replacements() {
    String ids = replacedBy.stream().map(Text::value).collect(Collectors.joining(" or "));
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
  }
}
