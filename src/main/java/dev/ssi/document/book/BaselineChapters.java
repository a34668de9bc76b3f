package dev.ssi.document.book;

import dev.ssi.document.DateWords;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Epic;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.text.NaturalOrder;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The chapters of the Baseline Requirements Document. */
final class BaselineChapters {
  private final Trace trace;
  private final Documents documents;
  private final Bodies bodies;
  private final Writer writer;

  BaselineChapters(Trace trace, Bodies bodies, Writer writer) {
    this.trace = trace;
    this.documents = trace.documents();
    this.bodies = bodies;
    this.writer = writer;
  }

  List<Chapter> all() {
    Chapter introduction = Chapter.of("Introduction", "introduction");
    writer.divide(introduction, bodies.of(FileKind.INTRODUCTION));
    Chapter procedure = Chapter.of("The SSI change process, step by step", "procedure");
    writer.divide(procedure, bodies.of(FileKind.PROCEDURE));
    procedure.addEach(maps(ItemKind.GOVERNANCE_PROCESS), ProcessMap::id, this::map);
    List<Chapter> chapters =
        new ArrayList<>(
            List.of(introduction, components(), epics(), maps(), procedure, proposals()));
    chapters.addAll(new RecordChapters(trace, writer).all());
    chapters.add(retired());
    return chapters;
  }

  private Chapter components() {
    Map<String, List<Specification>> domains = new TreeMap<>(NaturalOrder.INSTANCE);
    for (Specification each : documents.specifications()) {
      domains.computeIfAbsent(domain(each), id -> new ArrayList<>()).add(each);
    }
    return Chapter.of("Functional Components", "components")
        .addEach(
            domains.entrySet(),
            entry ->
                Chapter.of(title(entry.getKey()), "components-" + Addresses.anchor(entry.getKey()))
                    .addEach(entry.getValue(), Specification::id, this::component));
  }

  private static String domain(Specification specification) {
    return specification.domain() == null ? "" : specification.domain().value();
  }

  private String title(String domain) {
    return trace
        .domain(domain)
        .map(found -> domain + " " + found.title())
        .orElse(domain.isEmpty() ? "Of no domain" : domain);
  }

  private Chapter component(Specification specification) {
    String id = specification.id().value();
    return Chapter.about(id, specification.title().value())
        .addAll(writer.markdown(id, bodies.inBaseline(id)));
  }

  private Chapter epics() {
    return Chapter.of("Epics", "epics").addEach(documents.epics(), Epic::id, this::epic);
  }

  private Chapter epic(Epic epic) {
    String id = epic.id().value();
    List<Block.Pair> facts = new ArrayList<>();
    List<String> roles = trace.rolesOf(epic);
    facts.add(
        Writer.fact(
            "As",
            Writer.plain(
                roles.size() == trace.roles().size()
                    ? "a User in any User Role"
                    : Phrase.list(roles.stream().map(trace::roleTitle).toList(), "or"))));
    facts.add(Writer.fact("I want", writer.words(id, epic.want())));
    facts.add(Writer.fact("so that", writer.words(id, epic.soThat())));
    facts.add(Writer.fact("Uses", writer.references(epic.components())));
    facts.add(Writer.fact("Follows", writer.references(epic.processMaps())));
    return Chapter.about(id, epic.title().value())
        .add(new Block.Pairs(facts))
        .addAll(writer.markdown(id, bodies.inBaseline(id)));
  }

  private Chapter maps() {
    return Chapter.of("Process Maps", "process-maps")
        .addEach(maps(ItemKind.PROCESS_MAP), ProcessMap::id, this::map);
  }

  private List<ProcessMap> maps(ItemKind kind) {
    return documents.processMaps().stream().filter(map -> map.kind() == kind).toList();
  }

  private Chapter map(ProcessMap map) {
    String id = map.id().value();
    return Chapter.about(id, map.title().value())
        .addAll(writer.sentence(id, map.summary()))
        .add(new Block.Figure(id, id + ", " + map.title()))
        .add(new Block.Heading(1, "steps", Writer.plain("Step by step")))
        .add(new MapSteps(writer).of(map));
  }

  private Chapter proposals() {
    return Chapter.of("Change proposals", "proposals")
        .addEach(documents.proposals(), ChangeProposal::id, this::proposal);
  }

  private Chapter proposal(ChangeProposal proposal) {
    String id = proposal.id().value();
    List<Block.Pair> facts = new ArrayList<>();
    fact(facts, "Action", proposal.action(), ProposalWords::action);
    fact(facts, "Route", proposal.route(), ProposalWords::route);
    fact(facts, "SEC modification", proposal.modification(), UnaryOperator.identity());
    fact(facts, "Effective", proposal.effective(), DateWords::day);
    List<Inline> targets = new ArrayList<>();
    for (ChangeProposal.Target target : proposal.items()) {
      targets.addAll(Writer.plain(targets.isEmpty() ? "" : "; "));
      targets.add(
          trace
              .links()
              .item(target.id().value())
              .<Inline>map(item -> new Inline.Reference(item.id(), item.title()))
              .orElse(new Inline.Words(target.id().value())));
      targets.add(new Inline.Words(", " + ProposalWords.operation(target.operation().value())));
    }
    facts.add(Writer.fact("Changes", targets));
    return Chapter.about(id, proposal.title().value())
        .addAll(writer.sentence(id, proposal.reason()))
        .add(new Block.Pairs(facts));
  }

  private static void fact(
      List<Block.Pair> facts, String name, Text value, UnaryOperator<String> words) {
    if (value != null && !value.value().isEmpty()) {
      facts.add(Writer.fact(name, Writer.plain(words.apply(value.value()))));
    }
  }

  private Chapter retired() {
    Chapter chapter = Chapter.of("Retired identifiers", "retired");
    List<Block.Pair> pairs = new ArrayList<>();
    for (Tombstone each : documents.tombstones()) {
      String id = each.id().value();
      List<Inline> words = new ArrayList<>();
      words.add(new Inline.Words("Retired in version " + each.retired() + ". "));
      words.addAll(writer.words(id, each.reason()));
      if (!each.replacedBy().isEmpty()) {
        words.add(new Inline.Words(" Replaced by "));
        words.addAll(writer.references(each.replacedBy()));
        words.add(new Inline.Words("."));
      }
      pairs.add(
          new Block.Pair(Addresses.anchor(id), Writer.plain(id + ", " + each.title()), words));
    }
    return pairs.isEmpty() ? chapter : chapter.add(new Block.Pairs(pairs));
  }
}
