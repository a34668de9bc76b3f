package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Proves a delta on the two editions themselves: nothing is taken on trust from the comparison that
 * made it.
 */
public final class Proof {
  private final Edition from;
  private final Edition to;
  private final Facts facts;
  private final List<Law> laws = new ArrayList<>();

  private Proof(Edition from, Edition to, Facts facts) {
    this.from = from;
    this.to = to;
    this.facts = facts;
  }

  /**
   * What must hold of any delta.
   *
   * @param name a formula, as in {@code apply(δ, from) = to}
   * @param detail what was compared or, when it does not hold, the first difference; a sentence
   */
  public record Law(String name, boolean holds, String detail) {}

  /** Every law on two editions, each tried by itself. */
  public static List<Law> of(Edition from, Edition to) {
    return new Proof(from, to, Facts.between(from, to)).laws();
  }

  private List<Law> laws() {
    Content before = readable(from);
    Content after = readable(to);
    law("apply(δ, from) = to", () -> difference(readable(facts.apply(from.content())), after));
    law("revert(δ, to) = from", () -> difference(readable(facts.revert(to.content())), before));
    law("δ(to, from) mirrors δ", () -> mirrored(Facts.between(to, from)));
    law("δ(from, from) is empty", () -> empty(from));
    law("δ(to, to) is empty", () -> empty(to));
    return laws;
  }

  /** Records a law, which holds when there is no difference to tell of. */
  private void law(String name, Supplier<String> difference) {
    String found;
    try {
      found = difference.get();
    } catch (IllegalStateException broken) {
      found = "It breaks off: " + broken.getMessage() + ".";
    }
    laws.add(new Law(name, found == null, found == null ? scope() : found));
  }

  private String scope() {
    return "Compared on "
        + from.keys().size()
        + " items before and "
        + to.keys().size()
        + " after"
        + (facts.hidden().isEmpty()
            ? "."
            : "; " + facts.hidden().size() + " that could not be read are left out.");
  }

  /** What can be compared: not the items that one side may have and could not be read from it. */
  private Content readable(Edition edition) {
    return readable(edition.content());
  }

  private Content readable(Content content) {
    SortedMap<ItemKey, ItemText> items = new TreeMap<>(content.items());
    items.keySet().removeAll(facts.hidden());
    return new Content(items, content.containers());
  }

  private static String difference(Content found, Content expected) {
    if (found.equals(expected)) {
      return null;
    }
    for (ItemKey key : expected.items().keySet()) {
      if (!expected.items().get(key).equals(found.items().get(key))) {
        return "It differs in " + key + ".";
      }
    }
    for (ItemKey key : found.items().keySet()) {
      if (!expected.items().containsKey(key)) {
        return "It has " + key + ", which should not be there.";
      }
    }
    for (String name : expected.containers().keySet()) {
      if (!expected.containers().get(name).equals(found.containers().get(name))) {
        return "It differs in the order of " + name + ".";
      }
    }
    return "It has lists that should not be there.";
  }

  private String mirrored(Facts reverse) {
    Facts mirror = facts.mirror();
    if (reverse.equals(mirror)) {
      return null;
    }
    for (int i = 0; i < Math.min(reverse.changes().size(), mirror.changes().size()); i++) {
      if (!reverse.changes().get(i).equals(mirror.changes().get(i))) {
        return "It differs in " + mirror.changes().get(i).item().key() + ".";
      }
    }
    return reverse.changes().size() == mirror.changes().size()
        ? "It differs in the order of a list, or in what could not be read."
        : "It has " + reverse.changes().size() + " changes, not " + mirror.changes().size() + ".";
  }

  private static String empty(Edition edition) {
    Facts none = Facts.between(edition, edition);
    return none.isEmpty() ? null : "It tells of " + none.changes().size() + " changes.";
  }
}
