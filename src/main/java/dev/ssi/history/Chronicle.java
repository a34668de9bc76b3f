package dev.ssi.history;

import dev.ssi.delta.Edition;
import dev.ssi.delta.ItemKey;
import dev.ssi.delta.Operation;
import dev.ssi.load.Succession;
import dev.ssi.load.Succession.Listing;
import dev.ssi.load.TwoEditions;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down what happened to each item, stage by stage. */
final class Chronicle {
  private final Succession succession;
  private final Map<ItemKey, List<Step>> steps = new HashMap<>();
  private final Set<ItemKey> gone = new HashSet<>();
  private final List<Stage> releases = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /** Items that stand in a file that cannot be read, with where they were last read. */
  private final Map<ItemKey, Point> hidden = new HashMap<>();

  private Point last;

  private record Point(Stage stage, Listing listing) {}

  Chronicle(Succession succession) {
    this.succession = succession;
  }

  static Edition edition(SourceTree tree, Documents documents) {
    return Edition.of(tree.origin(), new Trace(documents));
  }

  /** Adds what comes next; what cannot be read as documents is passed over. */
  void add(Past.State state) throws IOException {
    Point point = new Point(state.stage(), succession.list(state.tree()));
    Optional<String> problem =
        point.listing().isEmpty()
            ? Optional.of("there are no documents in it.")
            : last == null ? first(point) : next(point);
    problem.ifPresentOrElse(
        why -> unread.add(state.stage().name() + " was not compared: " + why),
        () -> {
          last = point;
          if (state.stage().isRelease()) {
            releases.add(state.stage());
          }
        });
  }

  private Optional<String> first(Point point) {
    Documents documents = succession.whole(point.listing()).documents();
    Edition edition = edition(point.listing().tree(), documents);
    if (edition.schemaProblem().isPresent()) {
      return edition.schemaProblem();
    }
    Step step =
        new Step(
            point.stage(),
            null,
            new TreeSet<>(EnumSet.of(Operation.ADDED)),
            List.of(Happening.plain(Operation.ADDED)),
            false,
            null);
    keys(edition).forEach(key -> steps.put(key, List.of(step)));
    return Optional.empty();
  }

  private Optional<String> next(Point point) {
    Optional<TwoEditions> read = succession.between(last.listing(), point.listing());
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Edition before = edition(last.listing().tree(), read.get().before());
    Edition after = edition(point.listing().tree(), read.get().after());
    if (after.schemaProblem().isPresent()) {
      return after.schemaProblem();
    }
    Events events = Events.between(before, after);
    write(events.all(), last.stage(), point.stage());
    hidden.keySet().removeIf(key -> isReadInBoth(key, before, after, events));
    reappeared(point);
    for (ItemKey key : events.hidden()) {
      if (before.keys().contains(key)) {
        hidden.putIfAbsent(key, last);
      } else if (!steps.containsKey(key)) {
        write(unknownBefore(key, after), last.stage(), point.stage());
      }
    }
    return Optional.empty();
  }

  private static boolean isReadInBoth(ItemKey key, Edition before, Edition after, Events events) {
    return before.keys().contains(key)
        && after.keys().contains(key)
        && !events.hidden().contains(key);
  }

  /** What happened to items since they were last read, which is more than one stage ago. */
  private void reappeared(Point point) {
    Map<Point, Events> since = new HashMap<>();
    for (Map.Entry<ItemKey, Point> each : Map.copyOf(hidden).entrySet()) {
      ItemKey key = each.getKey();
      Point seen = each.getValue();
      Events events = since.computeIfAbsent(seen, from -> between(from, point));
      if (!events.hidden().contains(key)) {
        write(
            events.all().stream().filter(event -> isOf(key, event.key())).toList(),
            seen.stage(),
            point.stage());
        hidden.remove(key);
      }
    }
  }

  private Events between(Point from, Point to) {
    return succession
        .between(from.listing(), to.listing())
        .map(
            read ->
                Events.between(
                    edition(from.listing().tree(), read.before()),
                    edition(to.listing().tree(), read.after())))
        .orElse(new Events(List.of(), Collections.emptySortedSet()));
  }

  private static boolean isOf(ItemKey item, ItemKey part) {
    return part.equals(item)
        || part.kind().equals(ItemKind.REQUIREMENT.label())
            && part.id().startsWith(item.id() + ".");
  }

  private static List<Event> unknownBefore(ItemKey key, Edition after) {
    List<String> words =
        List.of("introduced, unless it stood in a file that could not be read before");
    return keys(after).stream()
        .filter(each -> isOf(key, each))
        .map(each -> Event.of(each, EnumSet.of(Operation.ADDED), words, null))
        .toList();
  }

  /** The items of an edition, with the requirements and proposals. */
  private static Set<ItemKey> keys(Edition edition) {
    Documents documents = edition.trace().documents();
    Set<ItemKey> keys = new LinkedHashSet<>(edition.keys());
    documents.specifications().stream()
        .map(Specification::requirements)
        .flatMap(List::stream)
        .map(NumberedParagraph::id)
        .forEach(id -> keys.add(key(ItemKind.REQUIREMENT, id)));
    documents.proposals().stream()
        .map(ChangeProposal::id)
        .forEach(id -> keys.add(key(ItemKind.CHANGE_PROPOSAL, id)));
    return keys;
  }

  private static ItemKey key(ItemKind kind, Text id) {
    return new ItemKey(kind.label(), id.value());
  }

  private void write(List<Event> events, Stage since, Stage stage) {
    Map<ItemKey, List<Event>> byKey = new LinkedHashMap<>();
    events.forEach(
        event -> byKey.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event));
    Map<ItemKey, List<Step>> written = new HashMap<>();
    byKey.forEach((key, those) -> written.put(key, continued(those, since, stage)));
    steps.putAll(written);
    byKey.forEach(
        (key, those) -> {
          if (those.stream().allMatch(Event::isEnd)) {
            gone.add(key);
          } else {
            gone.remove(key);
          }
        });
  }

  /** The steps of an id with one more, which all that happened to it at once makes up. */
  private List<Step> continued(List<Event> events, Stage since, Stage stage) {
    ItemKey source =
        events.stream()
            .map(Event::heirOf)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(events.get(0).key());
    List<Step> continued = new ArrayList<>(steps.getOrDefault(source, List.of()));
    SortedSet<Operation> operations = new TreeSet<>();
    events.forEach(event -> operations.addAll(event.operations()));
    boolean again = operations.contains(Operation.ADDED) && !continued.isEmpty();
    continued.add(
        new Step(
            stage,
            since,
            operations,
            again ? List.of("introduced again") : words(events),
            events.stream().allMatch(Event::isPositional),
            events.stream()
                .map(Event::attribution)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
    return List.copyOf(continued);
  }

  private static List<String> words(List<Event> events) {
    return events.stream()
        .flatMap(event -> event.words().stream())
        .distinct()
        .sorted(Comparator.comparing(word -> !Happening.isOfIdentity(word)))
        .toList();
  }

  List<Stage> releases() {
    return releases;
  }

  List<String> unread() {
    return unread;
  }

  SortedMap<ItemKey, ItemHistory> histories() {
    SortedMap<ItemKey, ItemHistory> histories = new TreeMap<>();
    steps.forEach(
        (key, those) -> histories.put(key, new ItemHistory(key, those, gone.contains(key))));
    return histories;
  }
}
