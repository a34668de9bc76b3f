package dev.ssi.picture;

import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Process Map in words, for those who do not see its picture: its steps, numbered alike. */
public final class Steps {
  private Steps() {}

  /**
   * A step in words.
   *
   * @param number from 1, in the order of the file
   * @param lane who acts; or empty
   * @param kind {@code TASK}, {@code ASK} or {@code END}
   * @param text what is done or asked, or how it ended
   * @param component the id of the component used, or null
   */
  public record Line(
      int number,
      String id,
      String lane,
      Drawing.Kind kind,
      String text,
      String component,
      List<Way> ways) {
    public Line {
      ways = List.copyOf(ways);
    }

    /** The step as a sentence, without its number and its component. */
    public String sentence() {
      StringBuilder words = new StringBuilder();
      words.append(lane.isEmpty() ? "" : lane + ": ");
      words.append(kind == Drawing.Kind.END ? "End: " : "").append(text);
      for (int i = 0; i < ways.size(); i++) {
        words.append(i == 0 ? ends(text) ? " " : ". " : "; ").append(ways.get(i).words(i == 0));
      }
      return words.append(ways.isEmpty() && ends(text) ? "" : ".").toString();
    }

    private static boolean ends(String text) {
      return text.endsWith("?") || text.endsWith(".") || text.endsWith("!");
    }
  }

  /**
   * A way on.
   *
   * @param label the answer that leads this way, or empty
   * @param number that of the step it leads to, or 0 when there is none
   * @param target the id of that step as it is written
   */
  public record Way(String label, int number, String target) {
    private String words(boolean first) {
      String to = number > 0 ? "step " + number : "“" + target + "”, which is not a step";
      return label.isEmpty() ? (first ? "Then " : "then ") + to : label + " → " + to;
    }
  }

  /** The steps of a map, in the order of the file. */
  public static List<Line> of(ProcessMap map) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < map.steps().size(); i++) {
      numbers.putIfAbsent(map.steps().get(i).id().value(), i + 1);
    }
    List<Line> lines = new ArrayList<>();
    for (Step step : map.steps()) {
      List<Way> ways = new ArrayList<>();
      for (Branch branch : step.branches()) {
        String target = branch.target() == null ? "" : branch.target().value();
        String label = branch.label() == null ? "" : branch.label().value();
        ways.add(new Way(label, numbers.getOrDefault(target, 0), target));
      }
      lines.add(
          new Line(
              lines.size() + 1,
              step.id().value(),
              step.lane() == null ? "" : step.lane().value(),
              Swimlane.kind(step.action()),
              step.text() == null ? step.id().value() : step.text().value(),
              step.component() == null ? null : step.component().value(),
              ways));
    }
    return lines;
  }
}
