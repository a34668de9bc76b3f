package dev.ssi.query;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Prose;
import dev.ssi.model.Provision;
import dev.ssi.model.Text;
import dev.ssi.query.Access.Opening;
import dev.ssi.query.Access.Right;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import dev.ssi.trace.Paragraphs;
import dev.ssi.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One item: what it says, and its links both ways.
 *
 * @param places where it is given: a component has one place in each document
 * @param summary its scope, summary or reason in a sentence, or null
 * @param source how the wording of a clause is known, or null
 * @param opening what a clause opens, or null
 * @param access who may do what, for a component and an Interface Transaction; else empty
 * @param story the sentence that an Epic is, or null
 * @param map a Process Map's lanes and steps, or null
 * @param text the Markdown as it was written, or null
 * @param history what happened to it, or null where that was not asked
 * @param record what a record of governance says and how it went on, or null
 */
record ItemPage(
    Reading reading,
    Item item,
    List<Span> places,
    String summary,
    String source,
    Opening opening,
    List<Right> access,
    String story,
    ProcessMap map,
    String text,
    List<ItemLink> from,
    List<ItemLink> to,
    HistoryFaces history,
    RecordStory record)
    implements Answer {

  ItemPage {
    places = List.copyOf(places);
    access = List.copyOf(access);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /**
   * The page of an item.
   *
   * @param asked the day to judge a record of governance by, or null for the last one told of
   */
  static ItemPage of(Reading reading, Item item, HistoryFaces history, LocalDate asked) {
    Trace trace = reading.trace();
    Optional<Clause> clause = trace.clauses().get(item.id());
    return new ItemPage(
        reading,
        item,
        ItemTrace.places(trace, item),
        summary(trace, item),
        clause.map(Clause::source).map(Text::value).orElse(null),
        clause.map(found -> AccessSearch.opening(trace, found)).orElse(null),
        AccessSearch.rights(reading, item.id()),
        trace.epic(item.id()).map(epic -> Story.of(trace, epic)).orElse(null),
        trace.processMap(item.id()).orElse(null),
        text(trace, item),
        ItemLink.from(trace, item),
        ItemLink.to(trace, item),
        history,
        RecordStory.of(trace.documents(), item, asked).orElse(null));
  }

  private static String summary(Trace trace, Item item) {
    return trace
        .component(item.id())
        .map(Component::scope)
        .or(() -> trace.clauses().get(item.id()).map(Clause::summary))
        .or(() -> trace.processMap(item.id()).map(ProcessMap::summary))
        .or(() -> provision(trace.documents(), item.id()).map(Provision::summary))
        .or(() -> proposal(trace.documents(), item.id()).map(ChangeProposal::reason))
        .map(Text::value)
        .orElse(null);
  }

  private static Optional<Provision> provision(Documents documents, String id) {
    return documents.provisions().stream().filter(each -> each.id().is(id)).findFirst();
  }

  private static Optional<ChangeProposal> proposal(Documents documents, String id) {
    return documents.proposals().stream().filter(each -> each.id().is(id)).findFirst();
  }

  /** The body of the item's own Markdown file, or the words of a numbered paragraph. */
  private static String text(Trace trace, Item item) {
    Optional<Span> words =
        new Paragraphs(trace.documents()).get(item.id()).map(NumberedParagraph::text);
    Optional<Span> body =
        trace.documents().prose().stream()
            .filter(prose -> item.id().equals(prose.item()))
            .map(Prose::span)
            .filter(span -> span.path().endsWith(".md"))
            .filter(span -> span.end() == span.file().text().length())
            .findFirst();
    return words
        .or(() -> body)
        .map(Span::text)
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n').strip())
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** The documents that hold it, by their folder. */
  List<String> documents() {
    return places.stream().map(place -> place.path().split("/", 2)[0]).distinct().toList();
  }

  @Override
  public String text(boolean brief) {
    return ItemPageText.of(this);
  }

  @Override
  public String json() {
    return ItemPageJson.of(this);
  }

  @Override
  public String csv() {
    throw new UnsupportedOperationException("an item is no table");
  }
}
