package dev.ssi.document.delta;

import dev.ssi.delta.AccessMatrix;
import dev.ssi.delta.Broken;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Legend;
import dev.ssi.delta.Operation;
import dev.ssi.delta.Side;
import dev.ssi.document.DateWords;
import dev.ssi.document.StyleSheet;
import dev.ssi.document.delta.Outline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the templates of the page ask: a delta in the words of the page. */
public final class DeltaPage {
  static final StyleSheet STYLES = StyleSheet.of("delta/delta.css");

  private final Delta delta;
  private final Outline outline;
  private final Map<String, String> anchors = new HashMap<>();
  private final IdentityHashMap<Change, Integer> places = new IdentityHashMap<>();

  DeltaPage(Delta delta) {
    this.delta = delta;
    this.outline = new Outline(delta);
    for (int i = 0; i < delta.changes().size(); i++) {
      Change change = delta.changes().get(i);
      anchors.putIfAbsent(change.key().id(), change.fingerprint());
      places.put(change, i);
    }
  }

  /** A line of the cover: what is said of each side. */
  public record CoverRow(String label, String from, String to, boolean code) {}

  /** A section with the changes that go by one route. */
  public record Section(int number, String anchor, String title, String about, int size) {}

  /** A number of changes and what it counts. */
  public record Figure(String label, int count) {}

  /** A proposal, and links to its changes. */
  public record RecordRow(
      String proposal,
      String title,
      String reason,
      String modification,
      String effective,
      List<ChangeLink> changes) {}

  /**
   * A link to a change.
   *
   * @param what happened to what, in words
   */
  public record ChangeLink(String anchor, String number, String heading, String what) {}

  /** How many changes of one kind of item there are, by what happened. */
  public record KindRow(String kind, List<String> counts) {}

  public Delta delta() {
    return delta;
  }

  public StyleSheet styles() {
    return STYLES;
  }

  public String from() {
    return SummaryWords.edition(delta.from());
  }

  public String to() {
    return SummaryWords.edition(delta.to());
  }

  public String aid() {
    return SummaryWords.AID;
  }

  public List<String> summary() {
    return SummaryWords.of(delta);
  }

  /** Whether a side can still change without a trace. */
  public boolean isDraft() {
    return delta.from().isDraft() || delta.to().isDraft();
  }

  public List<CoverRow> cover() {
    List<CoverRow> rows = new ArrayList<>();
    cover(rows, "Edition", DeltaPage::revision, false);
    cover(rows, "Baseline Requirements Document, version", Side::version, false);
    cover(rows, "Appendix AH, version", Side::appendixVersion, false);
    cover(rows, "Status", Side::status, false);
    cover(rows, "Date of the document", side -> words(side.date(), DateWords::day), false);
    cover(rows, "Recorded on", side -> words(side.committed(), DateWords::moment), false);
    cover(rows, "Commit", Side::commit, true);
    cover(rows, "Tree", Side::tree, true);
    return rows;
  }

  private static String revision(Side side) {
    return side.revision().equals("worktree") ? "the work tree, not recorded" : side.revision();
  }

  private static String words(String date, Function<String, String> words) {
    return date == null ? null : words.apply(date);
  }

  private void cover(List<CoverRow> rows, String label, Function<Side, String> say, boolean code) {
    String from = say.apply(delta.from());
    String to = say.apply(delta.to());
    if (from != null || to != null) {
      rows.add(new CoverRow(label, from, to, code));
    }
  }

  public List<Figure> figures() {
    return List.of(
        new Figure("added", delta.summary().added()),
        new Figure("removed", delta.summary().removed()),
        new Figure("amended", delta.summary().amended()),
        new Figure("editorial", delta.summary().editorial()));
  }

  /** What happened at all, in order. */
  public List<Operation> operations() {
    return delta.summary().byKind().values().stream()
        .flatMap(counts -> counts.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  public List<KindRow> kinds() {
    List<Operation> operations = operations();
    List<KindRow> rows = new ArrayList<>();
    delta
        .summary()
        .byKind()
        .forEach(
            (kind, counts) ->
                rows.add(
                    new KindRow(
                        capital(KindNames.several(kind)),
                        operations.stream().map(each -> count(counts, each)).toList())));
    return rows;
  }

  private static String count(Map<Operation, Integer> counts, Operation operation) {
    Integer count = counts.get(operation);
    return count == null ? "–" : count.toString();
  }

  public List<Section> sections() {
    return outline.parts().stream()
        .map(
            part ->
                new Section(
                    part.number(),
                    part.route().label(),
                    part.title(),
                    part.about(),
                    part.changes().size()))
        .toList();
  }

  /** The changes of a section, each made when it is asked for. */
  public Iterable<ChangeView> changes(Section section) {
    Part part = outline.parts().get(section.number() - Outline.ACCESS - 1);
    return () -> part.changes().stream().map(change -> new ChangeView(this, change)).iterator();
  }

  public AccessView access() {
    return new AccessView(delta);
  }

  public List<Legend.Level> levels() {
    return delta.legend().levels();
  }

  public List<RecordRow> proposals() {
    return AmendmentRecord.of(delta).entries().stream()
        .map(
            entry ->
                new RecordRow(
                    entry.proposal().proposal(),
                    entry.proposal().title(),
                    entry.proposal().reason(),
                    entry.proposal().modification(),
                    words(entry.proposal().effective(), DateWords::day),
                    links(entry.changes())))
        .toList();
  }

  /** Changes that no proposal speaks for. */
  public List<ChangeLink> unattributed() {
    return links(AmendmentRecord.of(delta).unattributed());
  }

  private List<ChangeLink> links(List<Change> changes) {
    return changes.stream().map(this::link).toList();
  }

  ChangeLink link(Change change) {
    return new ChangeLink(
        change.fingerprint(),
        outline.number(change),
        Outline.heading(change),
        Operations.sentences(change));
  }

  /** Traces by the item at which they break off, or broke off. */
  public Map<String, List<String>> traces(List<Broken> broken) {
    return broken.stream()
        .collect(
            Collectors.groupingBy(
                each -> named(each.item().id()),
                LinkedHashMap::new,
                Collectors.mapping(Broken::what, Collectors.toList())));
  }

  /** An id with its title, where it is known. */
  String named(String id) {
    return delta.legend().title(id).map(title -> id + " " + title).orElse(id);
  }

  /** The neighbour of a change in the order of the page, or null. */
  ChangeLink neighbour(Change change, int step) {
    int at = places.get(change) + step;
    return at < 0 || at >= delta.changes().size() ? null : link(delta.changes().get(at));
  }

  Map<String, String> anchors() {
    return anchors;
  }

  String number(Change change) {
    return outline.number(change);
  }

  List<AccessMatrix.Role> roles() {
    return delta.matrix().roles();
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
