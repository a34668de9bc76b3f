package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Route;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The sections of the document and the numbers of the changes: the same in every face that has
 * sections, so that two readers can speak of change 3.2.
 */
final class Outline {
  static final int SUMMARY = 1;
  static final int ACCESS = 2;
  static final int TRACES = 6;
  static final int RECORD = 7;

  private final List<Part> parts = new ArrayList<>();
  private final IdentityHashMap<Change, String> numbers = new IdentityHashMap<>();

  /**
   * The changes that go by one route.
   *
   * @param number of the section
   * @param about what the route means, in a sentence
   */
  record Part(int number, Route route, String title, String about, List<Change> changes) {
    Part {
      changes = List.copyOf(changes);
    }
  }

  Outline(Delta delta) {
    add(
        delta,
        Route.SECTION_D,
        "Changes that need a Section D Modification",
        "They touch Appendix AH, which is part of the Code: the agreement of the Panel alone is"
            + " not enough.");
    add(
        delta,
        Route.SSI_CHANGE_PROCESS,
        "Changes under the SSI change process",
        "They touch the Baseline Requirements Document alone: the DCC consults all SEC Parties,"
            + " and the Panel, or a Sub-Committee with formal delegation, agrees.");
    add(
        delta,
        Route.EDITORIAL,
        "Editorial changes",
        "They change nothing that anyone must do or may do.");
  }

  private void add(Delta delta, Route route, String title, String about) {
    List<Change> changes =
        delta.changes().stream().filter(change -> change.route() == route).toList();
    int number = ACCESS + 1 + parts.size();
    for (int i = 0; i < changes.size(); i++) {
      numbers.put(changes.get(i), number + "." + (i + 1));
    }
    parts.add(new Part(number, route, title, about, changes));
  }

  /** A section for each route, Section D first, whether or not a change goes by it. */
  List<Part> parts() {
    return parts;
  }

  /** The number of a change, such as {@code 3.2}. */
  String number(Change change) {
    return numbers.get(change);
  }

  /** What a change is headed by: the id and, where it says more, the title. */
  static String heading(Change change) {
    String id = change.key().id();
    String title = change.facts().item().title();
    return title.equals(id) ? id : id + " " + title;
  }
}
