package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Actor;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Epic;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A field that refers to a clause, item, role or level which does not exist. */
public final class UnknownReference implements Check {
  @Override
  public String id() {
    return "trace.unknown-reference";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: “full traceability of the requirements outlined in SEC Sections"
        + " H8.15(c) and H8.16 to the lowest level of detail”.";
  }

  @Override
  public void check(Survey survey) {
    for (Unresolved unresolved : survey.trace().links().unresolved()) {
      if (unresolved.type() != Link.Type.CITES) {
        item(survey, unresolved);
      }
    }
    Trace trace = survey.trace();
    if (!trace.documents().unread().roles()) {
      roles(survey);
    }
    if (!trace.documents().unread().levels()) {
      levels(survey);
    }
  }

  private void item(Survey survey, Unresolved unresolved) {
    Trace trace = survey.trace();
    Text reference = unresolved.reference();
    String id = reference.value();
    ItemKind expected = unresolved.expected();
    Optional<Item> other = trace.links().item(id);
    if (other.isEmpty() && ItemKind.of(id).isPresent() && trace.mayExistUnread(id, expected)) {
      return;
    }
    Finding finding =
        Finding.of(
                this,
                reference.span(),
                other.isPresent()
                    ? "`"
                        + id
                        + "` is a "
                        + other.get().kind().label()
                        + "; a "
                        + expected.label()
                        + " belongs here."
                    : "There is no " + expected.label() + " `" + id + "`.")
            .item(unresolved.from());
    Optional<Tombstone> tombstone =
        trace.documents().tombstones().stream().filter(each -> each.id().is(id)).findFirst();
    survey.report(
        tombstone
            .map(retired -> retired(finding, retired))
            .orElseGet(
                () ->
                    finding.didYouMean(
                        survey.suggestion(unresolved),
                        "`ssi trace` lists the " + expected.plural() + " there are.")));
  }

  private static Finding retired(Finding finding, Tombstone tombstone) {
    String instead =
        tombstone.replacedBy() == null
            ? "Remove the reference."
            : "Refer to " + tombstone.replacedBy() + ", which replaced it.";
    return finding
        .related(tombstone.id().span(), "retired in version " + tombstone.retired())
        .help(instead);
  }

  private void roles(Survey survey) {
    Trace trace = survey.trace();
    List<String> known = new ArrayList<>(trace.roles());
    known.add(AccessTable.ALL);
    for (Component component : trace.components()) {
      component.access().ifPresent(table -> roles(survey, component.id(), table, known));
    }
    for (InterfaceTransaction transaction : trace.documents().transactions()) {
      roles(survey, transaction.id(), transaction.access(), known);
    }
    for (Epic epic : trace.documents().epics()) {
      epic.roles().forEach(role -> word(survey, epic.id(), "User Role", role, known));
    }
    for (Clause clause : trace.documents().clauses()) {
      clause
          .access()
          .ifPresent(
              access ->
                  access
                      .roles()
                      .forEach(role -> word(survey, clause.id(), "User Role", role, known)));
    }
  }

  private void roles(Survey survey, Text item, AccessTable table, List<String> known) {
    table.entries().forEach(entry -> word(survey, item, "User Role", entry.role(), known));
  }

  private void levels(Survey survey) {
    Trace trace = survey.trace();
    Collection<String> known = trace.levels().ids();
    for (AccessLevel level : trace.documents().levels()) {
      level.includes().forEach(lower -> word(survey, level.id(), "access level", lower, known));
    }
    for (Component component : trace.components()) {
      component.access().ifPresent(table -> levels(survey, component.id(), table, known));
    }
    for (InterfaceTransaction transaction : trace.documents().transactions()) {
      levels(survey, transaction.id(), transaction.access(), known);
    }
    for (Clause clause : trace.documents().clauses()) {
      clause
          .access()
          .ifPresent(
              access -> {
                word(survey, clause.id(), "access level", access.atLeast(), known);
                word(survey, clause.id(), "access level", access.atMost(), known);
              });
    }
  }

  private void levels(Survey survey, Text item, AccessTable table, Collection<String> known) {
    table.entries().forEach(entry -> word(survey, item, "access level", entry.level(), known));
  }

  private void word(Survey survey, Text item, String what, Text word, Collection<String> known) {
    boolean isActor =
        word != null
            && survey.trace().documents().actors().stream()
                .map(Actor::id)
                .anyMatch(actor -> actor.is(word.value()));
    if (word == null || known.contains(word.value()) || isActor) {
      return;
    }
    survey.report(
        Finding.of(this, word.span(), "There is no " + what + " `" + word + "`.")
            .item(item.value())
            .didYouMean(
                Suggestion.of(word.value(), known),
                "The " + what + "s are " + String.join(", ", known) + "."));
  }
}
