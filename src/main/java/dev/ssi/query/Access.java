package dev.ssi.query;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Text;
import java.util.List;

/**
 * Who may access what: the components that were asked about with the roles that were asked about,
 * after {@code all} and its exceptions are written out.
 *
 * @param asked what the question was narrowed to
 * @param roles in the order of their file
 * @param levels those in use, or all of them when nothing was narrowed
 * @param clauses those asked about with their limbs, or those of the components
 * @param components by domain, and within it by id
 */
record Access(
    Reading reading,
    Asked asked,
    List<Role> roles,
    List<Level> levels,
    List<Opening> clauses,
    List<Entry> components)
    implements Answer {

  Access {
    roles = List.copyOf(roles);
    levels = List.copyOf(levels);
    clauses = List.copyOf(clauses);
    components = List.copyOf(components);
  }

  /** Ids that narrow the question; an empty list does not. */
  record Asked(List<String> roles, List<String> components, List<String> clauses) {
    Asked {
      roles = List.copyOf(roles);
      components = List.copyOf(components);
      clauses = List.copyOf(clauses);
    }

    boolean isNarrow() {
      return !roles.isEmpty() || !components.isEmpty() || !clauses.isEmpty();
    }
  }

  /**
   * A User Role.
   *
   * @param given how many of the components it has access to
   * @param withheld how many it has none to
   */
  record Role(String id, String title, int given, int withheld) {}

  /**
   * A level of access.
   *
   * @param includes the ids of the levels it carries with it, as written
   * @param count how many times it is given
   */
  record Level(String id, String title, List<String> includes, int count) {}

  /**
   * What a clause opens.
   *
   * @param bounds null when neither the clause nor one that it is a limb of bounds access
   * @param from the id of the clause whose bounds they are, or null
   */
  record Opening(Clause clause, Clause.Access bounds, String from) {
    String id() {
      return clause.id().value();
    }

    /** The ids of the User Roles that the bounds are for; empty means every one. */
    List<String> roles() {
      boolean all =
          bounds == null || bounds.roles().stream().anyMatch(each -> each.is(AccessTable.ALL));
      return all ? List.of() : bounds.roles().stream().map(Text::value).toList();
    }
  }

  /**
   * A component with what each role may do.
   *
   * @param takeovers how that compares with the Interface Transactions it replaces
   */
  record Entry(Component component, Domain domain, List<Right> rights, List<Takeover> takeovers) {
    Entry {
      takeovers = List.copyOf(takeovers);
      rights = List.copyOf(rights);
    }

    String id() {
      return component.id().value();
    }

    boolean implementsClause(String clause) {
      return component.clauses().stream().anyMatch(each -> each.is(clause));
    }

    List<String> clauses() {
      return component.clauses().stream().map(Text::value).distinct().toList();
    }
  }

  /**
   * What one role may do in one component.
   *
   * @param level null when the component does not say
   * @param title of the level, or its id when it is not known; empty when there is none
   * @param epics the ids of the Epics for the role that use the component
   */
  record Right(String role, String level, String title, List<String> epics) {
    Right {
      epics = List.copyOf(epics);
    }

    boolean isGiven() {
      return level != null && !level.equals(AccessLevel.NONE);
    }
  }

  @Override
  public String text(boolean brief) {
    return AccessText.of(this, brief);
  }

  @Override
  public String json() {
    return AccessJson.of(this);
  }

  @Override
  public String csv() {
    return AccessCsv.of(this);
  }
}
