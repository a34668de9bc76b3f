package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A SEC clause that both documents trace to.
 *
 * @param access what the clause opens; empty when it says nothing of access itself
 * @param source how the wording is known: recalled, public, seed or illustrative; or null
 */
public record Clause(Text id, Text title, Text summary, Optional<Access> access, Text source) {

  /**
   * The bounds that a clause sets on access.
   *
   * @param atLeast the level each role must be able to reach, or null
   * @param atMost the level no role may exceed, or null
   * @param roles the User Roles concerned; empty, or {@code all}, means every one
   */
  public record Access(Text atLeast, Text atMost, List<Text> roles, Span span) {
    public Access {
      roles = List.copyOf(roles);
    }

    public boolean concerns(String role) {
      return roles.isEmpty()
          || roles.stream().anyMatch(each -> each.is(role) || each.is(AccessTable.ALL));
    }
  }
}
