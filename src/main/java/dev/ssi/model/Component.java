package dev.ssi.model;

import java.util.List;
import java.util.Optional;

/**
 * A Functional Component as Appendix AH has it: its scope and who may access it. Its technical
 * detail is a {@link Specification}.
 *
 * @param related provisions it depends on without implementing them
 * @param replaces the Interface Transactions it takes over
 * @param access empty when the table could not be read; that has its own finding
 * @param modification the SEC modification that allows access to differ from the transactions', or
 *     null
 */
public record Component(
    Text id,
    Text title,
    Text scope,
    List<Text> clauses,
    List<Text> related,
    List<Text> replaces,
    Optional<AccessTable> access,
    Text modification) {
  public Component {
    clauses = List.copyOf(clauses);
    related = List.copyOf(related);
    replaces = List.copyOf(replaces);
  }
}
