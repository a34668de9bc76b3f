package dev.ssi.merge;

import dev.ssi.delta.ItemKey;
import dev.ssi.diagnostic.Finding;
import dev.ssi.merge.Territory.Plot;
import dev.ssi.model.ItemKind;
import dev.ssi.scaffold.TakenIds;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids that both sides gave since they parted, to different things. */
final class TakenTwice {
  private static final Pattern NUMBERED = Pattern.compile("(.*?[-.G])(\\d+)");
  private static final int MOST_WORDS = 60;

  private final Three<Territory> territories;
  private final Three<TreeFiles> trees;
  private final Set<ItemKey> keys = new TreeSet<>();

  TakenTwice(Three<Territory> territories, Three<TreeFiles> trees) {
    this.territories = territories;
    this.trees = trees;
    territories.ours().keys().stream().filter(this::isTakenTwice).forEach(keys::add);
    // Its requirements bear its id: with another id for the one, all of them get another.
    keys.removeIf(key -> !Parts.whole(key).equals(key) && keys.contains(Parts.whole(key)));
  }

  private boolean isTakenTwice(ItemKey key) {
    if (!ItemKind.isLabel(key.kind())
        || !territories.base().of(key).isEmpty()
        || territories.theirs().of(key).isEmpty()) {
      return false;
    }
    Plot here = territories.ours().of(key).get(0);
    Plot there = territories.theirs().of(key).get(0);
    return here.name() == null || there.name() == null
        ? !trees.ours().id(here.id().path()).equals(trees.theirs().id(there.id().path()))
        : !here.name().strip().equalsIgnoreCase(there.name().strip());
  }

  /** The items, in order. */
  Set<ItemKey> keys() {
    return keys;
  }

  Set<String> ids() {
    return keys.stream().map(ItemKey::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What is to be said of one.
   *
   * @param branch the name of the other side
   * @param taken every id that is taken anywhere; what is offered here counts from now on
   */
  Finding finding(ItemKey key, String branch, TakenIds taken) {
    Plot here = territories.ours().of(key).get(0);
    Plot there = territories.theirs().of(key).get(0);
    Finding finding =
        MergeRule.ID_TAKEN_TWICE
            .at(
                here.id(),
                key.id()
                    + " was given twice since the two parted, here"
                    + to(here)
                    + " and on "
                    + branch
                    + to(there)
                    + ": once merged, nobody could tell which is meant.")
            .item(key.id())
            .related(there.id(), "on " + branch);
    return finding.help(help(key, taken));
  }

  private static String to(Plot plot) {
    if (plot.name() == null || plot.name().isBlank()) {
      return "";
    }
    String name = plot.name().strip();
    return " to “" + (name.length() > MOST_WORDS ? cut(name) + " …" : name) + "”";
  }

  private static String cut(String name) {
    int space = name.lastIndexOf(' ', MOST_WORDS);
    return name.substring(0, space > 0 ? space : MOST_WORDS);
  }

  private static String help(ItemKey key, TakenIds taken) {
    Matcher number = NUMBERED.matcher(key.id());
    if (!number.matches()
        || key.kind().equals(ItemKind.RELEASE.label())
        || key.kind().equals(ItemKind.CLAUSE.label())
        || key.kind().equals(ItemKind.PROVISION.label())
        || key.kind().equals(ItemKind.GOVERNANCE_PROCESS.label())) {
      return "See which of the two is right, and take the other out before the merge.";
    }
    String free = taken.next(number.group(1), number.group(2).length());
    taken.add(free);
    return "Give the one that fewer have seen the next free id, "
        + free
        + ", with all that refers to it, before the merge.";
  }
}
