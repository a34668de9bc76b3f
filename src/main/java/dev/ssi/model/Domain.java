package dev.ssi.model;

import java.util.List;

/** A Business Functional Domain of Appendix AH: a group of capabilities and their components. */
public record Domain(Text id, Text title, List<Text> clauses, List<Component> components) {
  public Domain {
    clauses = List.copyOf(clauses);
    components = List.copyOf(components);
  }
}
