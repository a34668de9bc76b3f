package dev.ssi.load;

import dev.ssi.model.FileKind;
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
    unique(items, FileKind.CLAUSES, draft.clauses, clause -> clause.id());
    unique(items, FileKind.PROVISIONS, draft.provisions, provision -> provision.id());
    unique(items, FileKind.TRANSACTIONS, draft.transactions, transaction -> transaction.id());
    draft.paragraphs.removeIf(paragraph -> !claim(items, paragraph.id()));
    unique(items, FileKind.DOMAIN, draft.domains, domain -> domain.id());
    unique(items, FileKind.EPIC, draft.epics, epic -> epic.id());
    unique(items, FileKind.PROCESS_MAP, draft.processMaps, map -> map.id());
    unique(items, FileKind.CHANGE_PROPOSAL, draft.proposals, proposal -> proposal.id());
    DraftRecords records = draft.records;
    unique(items, FileKind.PACKAGE, records.packages, each -> each.id());
    unique(items, FileKind.DECISION, records.decisions, each -> each.id());
    unique(items, FileKind.DEPLOYMENT, records.deployments, each -> each.id());
    unique(items, FileKind.RELEASE, records.releases, each -> each.id());
    unique(new HashMap<>(), FileKind.BODY, records.bodies, each -> each.id());
    unique(
        new HashMap<>(),
        FileKind.SPECIFICATION,
        draft.specifications,
        specification -> specification.id());
    unique(new HashMap<>(), FileKind.USER_ROLES, draft.roles, role -> role.id());
    unique(new HashMap<>(), FileKind.USER_ROLES, draft.actors, actor -> actor.id());
    unique(new HashMap<>(), FileKind.USER_ROLES, draft.categories, category -> category.id());
    unique(new HashMap<>(), FileKind.ACCESS_LEVELS, draft.levels, level -> level.id());
    unique(
        new HashMap<>(), FileKind.DEFINITIONS, draft.definitions, definition -> definition.term());
    unique(new HashMap<>(), FileKind.TOMBSTONES, draft.tombstones, tombstone -> tombstone.id());
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

  /** A second bearer counts as unread under the id that it should have had. */
  private <T> void unique(
      Map<String, Text> taken, FileKind kind, List<T> items, Function<T, Text> id) {
    items.removeIf(
        item -> {
          Text claimed = id.apply(item);
          boolean isFirst = claim(taken, claimed);
          if (!isFirst) {
            draft.unread(kind, claimed.span().path());
          }
          return !isFirst;
        });
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
