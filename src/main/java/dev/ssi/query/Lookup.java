package dev.ssi.query;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Tombstone;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds what the user named. Where nothing has the very name, capitals and small letters count as
 * equal and brackets may be left out, if only one name fits then.
 */
final class Lookup {
  private final Trace trace;

  Lookup(Trace trace) {
    this.trace = trace;
  }

  /** Every item, in the order in which items are listed. */
  static List<Item> items(Trace trace) {
    return StreamSupport.stream(trace.links().items().spliterator(), false)
        .sorted(ItemOrder.INSTANCE)
        .toList();
  }

  /**
   * The item of an id.
   *
   * @throws UnknownName if there is none
   */
  Item item(String id) {
    return find(id).orElseThrow(() -> unknown(id, List.of()));
  }

  /** The item of an id, if there is one and not several. */
  Optional<Item> find(String id) {
    return trace
        .links()
        .item(id)
        .or(
            () -> {
              List<Item> folded =
                  items(trace).stream().filter(item -> couldBe(id).test(item.id())).toList();
              return folded.size() == 1 ? Optional.of(folded.get(0)) : Optional.empty();
            });
  }

  /** The record of a retired id. */
  Optional<Tombstone> tombstone(String id) {
    return trace.documents().tombstones().stream().filter(each -> each.id().is(id)).findFirst();
  }

  /** Whether the user can have meant an id, however it was typed. */
  static Predicate<String> couldBe(String typed) {
    String folded = fold(typed);
    return id -> fold(id).equals(folded);
  }

  /**
   * What to say of an id that no item has.
   *
   * @param more ids that could have been meant, of items that are gone
   */
  UnknownName unknown(String id, Collection<String> more) {
    Optional<Tombstone> tombstone = tombstone(id);
    if (tombstone.isPresent()) {
      return new UnknownName(retired(tombstone.get()), id, List.of());
    }
    if (trace.roles().contains(id)) {
      String what = id + " is a User Role (" + trace.roleTitle(id) + ").";
      return new UnknownName(what + " See `ssi access --role " + id + "`.", id, List.of());
    }
    for (AccessLevel level : trace.documents().levels()) {
      if (level.id().is(id)) {
        String what = id + " is a level of access (" + level.title() + ").";
        return new UnknownName(what + " See `ssi access`.", id, List.of());
      }
    }
    return new UnknownName(
        "There is no item `" + id + "`.",
        id,
        Stream.concat(items(trace).stream().map(Item::id), more.stream()).toList());
  }

  private static String retired(Tombstone tombstone) {
    String instead = tombstone.replacements().map(ids -> " " + ids + " replaced it.").orElse("");
    return tombstone.id()
        + " ("
        + tombstone.title()
        + ") was retired in version "
        + tombstone.retired()
        + "."
        + instead;
  }

  List<String> roles(Collection<String> ids) {
    return named("User Role", ids, trace.roles());
  }

  /** The components of Appendix AH that were named. */
  List<String> components(Collection<String> ids) {
    return named(
        "Functional Component",
        ids,
        trace.components().stream().map(component -> component.id().value()).toList());
  }

  List<String> clauses(Collection<String> ids) {
    return named(
        ItemKind.CLAUSE.label(),
        ids,
        trace.documents().clauses().stream().map(clause -> clause.id().value()).toList());
  }

  /** The ids among those known, each once, in the order known. */
  private static List<String> named(String what, Collection<String> ids, List<String> known) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      List<String> folded = known.stream().filter(each -> fold(each).equals(fold(id))).toList();
      if (known.contains(id)) {
        found.add(id);
      } else if (folded.size() == 1) {
        found.addAll(folded);
      } else {
        throw new UnknownName("There is no " + what + " `" + id + "`.", id, known);
      }
    }
    return known.stream().filter(found::contains).toList();
  }

  /** An id as it is likely typed: brackets mean something to a shell, and capitals are a bother. */
  private static String fold(String id) {
    return id.toLowerCase(Locale.ROOT).replace("(", "").replace(")", "");
  }
}
