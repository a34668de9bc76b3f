package dev.ssi.document.book;

/** Says in words what the record of a change proposal says in the terms of its file. */
final class ProposalWords {
  private ProposalWords() {}

  /** What is done to the functionality; whatever else, as it is. */
  static String action(String action) {
    return switch (action) {
      case "add" -> "Functionality is added";
      case "remove" -> "Functionality is removed";
      case "amend" -> "Functionality is amended";
      default -> action;
    };
  }

  /** The route; whatever else, as it is. */
  static String route(String route) {
    return switch (route) {
      case "section-d" -> "Section D Modification";
      case "ssi-change-process" -> "SSI change process";
      case "editorial" -> "Editorial";
      default -> route;
    };
  }

  /** What happens to an item, as a participle; whatever else, as it is. */
  static String operation(String operation) {
    return switch (operation) {
      case "add", "remove" -> operation.equals("add") ? "added" : "removed";
      case "amend" -> "amended";
      case "move" -> "moved";
      case "rename" -> "renamed";
      case "renumber" -> "renumbered";
      case "relink" -> "traced otherwise";
      case "split" -> "split";
      case "join" -> "joined";
      case "restore" -> "restored";
      default -> operation;
    };
  }
}
