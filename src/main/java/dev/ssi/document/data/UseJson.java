package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Epic;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.query.Story;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;

/** What Users do: the Epics and the Process Maps. */
final class UseJson {
  private final Trace trace;
  private final Passages passages;
  private final JsonFields json;

  UseJson(Trace trace, Passages passages, JsonFields json) {
    this.trace = trace;
    this.passages = passages;
    this.json = json;
  }

  void write() throws IOException {
    json.objects("epics", trace.documents().epics(), this::epic);
    json.objects("processMaps", maps(ItemKind.PROCESS_MAP), this::map);
    json.objects("governanceProcesses", maps(ItemKind.GOVERNANCE_PROCESS), this::map);
  }

  private List<ProcessMap> maps(ItemKind kind) {
    return trace.documents().processMaps().stream().filter(map -> map.kind() == kind).toList();
  }

  private void epic(Epic epic) throws IOException {
    json.field("id", epic.id());
    json.field("title", epic.title());
    json.strings("roles", trace.rolesOf(epic));
    json.field("want", epic.want());
    json.field("soThat", epic.soThat());
    json.field("story", Story.of(trace, epic));
    json.texts("components", epic.components());
    json.texts("processMaps", epic.processMaps());
    json.field("acceptanceCriteria", epic.criteria());
    json.field("markdown", passages.body(epic.id().span()));
    json.field("address", Addresses.of(trace, epic.id().value()));
    json.place(epic.id().span());
  }

  private void map(ProcessMap map) throws IOException {
    json.field("id", map.id());
    json.field("title", map.title());
    json.field("summary", map.summary());
    json.texts("lanes", map.lanes());
    json.field("start", map.start());
    json.objects("steps", map.steps(), this::step);
    json.field("address", Addresses.of(trace, map.id().value()));
    json.place(map.id().span());
  }

  private void step(ProcessMap.Step step) throws IOException {
    json.field("id", step.id());
    json.field("lane", step.lane());
    json.field("action", step.action() == null ? null : step.action().label());
    json.field("text", step.text());
    json.field("component", step.component());
    json.objects(
        "next",
        step.branches(),
        branch -> {
          json.field("label", branch.label());
          json.field("step", branch.target());
        });
    json.place(step.id().span());
  }
}
