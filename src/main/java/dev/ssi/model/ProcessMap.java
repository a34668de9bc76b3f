package dev.ssi.model;

import dev.ssi.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * How work flows, step by step, between lanes.
 *
 * @param start the id of the first step, or null
 * @param steps in the order of the file
 */
public record ProcessMap(
    Text id, Text title, Text summary, List<Text> lanes, Text start, List<Step> steps) {
  public ProcessMap {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /** {@link ItemKind#GOVERNANCE_PROCESS} where it shows how governance works, by its id. */
  public ItemKind kind() {
    return ItemKind.GOVERNANCE_PROCESS.accepts(id.value())
        ? ItemKind.GOVERNANCE_PROCESS
        : ItemKind.PROCESS_MAP;
  }

  public Optional<Step> step(String id) {
    return steps.stream().filter(step -> step.id().is(id)).findFirst();
  }

  /** What happens at a step. */
  public enum Action {
    DO("do"),
    ASK("ask"),
    END("end");

    private final String label;

    Action(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One step.
   *
   * @param lane who acts, or null
   * @param action null when the step says none, or several
   * @param text what is done or asked, or how it ended; or null
   * @param component the Functional Component used, or null
   */
  public record Step(
      Text id, Text lane, Action action, Text text, Text component, List<Branch> branches) {
    public Step {
      branches = List.copyOf(branches);
    }
  }

  /**
   * A way on from a step.
   *
   * @param label the answer or outcome that leads this way, or null when none is written
   * @param target the id of the next step
   */
  public record Branch(Text label, Text target, Span span) {}
}
