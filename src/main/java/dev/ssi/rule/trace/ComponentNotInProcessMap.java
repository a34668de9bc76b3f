package dev.ssi.rule.trace;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Epic;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Link;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An Epic that uses a component which none of its Process Maps contains. */
public final class ComponentNotInProcessMap implements Check {
  @Override
  public String id() {
    return "trace.component-not-in-process-map";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: domains and components “are linked to Epics, which describe User"
        + " activities and are associated to Process Maps”.";
  }

  @Override
  public void check(Survey survey) {
    for (Epic epic : survey.trace().documents().epics()) {
      Optional<Set<String>> shown = shown(survey, epic);
      if (shown.isPresent() && !epic.processMaps().isEmpty()) {
        check(survey, epic, shown.get());
      }
    }
  }

  private void check(Survey survey, Epic epic, Set<String> shown) {
    Set<String> seen = new HashSet<>(shown);
    for (Text component : epic.components()) {
      // What is no component, or named twice, has its own finding.
      boolean exists =
          survey
              .trace()
              .links()
              .item(component.value())
              .filter(item -> item.kind() == ItemKind.COMPONENT)
              .isPresent();
      if (exists && seen.add(component.value())) {
        survey.report(
            Finding.of(
                    this,
                    component.span(),
                    epic.id()
                        + " uses "
                        + component
                        + ", but none of its Process Maps ("
                        + epic.processMaps().stream().map(Text::value).collect(joining(", "))
                        + ") has a step in it.")
                .item(epic.id().value())
                .help(help(survey, component.value())));
      }
    }
  }

  private static String help(Survey survey, String component) {
    String others =
        survey.trace().links().to(component, Link.Type.PERFORMS).stream()
            .map(Link::from)
            .distinct()
            .sorted()
            .collect(joining(", "));
    return others.isEmpty()
        ? "Add a step with `component: " + component + "` to one of them."
        : "Add a step to one of them, or name a map that has one: " + others + ".";
  }

  /** What the Epic's maps show; empty when one of them could not be read or does not exist. */
  private static Optional<Set<String>> shown(Survey survey, Epic epic) {
    Set<String> shown = new HashSet<>();
    for (Text reference : epic.processMaps()) {
      Optional<ProcessMap> map = survey.trace().processMap(reference.value());
      if (map.filter(ComponentNotInProcessMap::isWhole).isEmpty()) {
        return Optional.empty();
      }
      shown.addAll(survey.trace().componentsOf(map.get()));
    }
    for (Text component : epic.components()) {
      for (Text reference : epic.processMaps()) {
        if (survey.isMeantBy(reference.value(), component.value())) {
          shown.add(component.value());
        }
      }
    }
    return Optional.of(shown);
  }

  /** Whether the map has steps, each of which could be read. */
  private static boolean isWhole(ProcessMap map) {
    return !map.steps().isEmpty()
        && map.steps().stream()
            .noneMatch(step -> step.action() == null && step.component() == null);
  }
}
