package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Access as written: an entry for each role, or one for {@code all} with exceptions.
 *
 * @param span the whole table
 */
public record AccessTable(List<Entry> entries, Span span) {
  /** Stands for every User Role that has no entry of its own. */
  public static final String ALL = "all";

  public AccessTable {
    entries = List.copyOf(entries);
  }

  /** One role, or {@code all}, and its level. */
  public record Entry(Text role, Text level) {}

  /** The entry that decides for a role: its own, else that for {@code all}. */
  public Optional<Entry> entry(String role) {
    return named(role).or(() -> named(ALL));
  }

  private Optional<Entry> named(String role) {
    for (Entry entry : entries) {
      if (entry.role().is(role)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
