package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.text.Csv;
import java.util.ArrayList;
import java.util.List;

/** The chain as a table: a row for each path from clause to Process Map, or for each link. */
final class ChainCsv {
  private static final List<ItemKind> LEVELS =
      List.of(
          ItemKind.CLAUSE,
          ItemKind.DOMAIN,
          ItemKind.COMPONENT,
          ItemKind.EPIC,
          ItemKind.PROCESS_MAP);

  private ChainCsv() {}

  /** A row for each path; where the chain breaks off, the rest of its row is empty. */
  static String of(Chain chain) {
    List<String> columns = new ArrayList<>();
    for (ItemKind level : LEVELS) {
      String name = level.label().replace('-', ' ');
      columns.addAll(List.of(name, name + " title"));
    }
    Csv csv = new Csv(columns);
    chain.tops().forEach(top -> paths(top, emptyRow(), csv));
    chain.loose().forEach(node -> paths(node, emptyRow(), csv));
    return csv.toString();
  }

  private static List<String> emptyRow() {
    List<String> row = new ArrayList<>();
    LEVELS.forEach(level -> row.addAll(List.of("", "")));
    return row;
  }

  private static void paths(Node node, List<String> above, Csv csv) {
    List<String> row = new ArrayList<>(above);
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).label().equals(node.kind())) {
        row.set(2 * i, node.id());
        row.set(2 * i + 1, node.title());
      }
    }
    List<Node> next = node.children().stream().filter(ChainCsv::isLevel).toList();
    if (next.isEmpty()) {
      csv.row(row);
    }
    next.forEach(child -> paths(child, row, csv));
  }

  /** A Process Map without a step in the component is no part of its path. */
  private static boolean isLevel(Node node) {
    return !node.missing().contains(Node.STEP)
        && LEVELS.stream().anyMatch(level -> level.label().equals(node.kind()));
  }

  /** A row for each node of the two trees, with how far it is away, and for each citation. */
  static String of(ItemTrace trace) {
    Csv csv =
        new Csv(
            List.of("direction", "distance", "relation", "id", "kind", "title", "file", "line"));
    trace.up().forEach(node -> links("up", 1, node, csv));
    trace.down().forEach(node -> links("down", 1, node, csv));
    trace.cites().forEach(citation -> citation("up", "cites", citation, csv));
    trace.citedBy().forEach(citation -> citation("down", "cited by", citation, csv));
    return csv.toString();
  }

  private static void links(String direction, int distance, Node node, Csv csv) {
    csv.row(
        List.of(
            direction,
            Integer.toString(distance),
            node.relation(),
            node.id(),
            node.kind(),
            node.title(),
            node.span().path(),
            Integer.toString(node.span().line())));
    node.children().forEach(child -> links(direction, distance + 1, child, csv));
  }

  private static void citation(String direction, String relation, Citation citation, Csv csv) {
    boolean isItem = citation.item() != null;
    citation
        .spans()
        .forEach(
            span ->
                csv.row(
                    List.of(
                        direction,
                        "1",
                        relation,
                        isItem ? citation.item().id() : "",
                        isItem ? citation.item().kind().label() : "",
                        isItem ? citation.item().title() : "",
                        span.path(),
                        Integer.toString(span.line()))));
  }
}
