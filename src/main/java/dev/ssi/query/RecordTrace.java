package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.RecordLinks;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain of the records of governance: down to the items that change, up to the release. Every
 * link leads from a kind of record to an earlier one, so that no chain has a circle.
 */
final class RecordTrace {
  private static final List<Link.Type> UP =
      List.of(Link.Type.TAKES_IN, Link.Type.DECIDES_ON, Link.Type.CARRIES_OUT, Link.Type.RELEASES);
  private static final List<Link.Type> DOWN =
      List.of(
          Link.Type.CHANGES,
          Link.Type.TAKES_IN,
          Link.Type.DECIDES_ON,
          Link.Type.CARRIES_OUT,
          Link.Type.RELEASES);

  private final Trace trace;
  private final RecordLinks links;

  RecordTrace(Trace trace) {
    this.trace = trace;
    this.links = trace.recordLinks();
  }

  /** What a record comes to: packages, decisions, deployments, releases. */
  List<Node> up(Item item) {
    List<Node> nodes = new ArrayList<>();
    for (Link.Type type : UP) {
      for (Item other : items(links.to(item.id(), type).stream().map(Link::from).toList())) {
        // What else is decided on a package tells nothing of the one proposal.
        boolean isPackage = other.kind() == ItemKind.PACKAGE;
        nodes.add(Node.of(Words.inverse(type), other, isPackage ? List.of() : up(other)));
      }
    }
    return nodes;
  }

  /** What a record is about, down to the items. */
  List<Node> down(Item item) {
    List<Node> nodes = new ArrayList<>();
    for (Link.Type type : DOWN) {
      for (Item other : items(links.from(item.id(), type).stream().map(Link::to).toList())) {
        if (item.kind() != ItemKind.DECISION || other.kind() != ItemKind.PACKAGE) {
          nodes.add(Node.of(type.label(), other, isRecord(other) ? down(other) : List.of()));
        }
      }
    }
    return nodes;
  }

  private static boolean isRecord(Item item) {
    return switch (item.kind()) {
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE -> true;
      default -> false;
    };
  }

  private List<Item> items(List<String> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> trace.links().item(id).stream())
        .sorted(ItemOrder.INSTANCE)
        .toList();
  }
}
