package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything from the clauses down to the Process Maps.
 *
 * @param tops the clauses that are no limb of another, in the order of their file
 * @param loose items of the chain that no clause leads to
 * @param counts how many items there are of each kind in the chain
 * @param gaps how many times the chain breaks off
 */
record Chain(
    Reading reading, List<Node> tops, List<Node> loose, Map<ItemKind, Integer> counts, int gaps)
    implements Answer {
  private static final List<ItemKind> IN_CHAIN =
      List.of(
          ItemKind.CLAUSE,
          ItemKind.DOMAIN,
          ItemKind.COMPONENT,
          ItemKind.REQUIREMENT,
          ItemKind.EPIC,
          ItemKind.PROCESS_MAP);

  Chain {
    tops = List.copyOf(tops);
    loose = List.copyOf(loose);
  }

  static Chain of(Reading reading) {
    Trace trace = reading.trace();
    Below below = new Below(trace);
    List<Node> tops =
        trace.clauses().tops().stream()
            .flatMap(clause -> trace.links().item(clause.id().value()).stream())
            .map(below::tree)
            .toList();
    Set<String> reached = new HashSet<>();
    tops.forEach(top -> reach(top, reached));
    List<Node> loose = new ArrayList<>();
    Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
    IN_CHAIN.forEach(kind -> counts.put(kind, 0));
    for (Item item : Lookup.items(trace)) {
      counts.computeIfPresent(item.kind(), (kind, count) -> count + 1);
      if (IN_CHAIN.contains(item.kind()) && !reached.contains(item.id())) {
        Node node = below.loose(item);
        reach(node, reached);
        loose.add(node);
      }
    }
    return new Chain(reading, tops, loose, counts, Gaps.of(reading).gaps().size());
  }

  private static void reach(Node node, Set<String> reached) {
    if (!node.kind().equals(Node.STEP)) {
      reached.add(node.id());
    }
    node.children().forEach(child -> reach(child, reached));
  }

  @Override
  public String text(boolean brief) {
    return ChainText.of(this, brief);
  }

  @Override
  public String json() {
    return ChainJson.of(this);
  }

  @Override
  public String csv() {
    return ChainCsv.of(this);
  }
}
