package dev.ssi.delta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The delta document as data: what changed between two editions, and what it amounts to. Every face
 * is drawn from it.
 *
 * @param changes Section D first, then by kind and id
 * @param matrix who may access what, before and after
 * @param broken traces that the changes break off
 * @param mended traces that were broken off before, and run again
 * @param unreadBefore paths of files of the edition before that could not be read whole
 * @param unreadAfter likewise of the edition after
 * @param legend what the ids stand for
 */
public record Delta(
    Side from,
    Side to,
    Summary summary,
    List<Change> changes,
    AccessMatrix matrix,
    List<Broken> broken,
    List<Broken> mended,
    List<String> unreadBefore,
    List<String> unreadAfter,
    Legend legend,
    Facts facts) {
  private static final Comparator<Change> ORDER =
      Comparator.comparing((Change change) -> change.route()).reversed();

  public Delta {
    changes = List.copyOf(changes);
    broken = List.copyOf(broken);
    mended = List.copyOf(mended);
    unreadBefore = List.copyOf(unreadBefore);
    unreadAfter = List.copyOf(unreadAfter);
  }

  /** Compares two editions, and judges what changed. */
  public static Delta between(Edition before, Side from, Edition after, Side to) {
    Facts facts = Facts.between(before, after);
    AccessMatrix matrix = new AccessComparison(before, after, facts).matrix();
    List<Change> changes = judge(before, after, facts, AccessComparison.changes(matrix));
    changes.sort(ORDER);
    List<Broken> brokenBefore = Breaks.of(before.trace(), after.trace());
    List<Broken> brokenAfter = Breaks.of(after.trace(), before.trace());
    return new Delta(
        from,
        to,
        Summary.of(changes),
        changes,
        matrix,
        Breaks.news(brokenBefore, brokenAfter),
        Breaks.news(brokenAfter, brokenBefore),
        before.unread(),
        after.unread(),
        Legend.of(before.trace(), after.trace()),
        facts);
  }

  /** Whether a component gives every role what it gave before, however that is written. */
  private static boolean givesTheSame(Edition before, Edition after, ItemChange change) {
    return !change.isWhole()
        && Rights.areEqual(
            before.trace(), change.before().key().id(), after.trace(), change.after().key().id());
  }

  private static List<Change> judge(
      Edition before, Edition after, Facts facts, List<AccessChange> rights) {
    Map<ItemKey, List<AccessChange>> byItem = Tellers.of(facts, rights);
    Proposals proposals = new Proposals(before.trace().documents(), after.trace().documents());
    Map<ItemKey, String> hints = Suggestions.of(before, facts.changes());
    Impact was = new Impact(before.trace());
    Impact is = new Impact(after.trace());
    List<Change> changes = new ArrayList<>();
    for (ItemChange change : facts.changes()) {
      if (change.operations().isEmpty()) {
        // What it stands in has another name, and is told of itself.
        continue;
      }
      ItemKey key = change.item().key();
      List<AccessChange> access = byItem.getOrDefault(key, List.of());
      Impact impact = change.after() == null ? was : is;
      List<Reach> reached = impact.of(key);
      changes.add(
          new Change(
              change,
              Router.route(change, access, givesTheSame(before, after, change)),
              access,
              reached,
              roles(impact.roles(key, reached), access),
              proposals.of(change).orElse(null),
              hints.get(key),
              Fingerprint.of(change)));
      byItem.remove(key);
    }
    return changes;
  }

  /** With those whose rights change, even where none is left. */
  private static List<String> roles(List<String> reached, List<AccessChange> access) {
    Set<String> roles = new LinkedHashSet<>(reached);
    access.forEach(right -> roles.add(right.role()));
    return List.copyOf(roles);
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The one route of all changes of substance; {@code mixed} when they need different ones. */
  public String route() {
    Set<Route> routes = new HashSet<>();
    changes.forEach(change -> routes.add(change.route()));
    if (routes.contains(Route.SECTION_D) && routes.contains(Route.SSI_CHANGE_PROCESS)) {
      return "mixed";
    }
    return routes.stream().reduce(Route.EDITORIAL, Route::orStricter).label();
  }
}
