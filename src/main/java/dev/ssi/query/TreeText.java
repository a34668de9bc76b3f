package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.source.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** Prints nodes as a tree, each on a line of its own, with the lines that join them. */
final class TreeText {
  private final Page page;
  private final Detail detail;
  private final int allRoles;
  private final String about;

  /** How much of each node is shown. */
  enum Detail {
    /** Requirements are counted, and Process Maps stand beside their Epic where there is room. */
    OUTLINE,
    /** As an outline, with the User Roles of each Epic. */
    ROLES,
    /** Everything, with the relation of each node to the one above. */
    FULL
  }

  /**
   * @param allRoles how many User Roles there are, so that an Epic for all of them can say so
   * @param about the id of what the page is about, which need not be said again; or null
   */
  TreeText(Page page, Detail detail, int allRoles, String about) {
    this.page = page;
    this.about = about;
    this.detail = detail;
    this.allRoles = allRoles;
  }

  void print(List<Node> nodes) {
    print(nodes, "");
  }

  private void print(List<Node> nodes, String prefix) {
    int width = nodes.stream().mapToInt(node -> node.relation().length()).max().orElse(0);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean last = i == nodes.size() - 1;
      String lead = prefix + (last ? "└─ " : "├─ ");
      String below = prefix + (last ? "   " : "│  ");
      String line = lead + relation(node, width) + words(node);
      String beside = beside(node);
      boolean fits = TerminalText.columns(line + beside) <= Page.WIDTH;
      List<Node> children = fits && !beside.isEmpty() ? List.of() : shown(node);
      String further = below + (children.isEmpty() ? "   " : "│  ");
      print(lead, further, relation(node, width), words(node) + (fits ? beside : ""));
      print(children, below);
    }
  }

  private void print(String lead, String further, String relation, String words) {
    String space = " ".repeat(relation.length());
    page.paragraph(lead + relation, further + space, words);
  }

  private String relation(Node node, int width) {
    if (detail != Detail.FULL || node.step() != null) {
      return "";
    }
    return node.relation() + " ".repeat(width - node.relation().length()) + "  ";
  }

  /** What a node says of itself. */
  String words(Node node) {
    StringBuilder words = new StringBuilder(node.id());
    if (node.step() == null) {
      words.append(" ").append(node.title());
    } else {
      step(node.step(), words);
    }
    if (detail != Detail.OUTLINE && !node.roles().isEmpty()) {
      words.append(" (").append(roles(node.roles())).append(")");
    }
    long requirements = node.children().stream().filter(TreeText::isRequirement).count();
    if (requirements > 0 && detail != Detail.FULL) {
      words.append(" · ").append(Words.count(requirements, ItemKind.REQUIREMENT));
    }
    List<String> missing = node.missing().stream().map(TreeText::missing).toList();
    return words.append(missing.isEmpty() ? "" : " — " + String.join(", ", missing)).toString();
  }

  private void step(ProcessMap.Step step, StringBuilder words) {
    words.append(step.lane() == null ? "" : " · " + step.lane() + ":");
    words.append(step.text() == null ? "" : " " + step.text());
    if (step.component() != null && !step.component().is(about)) {
      words.append(" (").append(step.component()).append(")");
    }
  }

  private String roles(List<String> roles) {
    return roles.size() == allRoles ? "all roles" : String.join(", ", roles);
  }

  private static String missing(String kind) {
    return kind.equals(Node.STEP) ? "no step in the component" : "no " + Words.one(kind);
  }

  private static boolean isRequirement(Node node) {
    return node.kind().equals(ItemKind.REQUIREMENT.label());
  }

  private List<Node> shown(Node node) {
    return detail == Detail.FULL
        ? node.children()
        : node.children().stream()
            .filter(child -> child.step() == null && !isRequirement(child))
            .toList();
  }

  /** The Process Maps of an Epic, to stand on its line; else empty. */
  private String beside(Node node) {
    if (detail == Detail.FULL || !node.kind().equals(ItemKind.EPIC.label())) {
      return "";
    }
    List<String> maps = new ArrayList<>();
    shown(node).forEach(map -> maps.add(words(map)));
    return maps.isEmpty() ? "" : " → " + String.join(" → ", maps);
  }
}
