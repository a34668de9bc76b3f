package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Actor;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Epic;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Text;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The User Roles and access levels that a text may name, and those it names in error. */
final class Vocabulary {
  private final Rule rule;
  private final Survey survey;

  Vocabulary(Rule rule, Survey survey) {
    this.rule = rule;
    this.survey = survey;
  }

  /** Words of one kind, of which a text names some. */
  private record Words(String kind, Collection<String> known, String help) {}

  void roles() {
    Trace trace = survey.trace();
    String list = String.join(", ", trace.roles());
    String help = "The User Roles are " + list + "; `all` stands for every one.";
    List<String> known = new ArrayList<>(trace.roles());
    known.add(AccessTable.ALL);
    Words roles = new Words("User Role", List.copyOf(known), help);
    for (InterfaceTransaction transaction : trace.documents().transactions()) {
      roles(transaction.id(), transaction.access(), roles);
    }
    for (Clause clause : trace.documents().clauses()) {
      clause
          .access()
          .ifPresent(access -> access.roles().forEach(role -> check(clause.id(), role, roles)));
    }
    // A component or an Epic that names an actor has its own finding.
    trace.documents().actors().stream().map(Actor::id).map(Text::value).forEach(known::add);
    Words rolesAndActors = new Words("User Role", List.copyOf(known), help);
    for (Component component : trace.components()) {
      component.access().ifPresent(table -> roles(component.id(), table, rolesAndActors));
    }
    for (Epic epic : trace.documents().epics()) {
      epic.roles().forEach(role -> ofEpic(epic, role, rolesAndActors));
    }
  }

  private void roles(Text item, AccessTable table, Words roles) {
    table.entries().forEach(entry -> check(item, entry.role(), roles));
  }

  void levels() {
    Trace trace = survey.trace();
    Collection<String> known = trace.levels().ids();
    Words levels =
        new Words("access level", known, "The access levels are " + String.join(", ", known) + ".");
    for (AccessLevel level : trace.documents().levels()) {
      level.includes().forEach(lower -> check(level.id(), lower, levels));
    }
    for (Component component : trace.components()) {
      component.access().ifPresent(table -> levels(component.id(), table, levels));
    }
    for (InterfaceTransaction transaction : trace.documents().transactions()) {
      levels(transaction.id(), transaction.access(), levels);
    }
    for (Clause clause : trace.documents().clauses()) {
      clause
          .access()
          .ifPresent(
              access -> {
                check(clause.id(), access.atLeast(), levels);
                check(clause.id(), access.atMost(), levels);
              });
    }
  }

  private void levels(Text item, AccessTable table, Words levels) {
    table.entries().forEach(entry -> check(item, entry.level(), levels));
  }

  /** An Epic gives nobody access, so the way a role is written there can be mended unseen. */
  private void ofEpic(Epic epic, Text role, Words words) {
    if (words.known().contains(role.value())) {
      return;
    }
    Suggestion meant = Suggestion.of(role.value(), words.known());
    boolean isActor =
        meant.nearest().stream()
            .anyMatch(
                each -> !each.equals(AccessTable.ALL) && !survey.trace().roles().contains(each));
    Finding finding = finding(epic.id(), role, words);
    survey.report(
        isActor
            ? finding.didYouMean(meant, words.help())
            : finding.respelt(role.value(), meant, words.help()));
  }

  private void check(Text item, Text word, Words words) {
    if (word == null || words.known().contains(word.value())) {
      return;
    }
    survey.report(
        finding(item, word, words)
            .didYouMean(Suggestion.of(word.value(), words.known()), words.help()));
  }

  private Finding finding(Text item, Text word, Words words) {
    return Finding.of(rule, word.span(), "There is no " + words.kind() + " `" + word + "`.")
        .item(item.value());
  }
}
