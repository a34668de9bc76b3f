package dev.ssi.delta;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Text;
import dev.ssi.trace.Item;
import dev.ssi.trace.Levels;
import dev.ssi.trace.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the ids in a delta stand for. Where the two editions differ, the later one is heard.
 *
 * @param titles by id, of everything that can be referred to in either edition
 * @param levels the access levels of either edition, in the order of their file
 * @param notice what the documents say of their own standing, or null
 */
public record Legend(SortedMap<String, String> titles, List<Level> levels, String notice) {
  public Legend {
    titles = Collections.unmodifiableSortedMap(titles);
    levels = List.copyOf(levels);
  }

  /**
   * A level of access.
   *
   * @param includes ids of the levels whose rights it carries with it; without itself and N
   */
  public record Level(String id, String title, List<String> includes) {
    public Level {
      includes = List.copyOf(includes);
    }
  }

  static Legend of(Trace from, Trace to) {
    SortedMap<String, String> titles = new TreeMap<>();
    from.links().items().forEach(item -> put(titles, item));
    to.links().items().forEach(item -> put(titles, item));
    from.roles().forEach(role -> titles.put(role, from.roleTitle(role)));
    to.roles().forEach(role -> titles.put(role, to.roleTitle(role)));
    Map<String, Level> levels = new LinkedHashMap<>();
    to.levels().ids().forEach(id -> levels.put(id, level(id, to.levels())));
    from.levels().ids().forEach(id -> levels.putIfAbsent(id, level(id, from.levels())));
    return new Legend(titles, List.copyOf(levels.values()), notice(from, to));
  }

  private static void put(Map<String, String> titles, Item item) {
    if (item.title() != null && !item.title().equals(item.id())) {
      titles.put(item.id(), item.title());
    }
  }

  private static Level level(String id, Levels levels) {
    List<String> lower =
        levels.ids().stream()
            .filter(other -> !other.equals(id) && !other.equals(AccessLevel.NONE))
            .filter(other -> levels.includes(id, other))
            .toList();
    return new Level(id, levels.title(id), lower);
  }

  private static String notice(Trace from, Trace to) {
    return Stream.of(to, from)
        .map(Trace::documents)
        .flatMap(documents -> Stream.of(documents.baseline(), documents.appendix()))
        .flatMap(Optional::stream)
        .map(DocumentInfo::notice)
        .filter(notice -> notice != null && !notice.value().isBlank())
        .map(Text::value)
        .map(Wording::canonical)
        .findFirst()
        .orElse(null);
  }

  /** The title of whatever has the id. */
  public Optional<String> title(String id) {
    return Optional.ofNullable(titles.get(id));
  }
}
