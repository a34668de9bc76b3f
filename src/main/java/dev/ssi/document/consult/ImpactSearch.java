package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.consult.Impacts.Row;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.model.governance.Proposed.Impact;
import dev.ssi.model.governance.Proposed.Parties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets who is declared to be impacted beside whom the proposed text reaches. The text reaches User
 * Roles; the Party Categories follow from what the documents say of the category of each role.
 */
final class ImpactSearch {
  private static final String ALL = "all";

  private final Documents documents;

  ImpactSearch(Documents documents) {
    this.documents = documents;
  }

  /** Those of one proposal. */
  Impacts of(ChangeProposal proposal, List<Change> changes) {
    String id = proposal.id().value();
    Set<String> roles = new TreeSet<>();
    changes.forEach(change -> roles.addAll(change.roles()));
    Map<String, Row> parties = new LinkedHashMap<>();
    documents.categories().forEach(each -> put(parties, each.id(), each.title()));
    for (Impact impact : declared(proposal)) {
      add(parties, impact.category().value(), value(impact.how()), id, true);
    }
    reachedBy(roles).forEach(category -> add(parties, category, null, id, false));
    Map<String, Row> users = new LinkedHashMap<>();
    documents.roles().forEach(each -> put(users, each.id(), each.title()));
    roles(proposal).forEach(role -> add(users, role, null, id, true));
    roles.forEach(role -> add(users, role, null, id, false));
    return new Impacts(concerned(parties), concerned(users));
  }

  private static List<Impact> declared(ChangeProposal proposal) {
    Parties parties = Consulted.saidBy(proposal).parties();
    return parties == null ? List.of() : parties.impacts();
  }

  private List<String> roles(ChangeProposal proposal) {
    List<String> named = Consulted.saidBy(proposal).roles().stream().map(Text::value).toList();
    return named.contains(ALL)
        ? documents.roles().stream().map(role -> role.id().value()).toList()
        : named;
  }

  /** The Party Categories that Users in these roles usually belong to. */
  private Set<String> reachedBy(Set<String> roles) {
    Set<String> categories = new TreeSet<>();
    for (UserRole role : documents.roles()) {
      if (roles.contains(role.id().value()) && role.category() != null) {
        documents.categories().stream()
            .filter(category -> role.category().value().contains(title(category)))
            .forEach(category -> categories.add(category.id().value()));
      }
    }
    return categories;
  }

  private static String title(PartyCategory category) {
    return category.title() == null ? category.id().value() : category.title().value();
  }

  /** Those of all proposals together. */
  Impacts of(List<Consulted> proposals) {
    Map<String, Row> parties = new LinkedHashMap<>();
    documents.categories().forEach(each -> put(parties, each.id(), each.title()));
    Map<String, Row> users = new LinkedHashMap<>();
    documents.roles().forEach(each -> put(users, each.id(), each.title()));
    return new Impacts(
        together(
            parties,
            proposals.stream().flatMap(each -> each.impacts().parties().stream()).toList()),
        together(
            users, proposals.stream().flatMap(each -> each.impacts().roles().stream()).toList()));
  }

  private static List<Row> together(Map<String, Row> together, List<Row> rows) {
    for (Row row : rows) {
      together.merge(
          row.id(),
          new Row(row.id(), row.title(), null, row.declared(), row.reached()),
          (one, other) ->
              new Row(
                  one.id(),
                  one.title(),
                  null,
                  joined(one.declared(), other.declared()),
                  joined(one.reached(), other.reached())));
    }
    return concerned(together);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    other.stream().filter(each -> !joined.contains(each)).forEach(joined::add);
    return joined;
  }

  private static void put(Map<String, Row> rows, Text id, Text title) {
    rows.put(id.value(), row(id.value(), value(title)));
  }

  private static Row row(String id, String title) {
    return new Row(id, title == null ? id : title, null, List.of(), List.of());
  }

  private static void add(
      Map<String, Row> rows, String id, String how, String proposal, boolean declares) {
    Row old = rows.getOrDefault(id, row(id, null));
    rows.put(
        id,
        new Row(
            id,
            old.title(),
            how == null ? old.how() : how,
            declares ? joined(old.declared(), List.of(proposal)) : old.declared(),
            declares ? old.reached() : joined(old.reached(), List.of(proposal))));
  }

  private static List<Row> concerned(Map<String, Row> rows) {
    return rows.values().stream()
        .filter(row -> !row.declared().isEmpty() || !row.reached().isEmpty())
        .toList();
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }
}
