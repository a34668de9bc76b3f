package dev.ssi.rule.governance;

import dev.ssi.governance.Departures.Place;
import dev.ssi.governance.Departures.Stretch;
import java.util.List;
import java.util.stream.Collectors;

/** Words that differ, on one line: what went in square brackets, what came in braces. */
final class Redline {
  /** How many characters of what stays are shown around what does not. */
  private static final int CONTEXT = 40;

  /** How many characters are shown of what came or went. */
  private static final int MOST = 200;

  private static final int PLACES = 3;

  private Redline() {}

  /** The first few places, each with its item and field. */
  static String of(List<Place> places) {
    String shown = places.stream().limit(PLACES).map(Redline::of).collect(Collectors.joining("; "));
    int more = places.size() - PLACES;
    return more > 0
        ? shown + "; and in " + more + (more == 1 ? " more place" : " more places")
        : shown;
  }

  private static String of(Place place) {
    StringBuilder line = new StringBuilder();
    List<Stretch> words = place.words();
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      line.append(
          switch (words.get(i).sign()) {
            case "-" -> "[-" + start(text, MOST) + "-]";
            case "+" -> "{+" + start(text, MOST) + "+}";
            default -> kept(text, i > 0, i < words.size() - 1);
          });
    }
    return place.item() + ", " + place.field() + ": “" + line.toString().replace('\n', ' ') + "”";
  }

  private static String kept(String text, boolean after, boolean before) {
    if (text.length() <= 2 * CONTEXT) {
      return text;
    }
    String head = after ? start(text, CONTEXT) : "… ";
    return before ? (after ? head : "… ") + end(text) : head;
  }

  private static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    return text.substring(0, space > 0 ? space : most) + " … ";
  }

  private static String end(String text) {
    int from = text.length() - CONTEXT;
    int space = text.indexOf(' ', from);
    return text.substring(space < 0 ? from : space + 1);
  }
}
