package dev.ssi.document.book;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Definition;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.FileKind;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Provision;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.text.NaturalOrder;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The chapters of Appendix AH. */
final class AppendixChapters {
  private final Trace trace;
  private final Documents documents;
  private final Bodies bodies;
  private final Writer writer;

  AppendixChapters(Trace trace, Bodies bodies, Writer writer) {
    this.trace = trace;
    this.documents = trace.documents();
    this.bodies = bodies;
    this.writer = writer;
  }

  List<Chapter> all() {
    return List.of(
        about(),
        definitions(),
        roles(),
        levels(),
        clauses(),
        domains(),
        text("Obligations of the DCC and of Users", "obligations", FileKind.OBLIGATIONS),
        text("Key governance rules", "governance", FileKind.GOVERNANCE_RULES),
        transactions(),
        provisions());
  }

  private Chapter about() {
    Chapter chapter = Chapter.of("About this Appendix", "about-appendix-ah");
    documents.appendix().ifPresent(info -> chapter.addAll(writer.sentence(null, info.notice())));
    return chapter
        .add(
            Writer.paragraph(
                "It says who may access what on the Self-Service Interface, what the DCC and Users"
                    + " owe one another over it, and by which key rules its technical detail is"
                    + " kept. That detail stands in the Baseline Requirements Document."))
        .add(new Block.Figure(Block.Figure.DOCUMENTS, "How the documents relate"));
  }

  private Chapter definitions() {
    List<Block.Pair> pairs = new ArrayList<>();
    List<Definition> sorted = new ArrayList<>(documents.definitions());
    sorted.sort(Comparator.comparing(each -> each.term().value(), NaturalOrder.INSTANCE));
    for (Definition definition : sorted) {
      String term = definition.term().value();
      pairs.add(
          new Block.Pair(
              Addresses.slug(term), Writer.plain(term), writer.words(null, definition.meaning())));
    }
    Chapter chapter = Chapter.of("Definitions", "definitions");
    return pairs.isEmpty() ? chapter : chapter.add(new Block.Pairs(pairs));
  }

  private Chapter roles() {
    Chapter chapter = Chapter.of("Who takes part", "roles");
    add(chapter, "User Roles", "user-roles", people(documents.roles().stream().map(Person::of)));
    add(
        chapter,
        "Others, without access",
        "others",
        people(
            documents.actors().stream()
                .map(each -> new Person(each.id(), each.title(), each.summary(), null))));
    add(
        chapter,
        "Party categories",
        "party-categories",
        people(
            documents.categories().stream()
                .map(each -> new Person(each.id(), each.title(), each.summary(), null))));
    return chapter;
  }

  private static void add(Chapter chapter, String title, String anchor, List<Block.Pair> pairs) {
    if (!pairs.isEmpty()) {
      chapter.add(Chapter.of(title, anchor).add(new Block.Pairs(pairs)));
    }
  }

  /** Someone who takes part; {@code summary} and {@code category} may be null. */
  private record Person(Text id, Text title, Text summary, Text category) {
    static Person of(UserRole role) {
      return new Person(role.id(), role.title(), role.summary(), role.category());
    }
  }

  private List<Block.Pair> people(java.util.stream.Stream<Person> people) {
    return people
        .map(
            person -> {
              List<Inline> words = new ArrayList<>(writer.words(null, person.summary()));
              if (person.category() != null) {
                words.add(new Inline.Words(" Usually: " + person.category() + "."));
              }
              String name = person.id() + ", " + person.title();
              String anchor = Addresses.anchor(person.id().value());
              return new Block.Pair(anchor, Writer.plain(name), words);
            })
        .toList();
  }

  private Chapter levels() {
    Chapter chapter = Chapter.of("Levels of access", "levels");
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (AccessLevel level : documents.levels()) {
      List<String> includes = level.includes().stream().map(Text::value).toList();
      rows.add(
          List.of(
              Writer.plain(level.id().value()),
              Writer.plain(level.title().value()),
              Writer.plain(includes.isEmpty() ? "–" : Phrase.list(includes, "and")),
              level.basis() == null ? Writer.plain("–") : writer.words(null, level.basis())));
    }
    if (rows.isEmpty()) {
      return chapter;
    }
    List<List<Inline>> head =
        List.of(
            Writer.plain("Level"),
            Writer.plain("Meaning"),
            Writer.plain("Includes"),
            Writer.plain("Rests on"));
    return chapter
        .add(
            Writer.paragraph(
                "A level includes those listed beside it, and what they include. Two levels of which"
                    + " neither includes the other cannot be compared: in place of one another they"
                    + " are neither wider nor narrower, but different."))
        .add(new Block.Grid("Levels of access", head, rows, true));
  }

