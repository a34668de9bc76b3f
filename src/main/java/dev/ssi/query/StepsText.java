package dev.ssi.query;

import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.ProcessMap.Branch;
import dev.ssi.model.ProcessMap.Step;
import dev.ssi.model.Text;
import dev.ssi.source.TerminalText;
import java.util.ArrayList;
import java.util.List;

/** The steps of a Process Map as a numbered list, in the order of the file. */
final class StepsText {
  private final ProcessMap map;
  private final Page page;

  private StepsText(ProcessMap map, Page page) {
    this.map = map;
    this.page = page;
  }

  static void print(ProcessMap map, Page page) {
    page.line("Lanes: " + String.join(", ", map.lanes().stream().map(Text::value).toList()));
    page.gap();
    StepsText face = new StepsText(map, page);
    map.steps().forEach(face::step);
  }

  private void step(Step step) {
    int lane = map.steps().stream().mapToInt(each -> columns(each.lane())).max().orElse(0);
    String lead =
        number(step)
            + (step.lane() == null ? "" : step.lane().value())
            + " ".repeat(lane - columns(step.lane()) + 2);
    boolean isLinear = step.branches().size() == 1 && step.branches().get(0).label() == null;
    page.paragraph(lead, what(step) + (isLinear ? " → " + target(step.branches().get(0)) : ""));
    if (isLinear) {
      return;
    }
    int label = step.branches().stream().mapToInt(each -> columns(each.label())).max().orElse(0);
    for (Branch branch : step.branches()) {
      String answer = branch.label() == null ? "" : branch.label().value();
      page.line(
          " ".repeat(TerminalText.columns(lead) + 2)
              + answer
              + " ".repeat(label - columns(branch.label()))
              + " → "
              + target(branch));
    }
  }

  private static int columns(Text text) {
    return text == null ? 0 : TerminalText.columns(text.value());
  }

  private String number(Step step) {
    int width = Integer.toString(map.steps().size()).length();
    String number = Integer.toString(map.steps().indexOf(step) + 1);
    return " ".repeat(width - number.length()) + number + ". ";
  }

  private static String what(Step step) {
    List<String> words = new ArrayList<>();
    if (step.action() == Action.END) {
      words.add("End:");
    }
    words.add(step.text() == null ? step.id().value() : step.text().value());
    if (step.component() != null) {
      words.add("(" + step.component() + ")");
    }
    return String.join(" ", words);
  }

  private String target(Branch branch) {
    return map.step(branch.target().value())
        .map(step -> Integer.toString(map.steps().indexOf(step) + 1))
        .orElse(branch.target() + " (no such step)");
  }
}
