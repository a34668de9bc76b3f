package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.FileKind;
import dev.ssi.model.FileName;
import dev.ssi.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reports ids that name two things, or whose pages would have one name, and keeps the first of
 * them.
 */
final class Identities {
  private final Draft draft;

  Identities(Draft draft) {
    this.draft = draft;
  }

  /** Checks every namespace; a second bearer of an id is left out of the draft. */
  void check() {
    Names items = new Names(FileName::folded);
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
    unique(Names.exact(), FileKind.BODY, records.bodies, each -> each.id());
    unique(
        Names.exact(),
        FileKind.SPECIFICATION,
        draft.specifications,
        specification -> specification.id());
    Names roles = new Names(FileName::folded);
    unique(roles, FileKind.USER_ROLES, draft.roles, role -> role.id());
    unique(Names.exact(), FileKind.USER_ROLES, draft.actors, actor -> actor.id());
    unique(Names.exact(), FileKind.USER_ROLES, draft.categories, category -> category.id());
    unique(Names.exact(), FileKind.ACCESS_LEVELS, draft.levels, level -> level.id());
    unique(Names.exact(), FileKind.DEFINITIONS, draft.definitions, definition -> definition.term());
    unique(Names.exact(), FileKind.TOMBSTONES, draft.tombstones, tombstone -> tombstone.id());
    Names components = Names.exact();
    draft.domains.forEach(
        domain -> domain.components().forEach(component -> claim(components, component.id())));
    Names requirements = Names.exact();
    draft.specifications.forEach(
        specification ->
            specification.requirements().stream()
                .filter(
                    requirement -> requirement.id().value().startsWith(specification.id() + "."))
                .forEach(requirement -> claim(requirements, requirement.id())));
  }

  /** A second bearer counts as unread under the id that it should have had. */
  private <T> void unique(Names taken, FileKind kind, List<T> items, Function<T, Text> id) {
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
  private boolean claim(Names taken, Text id) {
    Text first = taken.claim(id);
    if (first == null) {
      return true;
    }
    boolean isSame = first.value().equals(id.value());
    draft.report(
        (isSame ? duplicate(id) : alike(id, first))
            .item(id.value())
            .related(first.span(), "first here"));
    return false;
  }

  private static Finding duplicate(Text id) {
    return SyntaxRule.DUPLICATE_ID
        .at(id.span(), "`" + id + "` already names something else; only the first was read.")
        .help("Give one of the two an id that was never used.");
  }

  private static Finding alike(Text id, Text first) {
    return SyntaxRule.DUPLICATE_ID
        .at(
            id.span(),
            "`"
                + id
                + "` is too like `"
                + first
                + "`: readers, and many disks, take one for the other; only the first was read.")
        .help(
            "If one thing is meant, write its id in one way. If two, tell them apart by a letter or"
                + " a digit.");
  }

  /**
   * The ids of a namespace that are taken.
   *
   * @param key what two ids must not share
   */
  private record Names(UnaryOperator<String> key, Map<String, Text> taken) {
    Names(UnaryOperator<String> key) {
      this(key, new HashMap<>());
    }

    static Names exact() {
      return new Names(UnaryOperator.identity());
    }

    /** Who had the id before, or null. */
    Text claim(Text id) {
      return id.value().isEmpty() ? null : taken.putIfAbsent(key.apply(id.value()), id);
    }
  }
}
