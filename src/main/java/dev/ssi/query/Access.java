package dev.ssi.query;

import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Clause;
import dev.ssi.model.Component;
import dev.ssi.model.Domain;
import dev.ssi.model.Text;
import dev.ssi.text.Rows;
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
public record Access(
    Reading reading,
    Asked asked,
    List<Role> roles,
    List<Level> levels,
    List<Opening> clauses,
    List<Entry> components)
    implements Answer {

  public Access {
    roles = List.copyOf(roles);
    levels = List.copyOf(levels);
    clauses = List.copyOf(clauses);
    components = List.copyOf(components);
  }

  /** Ids that narrow the question; an empty list does not. */
  public record Asked(List<String> roles, List<String> components, List<String> clauses) {
    public Asked {
      roles = List.copyOf(roles);
      components = List.copyOf(components);
      clauses = List.copyOf(clauses);
    }

    public boolean isNarrow() {
      return !roles.isEmpty() || !components.isEmpty() || !clauses.isEmpty();
    }
  }

  /**
   * A User Role.
   *
   * @param given how many of the components it has access to
   * @param withheld how many it has none to
   */
  public record Role(String id, String title, int given, int withheld) {}

  /**
   * A level of access.
   *
   * @param includes the ids of the levels it carries with it, as written
   * @param count how many times it is given
   */
  public record Level(String id, String title, List<String> includes, int count) {}

  /**
   * What a clause opens.
   *
   * @param bounds null when neither the clause nor one that it is a limb of bounds access
   * @param from the id of the clause whose bounds they are, or null
   */
  public record Opening(Clause clause, Clause.Access bounds, String from) {
    public String id() {
      return clause.id().value();
    }

    /** The ids of the User Roles that the bounds are for; empty means every one. */
    public List<String> roles() {
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
  public record Entry(
      Component component, Domain domain, List<Right> rights, List<Takeover> takeovers) {
    public Entry {
      takeovers = List.copyOf(takeovers);
      rights = List.copyOf(rights);
    }

    public String id() {
      return component.id().value();
    }

    public boolean implementsClause(String clause) {
      return component.clauses().stream().anyMatch(each -> each.is(clause));
    }

    public List<String> clauses() {
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
  public record Right(String role, String level, String title, List<String> epics) {
    public Right {
      epics = List.copyOf(epics);
    }

    public boolean isGiven() {
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
    return rows().csv();
  }

  /** A row for each component, a column for each role. */
  public Rows rows() {
    return AccessRows.matrix(this);
  }

  /** A row for each right: one role in one component. */
  public Rows rights() {
    return AccessRows.rights(this);
  }
}
