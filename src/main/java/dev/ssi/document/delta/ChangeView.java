package dev.ssi.document.delta;

import dev.ssi.delta.AccessMatrix.Role;
import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.ItemChange;
import dev.ssi.delta.LinkChanges.Target;
import dev.ssi.delta.Reach;
import dev.ssi.document.DateWords;
import dev.ssi.document.delta.DeltaPage.ChangeLink;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One change in the words of the page. */
public final class ChangeView {
  private final DeltaPage page;
  private final Change change;
  private final List<FieldView> fields;

  ChangeView(DeltaPage page, Change change) {
    this.page = page;
    this.change = change;
    Set<Boolean> documents = touched();
    FieldView.Context context =
        new FieldView.Context(change.facts().isWhole(), documents.size() > 1);
    this.fields =
        change.facts().edits().stream()
            .map(edit -> new FieldView(edit, page.anchors(), context))
            .toList();
  }

  private Set<Boolean> touched() {
    return change.facts().edits().stream()
        .map(edit -> edit.shown().binding())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String document(boolean binding) {
    return binding ? "Appendix AH" : "Baseline Requirements Document";
  }

  /**
   * Rights of equal fate.
   *
   * @param who ids of roles or of components
   */
  public record RightsRow(
      List<String> who, String before, String after, String sign, String effect) {}

  /** Items of one kind that a change reaches. */
  public record ReachGroup(String kind, List<ReachRow> items) {}

  /** An item reached, and the way to it where it is not next to the change. */
  public record ReachRow(String item, String path) {}

  public String anchor() {
    return change.fingerprint();
  }

  public String number() {
    return page.number(change);
  }

  public String id() {
    return change.key().id();
  }

  /** The title, or null where the id says it all. */
  public String title() {
    String title = change.facts().item().title();
    return title.equals(id()) ? null : title;
  }

  public String kind() {
    return DeltaPage.capital(KindNames.one(change.key().kind()));
  }

  public String operations() {
    return Operations.words(change);
  }

  /** The documents whose words change. */
  public String documents() {
    Set<Boolean> documents = touched();
    if (documents.isEmpty()) {
      return document(change.isBinding());
    }
    return Phrase.list(
        documents.stream().sorted(Comparator.reverseOrder()).map(ChangeView::document).toList(),
        "and");
  }

  public String route() {
    return change.route().title();
  }

  public String reason() {
    return change.ruling().reason();
  }

  /** The proposal, or null. */
  public Attribution proposal() {
    return change.attribution();
  }

  public String effective() {
    String date = change.attribution().effective();
    return date == null ? null : DateWords.day(date);
  }

  /** The User Roles concerned; empty when there are none. */
  public String roles() {
    List<String> all = page.roles().stream().map(Role::id).toList();
    return change.roles().size() > 1 && change.roles().containsAll(all)
        ? "all " + all.size() + " User Roles"
        : Phrase.list(
            change.roles().stream()
                .map(role -> SummaryWords.roleTitle(page.delta(), role))
                .toList(),
            "and");
  }

  public String suggestion() {
    return change.suggestion();
  }

  /** Fields of one value or a list of values. */
  public List<FieldView> values() {
    return fields.stream().filter(FieldView::isValue).toList();
  }

  /** Fields of running text whose words change. */
  public List<FieldView> texts() {
    return fields.stream().filter(field -> !field.isValue() && !field.isUnworded()).toList();
  }

  /** Fields of running text that only have another name. */
  public List<FieldView> renamed() {
    return fields.stream().filter(field -> !field.isValue() && field.isUnworded()).toList();
  }

  /** What stands elsewhere within the item, in the order of the text. */
  public List<String> moved() {
    ItemChange facts = change.facts();
    return facts.item().fields().stream()
        .filter(field -> facts.movedFields().contains(field.key()))
        .map(field -> field.name())
        .toList();
  }

  public boolean hasText() {
    return !fields.isEmpty() || !change.facts().movedFields().isEmpty();
  }

  public boolean hasRights() {
    return !change.access().isEmpty();
  }

  /** Whether the rights are those of one role at several components. */
  public boolean isRightsOfRole() {
    return RightsTable.of(change.access()).ofRole();
  }

  public List<RightsRow> rights() {
    return RightsTable.of(change.access()).rows().stream()
        .map(
            row ->
                new RightsRow(
                    row.who(),
                    level(row.before()),
                    level(row.after()),
                    RightsTable.sign(row.effect()),
                    row.effect().label()))
        .toList();
  }

  /** A level with what it means. */
  private String level(String level) {
    return level == null
        ? "–"
        : page.levels().stream()
            .filter(each -> each.id().equals(level))
            .map(each -> level + " (" + each.title() + ")")
            .findFirst()
            .orElse(level);
  }

  public List<String> linksAdded() {
    return links(change.facts().links().added());
  }

  public List<String> linksRemoved() {
    return links(change.facts().links().removed());
  }

  private List<String> links(List<Target> targets) {
    return targets.stream()
        .map(target -> target.type().label() + " " + page.named(target.to()))
        .toList();
  }

  /** What the change reaches, in words of number. */
  public String reachInWords() {
    List<String> parts = new ArrayList<>();
    byKind()
        .forEach(
            (kind, items) ->
                parts.add(
                    Phrase.count(items.size(), KindNames.one(kind), KindNames.several(kind))));
    return Phrase.list(parts, "and");
  }

  public List<ReachGroup> reach() {
    List<ReachGroup> groups = new ArrayList<>();
    byKind()
        .forEach(
            (kind, items) ->
                groups.add(
                    new ReachGroup(
                        DeltaPage.capital(KindNames.several(kind)),
                        items.stream().map(this::row).toList())));
    return groups;
  }

  private ReachRow row(Reach reach) {
    return new ReachRow(
        page.named(reach.item().id()),
        reach.path().size() > 2 ? String.join(" → ", reach.path()) : null);
  }

  private Map<String, List<Reach>> byKind() {
    Map<String, List<Reach>> groups = new LinkedHashMap<>();
    change.impact().stream()
        .map(Reach::item)
        .sorted()
        .forEach(item -> groups.putIfAbsent(item.kind(), new ArrayList<>()));
    change.impact().forEach(reach -> groups.get(reach.item().kind()).add(reach));
    return groups;
  }

  /** The change before this one, or null. */
  public ChangeLink previous() {
    return page.neighbour(change, -1);
  }

  /** The change after this one, or null. */
  public ChangeLink next() {
    return page.neighbour(change, 1);
  }
}
