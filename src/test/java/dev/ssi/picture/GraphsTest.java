package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.Domain;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Shape;
import dev.ssi.picture.Drawing.Stroke;
import dev.ssi.picture.layout.Layout.Area;
import dev.ssi.picture.layout.Layout.Point;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The traces of domains, and how the documents relate. */
class GraphsTest {
  private static final List<Domain> DOMAINS = Maps.SHIPPED.documents().domains();

  private static Drawing draw(Domain domain) {
    return DomainGraph.of(Maps.SHIPPED, domain);
  }

  @Test
  void nothingOverlapsInTheTraceOfAnyDomain() {
    assertThat(DOMAINS).hasSize(10).allSatisfy(domain -> Checks.check(turned(draw(domain))));
  }

  /** With across and along exchanged, it must be what a swimlane diagram is. */
  private static Drawing turned(Drawing drawing) {
    return new Drawing(
        drawing.height(),
        drawing.width(),
        drawing.title(),
        drawing.description(),
        drawing.bands().stream()
            .map(each -> new Band(turned(each.area()), 0, each.name()))
            .toList(),
        drawing.shapes().stream().map(GraphsTest::turned).toList(),
        drawing.strokes().stream()
            .map(
                each ->
                    new Stroke(
                        each.points().stream().map(GraphsTest::turned).toList(), false, true))
            .toList(),
        List.of(),
        drawing.crossings());
  }

  private static Shape turned(Shape shape) {
    return new Shape(
        shape.kind(),
        turned(shape.area()),
        shape.id(),
        shape.lead(),
        shape.words(),
        shape.note(),
        shape.item(),
        shape.name());
  }

  private static Area turned(Area area) {
    return new Area(area.y(), area.x(), area.height(), area.width());
  }

  private static Point turned(Point point) {
    return new Point(point.y(), point.x());
  }

  @Test
  void theTraceOfADomainHasItsOwnItemsFromClauseToProcessMap() {
    Drawing drawing = draw(Maps.SHIPPED.domain("BFD-08").orElseThrow());
    assertThat(drawing.shapes())
        .extracting(Shape::id)
        .containsExactly(
            "H8.16(g)", "BFD-08", "FC-KNO-01", "FC-KNO-02", "EP-044", "EP-045", "PM-06", "PM-11");
  }

  @Test
  void linesCrossAsSeldomAsTheyDid() {
    Map<String, Integer> crossings = new TreeMap<>();
    DOMAINS.forEach(domain -> crossings.put(domain.id().value(), draw(domain).crossings()));
    assertThat(crossings.values()).containsExactly(5, 17, 9, 19, 6, 1, 1, 0, 7, 0);
  }

  @Test
  void aDomainOfWhichNothingIsKnownIsDrawn() {
    Domain lonely = new Domain(Maps.text("BFD-99"), Maps.text("Alone"), List.of(), List.of());
    assertThat(draw(lonely).svg("p", id -> null)).contains("The trace of BFD-99 Alone");
  }

  @Test
  void thePictureOfTheDocumentsLinksEachAndWhatChangesIt() {
    Drawing drawing = DocumentsPicture.of();
    Checks.labels(drawing);
    assertThat(drawing.shapes())
        .extracting(Shape::item)
        .containsExactly("SEC", "Appendix AH", "BRD", "AH-G9", "GP-1");
    assertThat(drawing.svg("p", id -> id.equals("GP-1") ? "procedure.html#GP-1" : null))
        .contains(
            "<a class=\"pic-link\" href=\"procedure.html#GP-1\" aria-label=\"SSI change process: ")
        .contains("aria-labelledby=\"p-title p-desc\"");
  }
}
