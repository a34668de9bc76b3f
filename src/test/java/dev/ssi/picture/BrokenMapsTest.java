package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.ProcessMap;
import dev.ssi.picture.Drawing.Band;
import dev.ssi.picture.Drawing.Kind;
import dev.ssi.picture.Drawing.Shape;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** A Process Map is drawn however broken it is, and its words can do no harm. */
class BrokenMapsTest {
  private static Drawing draw(ProcessMap map) {
    Drawing drawing = Swimlane.of(map, Maps.SHIPPED);
    Checks.check(drawing);
    return drawing;
  }

  @Test
  void aStepThatDoesNotExistIsShownAsMissing() {
    Drawing drawing =
        draw(
            Maps.read(
                """
                lanes: [User]
                start: a
                steps:
                  a: {lane: User, ask: "Which?", next: {One: nowhere, Two: nowhere, Three: else}}
                """));
    assertThat(drawing.shapes()).filteredOn(shape -> shape.kind() == Kind.MISSING).hasSize(2);
    assertThat(drawing.captions().get(0).lines()).containsExactly("One", "or Two");
  }

  @Test
  void withoutAStartEveryStepIsStillThere() {
    Drawing drawing =
        draw(
            Maps.read(
                """
                lanes: [User]
                steps:
                  a: {lane: User, do: Look, next: b}
                  b: {lane: User, do: Look again, next: a}
                  c: {lane: User, end: Alone}
                """));
    assertThat(drawing.shapes()).extracting(Shape::id).containsExactly("a", "b", "c");
  }

  @Test
  void aLaneThatIsNotDeclaredOrNotGivenHasABandAllTheSame() {
    Drawing drawing =
        draw(
            Maps.read(
                """
                lanes: [User]
                start: a
                steps:
                  a: {lane: Stranger, do: Look, next: b}
                  b: {do: Look again, next: c}
                  c: {lane: User, end: Seen}
                """));
    assertThat(drawing.bands())
        .extracting(Band::name)
        .containsExactly(List.of("User"), List.of("Stranger"), List.of("No lane given"));
  }

  @Test
  void nothingAtAllIsAnEmptyPicture() {
    ProcessMap none =
        new ProcessMap(Maps.text("PM-99"), Maps.text("None"), null, List.of(), null, List.of());
    assertThat(draw(none).shapes()).isEmpty();
    assertThat(draw(none).svg("p", id -> null)).startsWith("<svg ").endsWith("</svg>\n");
  }

  @Test
  void threeHundredStepsAreDrawn() {
    Drawing drawing = draw(Maps.random(7, 300));
    assertThat(drawing.shapes()).hasSizeGreaterThanOrEqualTo(301);
  }

  @Test
  void wordsOfTheAuthorCannotBecomeMarkUp() throws XMLStreamException {
    String nasty = "</text><script>alert(1)</script> \\\" ' & \\u0001 <b>";
    ProcessMap map =
        Maps.read(
            "lanes: [\""
                + nasty
                + "\"]\nstart: a\nsteps:\n"
                + "  a: {lane: \""
                + nasty
                + "\", ask: \""
                + nasty
                + "\", component: FC-SMI-01, next: {\""
                + nasty
                + "\": z}}\n  z: {lane: \""
                + nasty
                + "\", end: \""
                + nasty
                + "\"}\n");
    String svg = draw(map).svg("p", id -> "x\" onload=\"alert(1)");
    XMLStreamReader reader =
        XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(svg));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamReader.START_ELEMENT) {
        assertThat(reader.getLocalName())
            .isIn("svg", "title", "desc", "rect", "path", "text", "tspan", "g", "a");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          assertThat(reader.getAttributeLocalName(i)).isNotIn("style", "onload");
        }
      }
    }
  }

  @Test
  void aWordWithoutEndIsBrokenAndALongTextCut() {
    ProcessMap map =
        Maps.read(
            "lanes: [User]\nstart: a\nsteps:\n  a: {lane: User, do: "
                + "W".repeat(500)
                + ", next: b}\n  b: {lane: User, end: "
                + "word ".repeat(500)
                + "}\n");
    for (Shape shape : draw(map).shapes()) {
      assertThat(shape.words()).hasSizeLessThanOrEqualTo(7);
      assertThat(shape.words())
          .allSatisfy(
              line ->
                  assertThat(Lettering.width(line, Svg.TEXT, false))
                      .isLessThanOrEqualTo(shape.area().width()));
    }
  }
}
