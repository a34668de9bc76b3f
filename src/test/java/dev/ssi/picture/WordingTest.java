package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Faces that set the words of a drawing line by line put them where the SVG has them. */
class WordingTest {
  private static final Pattern LINE = Pattern.compile("<tspan[^>]* x=\"(\\d+)\" y=\"(\\d+)\"");

  @Test
  void everyLineStandsWhereTheSvgHasIt() {
    Drawing drawing = DocumentsPicture.of();
    List<String> places =
        LINE.matcher(drawing.svg("p", id -> null))
            .results()
            .map(found -> found.group(1) + "," + found.group(2))
            .toList();
    assertThat(places).hasSizeGreaterThan(10);
    assertThat(Wording.of(drawing).stream().map(each -> each.x() + "," + each.y()))
        .containsExactlyElementsOf(places);
  }
}
