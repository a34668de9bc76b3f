package dev.ssi.trace;

import dev.ssi.model.Documents;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Specification;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbered paragraphs of both documents, by id and by place. */
public final class Paragraphs {
  private final Map<String, NumberedParagraph> byId = new HashMap<>();
  private final Map<String, List<NumberedParagraph>> byPath = new HashMap<>();

  public Paragraphs(Documents documents) {
    documents.paragraphs().forEach(this::add);
    for (Specification specification : documents.specifications()) {
      specification.requirements().forEach(this::add);
    }
  }

  private void add(NumberedParagraph paragraph) {
    byId.putIfAbsent(paragraph.id().value(), paragraph);
    byPath.computeIfAbsent(paragraph.text().path(), path -> new ArrayList<>()).add(paragraph);
  }

  public Optional<NumberedParagraph> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The paragraph that a place is in; the innermost, where one stands in another. */
  public Optional<NumberedParagraph> at(Span place) {
    NumberedParagraph found = null;
    for (NumberedParagraph paragraph : byPath.getOrDefault(place.path(), List.of())) {
      Span text = paragraph.text();
      if (text.start() <= place.start() && place.end() <= text.end()) {
        found = paragraph;
      }
    }
    return Optional.ofNullable(found);
  }
}
