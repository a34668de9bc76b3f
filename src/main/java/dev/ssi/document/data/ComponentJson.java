package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The domains, and the components with what each of the two documents says of them. */
final class ComponentJson {
  private final Trace trace;
  private final Passages passages;
  private final JsonFields json;

  ComponentJson(Trace trace, Passages passages, JsonFields json) {
    this.trace = trace;
    this.passages = passages;
    this.json = json;
  }

  void write() throws IOException {
    json.objects("domains", trace.documents().domains(), this::domain);
    json.objects("components", ids(), this::component);
  }

  /** The components of either document, by domain. */
  private List<String> ids() {
    return Stream.concat(
            trace.components().stream().map(component -> component.id().value()),
            trace.documents().specifications().stream().map(each -> each.id().value()))
        .distinct()
        .sorted(
            Comparator.comparing(this::domainOf, Comparator.nullsLast(NaturalOrder.INSTANCE))
                .thenComparing(NaturalOrder.INSTANCE))
        .toList();
  }

  private String domainOf(String component) {
    return trace
        .domainOf(component)
        .map(Domain::id)
        .or(() -> trace.specification(component).map(Specification::domain))
        .map(Text::value)
        .filter(id -> !id.isEmpty())
        .orElse(null);
  }

  private void domain(Domain domain) throws IOException {
    json.field("id", domain.id());
    json.field("title", domain.title());
    json.texts("clauses", domain.clauses());
    json.strings(
        "components", domain.components().stream().map(each -> each.id().value()).toList());
    json.field("markdown", passages.body(domain.id().span()));
    json.field("address", Addresses.of(trace, domain.id().value()));
    json.place(domain.id().span());
  }

  private void component(String id) throws IOException {
    Optional<Component> component = trace.component(id);
    Optional<Specification> specification = trace.specification(id);
    json.field("id", id);
    json.field(
        "title",
        component.map(Component::title).or(() -> specification.map(Specification::title)).get());
    json.field("domain", domainOf(id));
    json.field("address", Addresses.of(trace, id));
    LawJson.access(trace.roles(), role -> trace.access(id, role), json);
    part("appendix", component.isPresent(), () -> appendix(component.get()));
    part("baseline", specification.isPresent(), () -> baseline(specification.get()));
  }

  private void part(String name, boolean exists, JsonFields.Content content) throws IOException {
    if (exists) {
      json.object(name, content);
    } else {
      json.none(name);
    }
  }

  private void appendix(Component component) throws IOException {
    json.field("scope", component.scope());
    json.texts("clauses", component.clauses());
    json.texts("related", component.related());
    json.texts("replaces", component.replaces());
    json.field("modification", component.modification());
    json.place(component.id().span());
  }

  private void baseline(Specification specification) throws IOException {
    json.field("title", specification.title());
    json.field("domain", specification.domain());
    json.field("markdown", passages.body(specification.id().span()));
    json.objects("requirements", specification.requirements(), this::requirement);
    json.place(specification.id().span());
  }

  private void requirement(NumberedParagraph requirement) throws IOException {
    ParagraphJson.paragraph(requirement, trace, passages, json);
  }
}
