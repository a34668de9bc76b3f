package dev.ssi.document.consult;

import java.util.List;

/**
 * Who is impacted: as the proposals declare it, and as the proposed text shows it.
 *
 * @param parties by Party Category, in the order of the documents
 * @param roles by User Role, in the order of the documents
 */
public record Impacts(List<Row> parties, List<Row> roles) {
  public Impacts {
    parties = List.copyOf(parties);
    roles = List.copyOf(roles);
  }

  /**
   * A Party Category or a User Role that is declared or reached.
   *
   * @param how it is impacted, in words, or null
   * @param declared ids of the proposals that declare it
   * @param reached ids of the proposals whose text reaches it
   */
  public record Row(
      String id, String title, String how, List<String> declared, List<String> reached) {
    public Row {
      declared = List.copyOf(declared);
      reached = List.copyOf(reached);
    }

    /** Reached by the text of a proposal that does not declare it. */
    public List<String> undeclared() {
      return reached.stream().filter(each -> !declared.contains(each)).toList();
    }

    /** Declared by a proposal whose text does not reach it. */
    public List<String> unreached() {
      return declared.stream().filter(each -> !reached.contains(each)).toList();
    }

    public boolean differs() {
      return !undeclared().isEmpty() || !unreached().isEmpty();
    }
  }
}
