package dev.ssi.picture;

import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import dev.ssi.model.Text;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Process Map as it will be drawn: its boxes with their words, and one line for each pair. */
final class Flow {
  private static final int WIDTH = 158;
  private static final int PADDING = 9;
  private static final int CAPTION_WIDTH = 112;
  private static final int LONG_CAPTION = 150;
  private static final int MOST_LINES = 7;

  private final Trace trace;
  private final LaneNames lanes;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Way> ways = new ArrayList<>();
  private int start = -1;

  /** A box with its words. */
  record Node(
      Kind kind,
      int lane,
      String id,
      String lead,
      String text,
      List<String> words,
      String item,
      String name) {
    int width() {
      return kind == Kind.START ? 64 : WIDTH;
    }

    int height() {
      int note = kind == Kind.START || item == null ? 0 : Svg.NOTE_LINE;
      return kind == Kind.START ? 28 : Math.max(1, words.size()) * Svg.LINE + note + 16;
    }

    Shape shape(Area area) {
      return new Shape(kind, area, id, lead, words, item == null ? "" : item, item, name);
    }
  }

  /** All branches from one box to another. */
  record Way(int from, int to, List<String> labels) {
    /** The words upon the line: one label below the other. */
    List<String> caption() {
      List<String> lines = new ArrayList<>();
      for (String label : labels) {
        String words = lines.isEmpty() ? label : "or " + label;
        int width = labels.size() > 1 ? LONG_CAPTION : CAPTION_WIDTH;
        lines.addAll(Lettering.lines(words, Svg.CAPTION_TEXT, width, 4));
      }
      return lines;
    }
  }

  Flow(ProcessMap map, Trace trace) {
    this.trace = trace;
    this.lanes = new LaneNames(map);
    if (map.start() != null && map.step(map.start().value()).isPresent()) {
      start = 0;
      int lane = lanes.of(map.step(map.start().value()).orElseThrow().lane());
      nodes.add(new Node(Kind.START, lane, null, "", "Start", List.of("Start"), null, "Start"));
    }
    for (Step step : map.steps()) {
      places.putIfAbsent(step.id().value(), nodes.size());
      nodes.add(node(step, places.size()));
    }
    if (start == 0) {
      ways.add(new Way(0, places.get(map.start().value()), List.of()));
    }
    int first = start + 1;
    for (int i = 0; i < map.steps().size(); i++) {
      lead(first + i, map.steps().get(i));
    }
  }

  List<List<String>> lanes() {
    return lanes.wrapped();
  }

  List<Node> nodes() {
    return nodes;
  }

  List<Way> ways() {
    return ways;
  }

  /** The place of the start marker, or -1. */
  int start() {
    return start;
  }

  private Node node(Step step, int number) {
    Kind kind = Swimlane.kind(step.action());
    String words = step.text() == null ? step.id().value() : step.text().value();
    String item = step.component() == null ? null : step.component().value();
    int point = kind == Kind.ASK ? Drawing.POINT : kind == Kind.END ? 4 : 0;
    List<String> lines = words(number + ".", words, WIDTH - 2 * (PADDING + point));
    String name = "Step " + number + ", " + words + (item == null ? "" : ": " + titled(item));
    return new Node(
        kind, lanes.of(step.lane()), step.id().value(), number + ".", words, lines, item, name);
  }

  private String titled(String item) {
    return item + trace.links().item(item).map(Item::title).map(title -> " " + title).orElse("");
  }

  /** The words in lines; the first leaves room for the lead. */
  private static List<String> words(String lead, String words, int width) {
    List<String> lines =
        new ArrayList<>(Lettering.lines(lead + " " + words, Svg.TEXT, width, MOST_LINES));
    lines.set(0, lines.get(0).substring(Math.min(lines.get(0).length(), lead.length())).strip());
    return lines;
  }

  private void lead(int from, Step step) {
    Map<Integer, List<String>> labels = new LinkedHashMap<>();
    for (Branch branch : step.branches()) {
      List<String> into =
          labels.computeIfAbsent(place(branch, nodes.get(from)), key -> new ArrayList<>());
      if (branch.label() != null && !branch.label().value().isBlank()) {
        into.add(branch.label().value());
      }
    }
    labels.forEach((to, words) -> ways.add(new Way(from, to, words)));
  }

  /** Where a branch leads: if nowhere, to a box that says so. */
  private int place(Branch branch, Node from) {
    String target = branch.target() == null ? "" : branch.target().value();
    Integer place = places.get(target);
    if (place == null) {
      place = nodes.size();
      places.put(target, place);
      String text = "No step “" + target + "”";
      List<String> words = Lettering.lines(text, Svg.TEXT, WIDTH - 20, 4);
      nodes.add(new Node(Kind.MISSING, from.lane(), null, "", text, words, null, text));
    }
    return place;
  }

  /** The lanes of a map, and those that its steps only claim. */
  private static final class LaneNames {
    private final List<String> names = new ArrayList<>();

    LaneNames(ProcessMap map) {
      map.lanes().stream().map(Text::value).distinct().forEach(names::add);
      map.steps().forEach(step -> of(step.lane()));
      if (names.isEmpty()) {
        names.add("");
      }
    }

    int of(Text lane) {
      String name = lane == null ? "No lane given" : lane.value();
      if (!names.contains(name)) {
        names.add(name);
      }
      return names.indexOf(name);
    }

    List<List<String>> wrapped() {
      return names.stream().map(name -> Lettering.lines(name, Svg.TEXT, 150, 3)).toList();
    }
  }
}
