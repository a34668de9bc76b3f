package dev.ssi.document.delta;

import java.util.ArrayList;
import java.util.List;

/** Tells text that is read from right to left, which Word wants in runs of its own. */
final class Directions {
  private Directions() {}

  /** The text in stretches of one direction. What has none goes with what stands before it. */
  static List<String> split(String text) {
    List<String> stretches = new ArrayList<>();
    int start = 0;
    int direction = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int here = direction(text.codePointAt(i));
      if (here != 0 && direction != 0 && here != direction) {
        stretches.add(text.substring(start, i));
        start = i;
      }
      direction = here == 0 ? direction : here;
    }
    stretches.add(text.substring(start));
    return stretches;
  }

  static boolean isRightToLeft(String stretch) {
    return stretch
            .codePoints()
            .map(Directions::direction)
            .filter(it -> it != 0)
            .findFirst()
            .orElse(1)
        < 0;
  }

  private static int direction(int point) {
    return switch (Character.getDirectionality(point)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          -1;
      default -> 0;
    };
  }
}
