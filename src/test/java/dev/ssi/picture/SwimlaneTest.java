package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Golden;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Step;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Process Maps as swimlane diagrams. */
class SwimlaneTest {
  private static final List<ProcessMap> SHIPPED = Maps.SHIPPED.documents().processMaps();

  private static Drawing draw(ProcessMap map) {
    return Swimlane.of(map, Maps.SHIPPED);
  }

  @Test
  void nothingOverlapsInAnyShippedMap() {
    assertThat(SHIPPED).hasSize(14).allSatisfy(map -> Checks.check(draw(map)));
  }

  @Test
  void nothingOverlapsInMapsThatLeadAnywhere() {
    for (int seed = 0; seed < 150; seed++) {
      ProcessMap map = Maps.random(seed, 2 + seed % 29);
      assertThat(map).as("seed " + seed).satisfies(each -> Checks.check(draw(each)));
    }
  }

  @Test
  void linesCrossAsSeldomAsTheyDid() {
    Map<String, Integer> crossings = new TreeMap<>();
    SHIPPED.forEach(map -> crossings.put(map.id().value(), draw(map).crossings()));
    assertThat(crossings)
        .isEqualTo(
            new TreeMap<>(
                Map.ofEntries(
                    Map.entry("PM-01", 14),
                    Map.entry("PM-02", 2),
                    Map.entry("PM-03", 10),
                    Map.entry("PM-04", 4),
                    Map.entry("PM-05", 2),
                    Map.entry("PM-06", 2),
                    Map.entry("PM-07", 3),
                    Map.entry("PM-08", 0),
                    Map.entry("PM-09", 1),
                    Map.entry("PM-10", 5),
                    Map.entry("PM-11", 2),
                    Map.entry("PM-12", 0),
                    Map.entry("PM-13", 5),
                    Map.entry("PM-G1", 0))));
  }

  @Test
  void theStartStandsFirstAndEveryStepIsThereOnce() {
    for (ProcessMap map : SHIPPED) {
      Drawing drawing = draw(map);
      List<Shape> downwards =
          drawing.shapes().stream()
              .sorted(Comparator.comparing(shape -> shape.area().y()))
              .toList();
      assertThat(downwards.get(0).kind()).isEqualTo(Kind.START);
      assertThat(downwards.get(1).id()).isEqualTo(map.start().value());
      assertThat(drawing.shapes().stream().skip(1).map(Shape::id))
          .containsExactlyElementsOf(map.steps().stream().map(step -> step.id().value()).toList());
    }
  }

  @Test
  void aStepStandsInItsOwnLane() {
    for (ProcessMap map : SHIPPED) {
      Drawing drawing = draw(map);
      Map<String, Shape> shapes =
          drawing.shapes().stream()
              .skip(1)
              .collect(Collectors.toMap(Shape::id, Function.identity()));
      for (Step step : map.steps()) {
        int lane =
            map.lanes().stream().map(each -> each.value()).toList().indexOf(step.lane().value());
        assertThat(
                Checks.contains(
                    drawing.bands().get(lane).area(), shapes.get(step.id().value()).area()))
            .as(map.id() + " " + step.id())
            .isTrue();
      }
    }
  }

  @Test
  void onlyALineToAnEarlierStepGoesBack() {
    for (ProcessMap map : SHIPPED) {
      Drawing drawing = draw(map);
      List<String> order = map.steps().stream().map(step -> step.id().value()).toList();
      for (Drawing.Stroke stroke : drawing.strokes()) {
        String from = at(drawing, stroke, true);
        String to = at(drawing, stroke, false);
        if (stroke.back()) {
          assertThat(order.indexOf(to))
              .as(map.id() + " " + from)
              .isLessThanOrEqualTo(order.indexOf(from));
        }
      }
    }
  }

  private static String at(Drawing drawing, Drawing.Stroke stroke, boolean start) {
    var point = stroke.points().get(start ? 0 : stroke.points().size() - 1);
    return drawing.shapes().stream()
        .filter(shape -> shape.area().x() <= point.x() && point.x() <= shape.area().right())
        .filter(shape -> point.y() == (start ? shape.area().bottom() : shape.area().y()))
        .map(shape -> String.valueOf(shape.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void answersStandFromLeftToRightAsInTheFileWhereNothingElseDecides() {
    ProcessMap map =
        Maps.read(
            """
            lanes: [User]
            start: a
            steps:
              a: {lane: User, ask: "Which?", next: {One: b, Two: c, Three: d}}
              b: {lane: User, end: First}
              c: {lane: User, end: Second}
              d: {lane: User, end: Third}
            """);
    List<Shape> ends =
        draw(map).shapes().stream().filter(shape -> shape.kind() == Kind.END).toList();
    assertThat(ends).isSortedAccordingTo(Comparator.comparing(shape -> shape.area().x()));
  }

  @Test
  void stepsOfOneOriginAndOneTargetStandInTheOrderOfTheFile() {
    assertThat(across("PM-02", "by-device", "by-mpan", "by-address", "by-uprn")).isSorted();
    assertThat(across("PM-12", "installation", "firmware", "model", "hubs", "monthly", "device"))
        .isSorted();
  }

  private static List<Integer> across(String map, String... steps) {
    List<Shape> shapes = draw(Maps.shipped(map)).shapes();
    return Stream.of(steps)
        .map(step -> shapes.stream().filter(shape -> step.equals(shape.id())).findFirst())
        .map(shape -> shape.orElseThrow().area().x())
        .toList();
  }

  @Test
  void theSameMapGivesTheSameBytes() {
    for (ProcessMap map : SHIPPED) {
      String once = draw(map).svg("p", id -> id + ".html");
      assertThat(draw(map).svg("p", id -> id + ".html")).isEqualTo(once);
    }
  }

  @Test
  void theSmallestAndAWindingMapAreDrawnAsTheyWere() throws IOException {
    ProcessMap small = Maps.trace(dev.ssi.Texts.example()).processMap("PM-02").orElseThrow();
    Golden.check("picture/small.svg", draw(small).svg("map", id -> id + ".html"));
    Golden.check("picture/PM-09.svg", draw(Maps.shipped("PM-09")).svg("map", id -> id + ".html"));
  }
}
