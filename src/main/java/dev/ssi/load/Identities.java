package dev.ssi.load;

import dev.ssi.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reports ids that name two things, and keeps the first of them. */
final class Identities {
  private final Draft draft;

  Identities(Draft draft) {
    this.draft = draft;
  }

  /** Checks every namespace; a second bearer of an id is left out of the draft. */
  void check() {
    Map<String, Text> items = new HashMap<>();
    unique(items, draft.clauses, clause -> clause.id());
    unique(items, draft.provisions, provision -> provision.id());
    unique(items, draft.transactions, transaction -> transaction.id());
    unique(items, draft.paragraphs, paragraph -> paragraph.id());
    unique(items, draft.domains, domain -> domain.id());
    unique(items, draft.epics, epic -> epic.id());
    unique(items, draft.processMaps, map -> map.id());
    unique(new HashMap<>(), draft.specifications, specification -> specification.id());
    unique(new HashMap<>(), draft.roles, role -> role.id());
    unique(new HashMap<>(), draft.actors, actor -> actor.id());
    unique(new HashMap<>(), draft.categories, category -> category.id());
    unique(new HashMap<>(), draft.levels, level -> level.id());
    unique(new HashMap<>(), draft.definitions, definition -> definition.term());
    unique(new HashMap<>(), draft.tombstones, tombstone -> tombstone.id());
    Map<String, Text> components = new HashMap<>();
    draft.domains.forEach(
        domain -> domain.components().forEach(component -> claim(components, component.id())));
    Map<String, Text> requirements = new HashMap<>();
    draft.specifications.forEach(
        specification ->
            specification.requirements().stream()
                .filter(
                    requirement -> requirement.id().value().startsWith(specification.id() + "."))
                .forEach(requirement -> claim(requirements, requirement.id())));
  }

  private <T> void unique(Map<String, Text> taken, List<T> items, Function<T, Text> id) {
    items.removeIf(item -> !claim(taken, id.apply(item)));
  }

  /** Whether the id was free; if not, that is reported. */
  private boolean claim(Map<String, Text> taken, Text id) {
    Text first = id.value().isEmpty() ? null : taken.putIfAbsent(id.value(), id);
    if (first == null) {
      return true;
    }
    draft.report(
        SyntaxRule.DUPLICATE_ID
            .at(id.span(), "`" + id + "` already names something else; only the first was read.")
            .item(id.value())
            .related(first.span(), "first here")
            .help("Give one of the two an id that was never used."));
    return false;
  }
}