  private Chapter clauses() {
    return Chapter.of("Provisions of the SEC that are carried out", "clauses")
        .addEach(documents.clauses(), this::clause);
  }

  private Chapter clause(Clause clause) {
    Chapter chapter =
        Chapter.about(clause.id().value(), clause.title().value())
            .addAll(writer.sentence(clause.id().value(), clause.summary()));
    clause.access().ifPresent(access -> chapter.add(Writer.paragraph(opening(access))));
    return chapter.add(
        Writer.paragraph(
            "A paraphrase"
                + (clause.source() == null ? "" : ", " + clause.source())
                + "; not the text of the SEC."));
  }

  private String opening(Clause.Access access) {
    String who =
        access.roles().isEmpty()
                || access.roles().stream().anyMatch(each -> each.is(AccessTable.ALL))
            ? "every User Role"
            : Phrase.list(access.roles().stream().map(Text::value).toList(), "and");
    List<String> bounds = new ArrayList<>();
    if (access.atLeast() != null) {
      bounds.add("at least " + level(access.atLeast()));
    }
    if (access.atMost() != null) {
      bounds.add("at most " + level(access.atMost()));
    }
    return "Opens to " + who + ": " + Phrase.list(bounds, "and") + ".";
  }

  private String level(Text level) {
    return level + " (" + trace.levels().title(level.value()) + ")";
  }

  private Chapter domains() {
    return Chapter.of("Business Functional Domains", "domains")
        .addEach(documents.domains(), Domain::id, this::domain);
  }

  private Chapter domain(Domain domain) {
    String id = domain.id().value();
    Chapter chapter =
        Chapter.about(id, domain.title().value())
            .add(
                new Block.Pairs(
                    List.of(Writer.fact("Carries out", writer.references(domain.clauses())))))
            .addAll(writer.markdown(id, bodies.inAppendix(id)))
            .add(new Block.Figure(id, "The trace of " + id + ", " + domain.title()));
    return chapter.addEach(domain.components(), this::component);
  }

  private Chapter component(Component component) {
    String id = component.id().value();
    List<Block.Pair> facts = new ArrayList<>();
    fact(facts, "Carries out", component.clauses());
    fact(facts, "Relies on", component.related());
    fact(facts, "Takes over", component.replaces());
    if (component.modification() != null) {
      facts.add(Writer.fact("Access changed by", Writer.plain(component.modification().value())));
    }
    Chapter chapter =
        Chapter.about(id, component.title().value()).addAll(writer.sentence(id, component.scope()));
    if (!facts.isEmpty()) {
      chapter.add(new Block.Pairs(facts));
    }
    writer.access("Access to " + id, component.access()).ifPresent(chapter::add);
    return chapter;
  }

  private void fact(List<Block.Pair> facts, String name, List<Text> ids) {
    if (!ids.isEmpty()) {
      facts.add(Writer.fact(name, writer.references(ids)));
    }
  }

  private Chapter text(String title, String anchor, FileKind kind) {
    Chapter chapter = Chapter.of(title, anchor);
    writer.divide(chapter, bodies.of(kind));
    return chapter;
  }

  private Chapter transactions() {
    Chapter chapter = Chapter.of("The former Interface Transactions", "transactions");
    List<InterfaceTransaction> all = documents.transactions();
    if (all.isEmpty()) {
      return chapter;
    }
    List<List<Inline>> head = new ArrayList<>();
    head.add(Writer.plain("Interface Transaction"));
    trace.roles().forEach(role -> head.add(Writer.plain(role)));
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (InterfaceTransaction each : all) {
      List<List<Inline>> row = new ArrayList<>();
      row.add(List.of(new Inline.Reference(each.id().value(), each.title().value())));
      for (String role : trace.roles()) {
        row.add(Writer.plain(each.access().entry(role).map(it -> it.level().value()).orElse("–")));
      }
      rows.add(row);
    }
    return chapter.add(new Block.Grid("The access that each gave", head, rows, true));
  }

  private Chapter provisions() {
    Chapter chapter = Chapter.of("Related provisions of the SEC", "provisions");
    List<Block.Pair> pairs = new ArrayList<>();
    for (Provision each : documents.provisions()) {
      String id = each.id().value();
      pairs.add(
          new Block.Pair(
              Addresses.anchor(id),
              Writer.plain(id + ", " + each.title()),
              writer.words(id, each.summary())));
    }
    return pairs.isEmpty() ? chapter : chapter.add(new Block.Pairs(pairs));
  }
}
