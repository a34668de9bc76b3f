package dev.ssi.rule.release;

import dev.ssi.governance.Shown;
import dev.ssi.model.Documents;
import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.rule.Survey;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in the documents at hand a change of an item can be pointed at. */
final class Places {
  private final Survey survey;
  private final Documents documents;

  Places(Survey survey) {
    this.survey = survey;
    this.documents = survey.trace().documents();
  }

  /** The item; where it is gone, the record of that; failing both, the version. */
  Span of(Shown change) {
    return item(change)
        .or(() -> word(change.item()))
        .or(() -> file(change.item()))
        .or(() -> gone(change.item()))
        .orElseGet(this::version);
  }

  private Optional<Span> item(Shown change) {
    // What is not binding stands in the specification of a component, and not in Appendix AH.
    return Optional.of(change)
        .filter(each -> !each.isOfSectionD())
        .flatMap(each -> survey.trace().specification(each.item()))
        .map(each -> each.id().span())
        .or(() -> survey.trace().links().item(change.item()).map(Item::span));
  }

  private Optional<Span> word(String id) {
    return Stream.of(
            documents.definitions().stream().map(each -> each.term()),
            documents.roles().stream().map(each -> each.id()),
            documents.actors().stream().map(each -> each.id()),
            documents.categories().stream().map(each -> each.id()),
            documents.levels().stream().map(each -> each.id()))
        .flatMap(ids -> ids)
        .filter(each -> each.is(id))
        .map(Text::span)
        .findFirst();
  }

  /** Running text is called by its file. */
  private Optional<Span> file(String id) {
    return documents.prose().stream()
        .map(Prose::span)
        .filter(span -> span.path().equals(id + ".md") || span.path().equals(id + ".yaml"))
        .map(span -> span.file().start())
        .findFirst();
  }

  private Optional<Span> gone(String id) {
    return documents.tombstones().stream()
        .filter(each -> each.id().is(id))
        .map(each -> each.id().span())
        .findFirst();
  }

  /** The version that the documents say they are. */
  Span version() {
    return documents
        .baseline()
        .map(info -> info.version().span())
        .orElseGet(() -> SourceFile.absent("baseline/baseline.yaml").start());
  }
}
