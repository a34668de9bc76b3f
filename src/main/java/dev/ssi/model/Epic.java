package dev.ssi.model;

import java.util.List;

/**
 * What a User does: "As a role I want … so that …".
 *
 * @param roles ids of User Roles, or the one word {@code all}
 * @param criteria how many acceptance criteria its body lists
 */
public record Epic(
    Text id,
    Text title,
    List<Text> roles,
    Text want,
    Text soThat,
    List<Text> components,
    List<Text> processMaps,
    int criteria) {
  public Epic {
    roles = List.copyOf(roles);
    components = List.copyOf(components);
    processMaps = List.copyOf(processMaps);
  }
}
