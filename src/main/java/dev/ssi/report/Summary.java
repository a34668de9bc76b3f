package dev.ssi.report;

import dev.ssi.source.SourceTree;
import java.util.Map;

/**
 * What a run looked at.
 *
 * @param version of this tool
 * @param items how many items of each kind, by the kind's label, in the order of the trace
 * @param links how many references lead somewhere
 * @param rules how many rules were applied
 * @param rights how many times a User Role has access to a component
 * @param withheld how many times it has none
 * @param mergedWith what they were merged with before; null if with nothing
 */
public record Summary(
    String version,
    SourceTree.Origin origin,
    Map<String, Integer> items,
    int links,
    int rules,
    int rights,
    int withheld,
    MergedWith mergedWith) {

  /** Of documents as they are. */
  public Summary(
      String version,
      SourceTree.Origin origin,
      Map<String, Integer> items,
      int links,
      int rules,
      int rights,
      int withheld) {
    this(version, origin, items, links, rules, rights, withheld, null);
  }

  /** The same of documents that were merged with others. */
  public Summary mergedWith(MergedWith other) {
    return new Summary(version, origin, items, links, rules, rights, withheld, other);
  }
}
