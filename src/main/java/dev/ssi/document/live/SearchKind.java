package dev.ssi.document.live;

import dev.ssi.model.ItemKind;

/**
 * The kinds of thing that a search finds, each with its weight: what is looked for most often comes
 * first where the words say no more.
 */
enum SearchKind {
  CLAUSE(1.2),
  DOMAIN(1.2),
  COMPONENT(1.3),
  REQUIREMENT(0.8),
  EPIC(1),
  PROCESS_MAP(1),
  INTERFACE_TRANSACTION(0.9),
  OBLIGATION(1),
  GOVERNANCE_RULE(0.9),
  PROCEDURE_STEP(0.9),
  GOVERNANCE_PROCESS(0.9),
  PROVISION(0.9),
  CHANGE_PROPOSAL(0.8),
  PACKAGE(0.8),
  DECISION(0.8),
  DEPLOYMENT(0.8),
  RELEASE(0.8),
  USER_ROLE("User Role", "User Roles", 1.3),
  TERM("defined term", "defined terms", 1.3),
  PASSAGE("section", "sections", 0.8),
  PAGE("page", "pages", 1.1),
  RETIRED("retired id", "retired ids", 0.8);

  private final String one;
  private final String several;
  private final double weight;

  SearchKind(double weight) {
    ItemKind kind = ItemKind.valueOf(name());
    this.one = kind.noun();
    this.several = kind.plural();
    this.weight = weight;
  }

  SearchKind(String one, String several, double weight) {
    this.one = one;
    this.several = several;
    this.weight = weight;
  }

  static SearchKind of(ItemKind kind) {
    return valueOf(kind.name());
  }

  String one() {
    return one;
  }

  String several() {
    return several;
  }

  double weight() {
    return weight;
  }
}
