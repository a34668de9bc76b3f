package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.ProcessMap;
import dev.ssi.model.ProcessMap.Action;
import dev.ssi.model.ProcessMap.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** Process Maps as BPMN, read by another's reader, which holds each against the schema. */
class BpmnTest {
  private static byte[] bytes(ProcessMap map) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bpmn.write(map, Maps.SHIPPED, Swimlane.of(map, Maps.SHIPPED), out);
    return out.toByteArray();
  }

  private static BpmnModelInstance read(ProcessMap map) {
    BpmnModelInstance model =
        org.camunda.bpm.model.bpmn.Bpmn.readModelFromStream(new ByteArrayInputStream(bytes(map)));
    org.camunda.bpm.model.bpmn.Bpmn.validateModel(model);
    return model;
  }

  @Test
  void eachShippedMapHoldsItsStepsLanesAndBranches() {
    for (ProcessMap map : Maps.SHIPPED.documents().processMaps()) {
      BpmnModelInstance model = read(map);
      assertThat(names(model, Task.class)).isEqualTo(texts(map, Action.DO));
      assertThat(names(model, ExclusiveGateway.class)).isEqualTo(texts(map, Action.ASK));
      assertThat(names(model, EndEvent.class)).isEqualTo(texts(map, Action.END));
      assertThat(model.getModelElementsByType(StartEvent.class)).hasSize(1);
      assertThat(model.getModelElementsByType(Lane.class))
          .extracting(Lane::getName)
          .containsExactlyElementsOf(map.lanes().stream().map(each -> each.value()).toList());
      assertThat(flows(model)).isEqualTo(branches(map));
    }
  }

  private static List<String> names(BpmnModelInstance model, Class<? extends FlowElement> type) {
    return model.getModelElementsByType(type).stream()
        .map(FlowElement::getName)
        .filter(name -> name != null)
        .sorted()
        .toList();
  }

  private static List<String> texts(ProcessMap map, Action action) {
    return map.steps().stream()
        .filter(step -> step.action() == action)
        .map(step -> step.text().value())
        .sorted()
        .toList();
  }

  private static List<String> flows(BpmnModelInstance model) {
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .filter(flow -> !flow.getId().endsWith("-ends"))
        .filter(flow -> !(flow.getSource() instanceof StartEvent))
        .map(
            flow ->
                task(flow.getSource()) + " " + flow.getName() + " " + flow.getTarget().getName())
        .sorted()
        .toList();
  }

  /** The task before a gateway that only parts its outcomes. */
  private static String task(FlowNode node) {
    return node.getName() == null
        ? node.getIncoming().iterator().next().getSource().getName()
        : node.getName();
  }

  private static List<String> branches(ProcessMap map) {
    return map.steps().stream()
        .flatMap(
            step ->
                step.branches().stream()
                    .map(
                        branch ->
                            step.text()
                                + " "
                                + branch.label()
                                + " "
                                + map.step(branch.target().value()).map(Step::text).orElseThrow()))
        .sorted()
        .toList();
  }

  @Test
  void everyNodeAndFlowIsPlacedAsInThePicture() {
    for (ProcessMap map : Maps.SHIPPED.documents().processMaps()) {
      BpmnModelInstance model = read(map);
      List<Double> tops =
          model.getModelElementsByType(BpmnShape.class).stream()
              .filter(shape -> shape.getId().matches("(start|step-\\d+)-shape"))
              .map(shape -> shape.getBounds().getY())
              .toList();
      assertThat(tops)
          .containsExactlyElementsOf(
              Swimlane.of(map, Maps.SHIPPED).shapes().stream()
                  .map(shape -> (double) shape.area().y())
                  .toList());
      assertThat(model.getModelElementsByType(BpmnEdge.class))
          .hasSameSizeAs(model.getModelElementsByType(SequenceFlow.class))
          .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1));
    }
  }

  @Test
  void noTaskHasSeveralWaysOnWithoutAGateway() {
    for (ProcessMap map : Maps.SHIPPED.documents().processMaps()) {
      assertThat(read(map).getModelElementsByType(Task.class))
          .allSatisfy(task -> assertThat(task.getOutgoing()).hasSize(1));
    }
  }

  @Test
  void aMapThatLeadsAnywhereIsStillBpmnAndTheSameTwice() {
    for (int seed = 0; seed < 12; seed++) {
      ProcessMap map = Maps.random(seed, 5 + seed);
      assertThat(read(map).getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId))
          .doesNotHaveDuplicates()
          .isNotEmpty();
      assertThat(bytes(map)).isEqualTo(bytes(map));
    }
  }

  @Test
  void wordsOfTheAuthorStayWords() {
    ProcessMap map =
        Maps.read(
            """
            lanes: ["<b>&"]
            start: a
            steps:
              a: {lane: "<b>&", ask: "a < b & \\"c\\"?", next: {"<": z, ">": z}}
              z: {lane: "<b>&", end: "]]>"}
            """);
    BpmnModelInstance model = read(map);
    assertThat(names(model, EndEvent.class)).containsExactly("]]>");
    assertThat(model.getModelElementsByType(SequenceFlow.class).stream().map(FlowElement::getName))
        .filteredOn(name -> name != null)
        .isEqualTo(List.of("<", ">").stream().sorted(Comparator.naturalOrder()).toList());
  }
}
