package dev.ssi.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of item that have an id of their own, in the order of the trace. */
public enum ItemKind {
  CLAUSE("clause", "clauses", "H8.16(b)", Forms.CLAUSE),
  DOMAIN("domain", "domains", "BFD-02", "BFD-\\d{2,}"),
  COMPONENT("component", "components", "FC-SMI-01", "FC-[A-Z]{2,6}-\\d{2,}"),
  REQUIREMENT("requirement", "requirements", "FC-SMI-01.3", "FC-[A-Z]{2,6}-\\d{2,}\\.[1-9]\\d*"),
  EPIC("epic", "Epics", "EP-006", "EP-\\d{3,}"),
  PROCESS_MAP("process-map", "Process Maps", "PM-02", "PM-\\d{2,}"),
  INTERFACE_TRANSACTION(
      "interface-transaction", "Interface Transactions", "SMI_001", "[A-Z]{2,6}_\\d{3,}"),
  OBLIGATION("obligation", "obligations", "AH-3", "AH-[1-9]\\d*"),
  GOVERNANCE_RULE("governance-rule", "governance rules", "AH-G2", "AH-G[1-9]\\d*"),
  PROCEDURE_STEP("procedure-step", "procedure steps", "GP-4", "GP-[1-9]\\d*"),
  /**
   * The Process Map of governance: read, checked and drawn as the others are, but a kind of its
   * own, since it shows the work of no User: no Epic follows it, and it counts with no Process Map.
   */
  GOVERNANCE_PROCESS("governance-process", "governance processes", "PM-G1", "PM-G[1-9]\\d*"),
  /** A provision of the Code that the documents cite but need not trace. */
  PROVISION("provision", "related provisions", "H9.4", Forms.CLAUSE),
  CHANGE_PROPOSAL("change-proposal", "change proposals", "CP-0001", "CP-\\d{4,}"),
  /** Change proposals that are consulted on together. */
  PACKAGE("package", "packages", "PKG-2019-01", "PKG-\\d{4}-\\d{2,}"),
  DECISION("decision", "decisions", "DEC-0001", "DEC-\\d{4,}"),
  DEPLOYMENT("deployment", "deployments", "DEP-0001", "DEP-\\d{4,}"),
  RELEASE("release", "releases", "REL-1.1", "REL-\\d+\\.\\d+");

  private final String label;
  private final String plural;
  private final String example;
  private final Pattern form;

  ItemKind(String label, String plural, String example, String form) {
    this.label = label;
    this.plural = plural;
    this.example = example;
    this.form = Pattern.compile(form);
  }

  /** The word used in reports, such as {@code process-map}. */
  public String label() {
    return label;
  }

  /** The word as a sentence uses it, such as {@code Process Map}. */
  public String noun() {
    return switch (this) {
      case EPIC -> "Epic";
      case PROCESS_MAP -> "Process Map";
      case INTERFACE_TRANSACTION -> "Interface Transaction";
      default -> label.replace('-', ' ');
    };
  }

  /** The noun with its article, such as {@code an Epic}. */
  public String oneOf() {
    return ("AEIOaeio".indexOf(noun().charAt(0)) < 0 ? "a " : "an ") + noun();
  }

  /** The word for several, as a sentence uses it. */
  public String plural() {
    return plural;
  }

  /** An id of the right form. */
  public String example() {
    return example;
  }

  public boolean accepts(String id) {
    return form.matcher(id).matches();
  }

  /** The kind that an id of this form belongs to. A provision's id counts as a clause's. */
  public static Optional<ItemKind> of(String id) {
    for (ItemKind kind : values()) {
      if (kind.accepts(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether reports call a kind so. */
  public static boolean isLabel(String label) {
    for (ItemKind kind : values()) {
      if (kind.label.equals(label)) {
        return true;
      }
    }
    return false;
  }

  private static final class Forms {
    /** A Section with its limbs, such as H8.16(f)(i)(A), or an Appendix. */
    static final String CLAUSE =
        "[A-Z]\\d{1,2}(?:\\.\\d{1,3})*(?:\\([A-Za-z0-9]{1,5}\\))*|A[A-Z]|Appendix [A-Z]{1,2}";
  }
}
