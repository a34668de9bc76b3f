package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Text;
import dev.ssi.query.Access;
import dev.ssi.trace.Levels;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A level of access, as the pages show it.
 *
 * @param id null where nothing is said of a role
 * @param tone how strongly it is drawn; what it means is always said in letters too
 * @param closure the levels whose rights it carries with it, N aside
 * @param basis what it rests on, or null
 * @param count how many times it is given
 */
public record LevelView(
    String id, String title, Tone tone, List<String> closure, String basis, int count) {
  private static final LevelView NOT_STATED =
      new LevelView(null, "Not stated", Tone.NOT_STATED, List.of(), null, 0);

  public LevelView {
    closure = List.copyOf(closure);
  }

  /** How strongly a level is drawn. */
  public enum Tone {
    NOT_STATED("lv-x"),
    NONE("lv-0"),
    /** Includes no other level. */
    PLAIN("lv-1"),
    /** Includes others. */
    WIDE("lv-2");

    private final String style;

    Tone(String style) {
      this.style = style;
    }

    /** The name that the style sheet has for it. */
    public String style() {
      return style;
    }
  }

  /** The levels of the documents, by id, in the order of their file. */
  static Map<String, LevelView> of(Access access) {
    Trace trace = access.reading().trace();
    Map<String, LevelView> views = new LinkedHashMap<>();
    for (Access.Level level : access.levels()) {
      List<String> closure = closure(trace.levels(), level.id());
      Tone tone =
          level.id().equals(AccessLevel.NONE)
              ? Tone.NONE
              : closure.isEmpty() ? Tone.PLAIN : Tone.WIDE;
      views.put(
          level.id(),
          new LevelView(
              level.id(), level.title(), tone, closure, basis(trace, level.id()), level.count()));
    }
    return views;
  }

  /** The level of a right. */
  static LevelView of(Access.Right right, Map<String, LevelView> levels) {
    return of(right.level(), levels);
  }

  /**
   * A level.
   *
   * @param id one that may not exist, or null where none is stated
   */
  static LevelView of(String id, Map<String, LevelView> levels) {
    if (id == null) {
      return NOT_STATED;
    }
    LevelView known = levels.get(id);
    return known == null ? new LevelView(id, id, Tone.NOT_STATED, List.of(), null, 0) : known;
  }

  private static List<String> closure(Levels levels, String id) {
    List<String> closure = new ArrayList<>();
    for (String other : levels.ids()) {
      if (!other.equals(id) && !other.equals(AccessLevel.NONE) && levels.includes(id, other)) {
        closure.add(other);
      }
    }
    return closure;
  }

  private static String basis(Trace trace, String id) {
    return trace.documents().levels().stream()
        .filter(level -> level.id().is(id))
        .flatMap(level -> Optional.ofNullable(level.basis()).stream())
        .map(Text::value)
        .findFirst()
        .orElse(null);
  }

  /** What stands in a cell. */
  public String sign() {
    return id == null ? "?" : id;
  }

  /** Where what it means is explained. */
  public String address() {
    return Addresses.level(id);
  }

  /** The anchor of that place. */
  public String anchor() {
    return address().substring(address().indexOf('#') + 1);
  }
}
