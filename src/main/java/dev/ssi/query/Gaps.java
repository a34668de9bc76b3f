package dev.ssi.query;

import dev.ssi.trace.Item;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the chain breaks off.
 *
 * @param about the item asked about, or null for everything
 * @param gaps by kind, and within a kind by place
 * @param items how many items were looked at
 * @param links how many references lead somewhere
 */
public record Gaps(Reading reading, Item about, List<Gap> gaps, int items, int links)
    implements Answer {

  public Gaps {
    gaps = List.copyOf(gaps);
  }

  /** The gaps of everything. */
  static Gaps of(Reading reading) {
    return of(reading, null, gap -> true);
  }

  /** The gaps of an item, and of what stands above and below it. */
  static Gaps of(Reading reading, Item about) {
    ItemTrace chain = ItemTrace.of(reading, about);
    Set<String> ids = new HashSet<>(Set.of(about.id()));
    chain.up().forEach(node -> collect(node, ids));
    chain.down().forEach(node -> collect(node, ids));
    return of(reading, about, gap -> ids.contains(gap.item()));
  }

  private static void collect(Node node, Set<String> ids) {
    if (!node.kind().equals(Node.STEP)) {
      ids.add(node.id());
    }
    node.children().forEach(child -> collect(child, ids));
  }

  private static Gaps of(Reading reading, Item about, Predicate<Gap> wanted) {
    List<Gap> gaps =
        new GapSearch(reading.trace())
            .all().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::span))
                .toList();
    return new Gaps(
        reading,
        about,
        gaps,
        Lookup.items(reading.trace()).size(),
        reading.trace().links().all().size());
  }

  /** Where something could not be read, nothing can be said to be there. */
  @Override
  public boolean isClean() {
    return gaps.isEmpty() && reading.isComplete();
  }

  @Override
  public String text(boolean brief) {
    return GapFaces.text(this, brief);
  }

  @Override
  public String json() {
    return GapFaces.json(this);
  }

  @Override
  public String csv() {
    return GapFaces.csv(this);
  }
}
