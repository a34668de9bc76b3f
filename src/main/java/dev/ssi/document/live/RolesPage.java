package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.query.Access;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who takes part: the User Roles, each with what it may do in figures, and those without access.
 *
 * @param components how many there are
 */
public record RolesPage(
    Shell shell,
    List<Role> roles,
    Collection<LevelView> levels,
    List<Participant> actors,
    List<Participant> categories,
    int components) {
  public RolesPage {
    roles = List.copyOf(roles);
    levels = List.copyOf(levels);
    actors = List.copyOf(actors);
    categories = List.copyOf(categories);
  }

  /**
   * A User Role.
   *
   * @param summary who that is, or null
   * @param counts how often it has each level, in the order of the levels
   */
  public record Role(
      String id, String title, String address, String summary, int given, List<Integer> counts) {
    public Role {
      counts = List.copyOf(counts);
    }

    public String anchor() {
      return Addresses.anchor(id);
    }
  }

  /** Someone who has no access as such; {@code summary} may be null. */
  public record Participant(String id, String title, String summary) {
    public String anchor() {
      return Addresses.anchor(id);
    }
  }

  static RolesPage of(Shell shell, Access access) {
    Documents documents = access.reading().trace().documents();
    Map<String, LevelView> levels = LevelView.of(access);
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < access.roles().size(); i++) {
      roles.add(role(access, i, levels.values()));
    }
    return new RolesPage(
        shell,
        roles,
        levels.values(),
        documents.actors().stream()
            .map(
                each ->
                    new Participant(value(each.id()), value(each.title()), value(each.summary())))
            .toList(),
        documents.categories().stream()
            .map(
                each ->
                    new Participant(value(each.id()), value(each.title()), value(each.summary())))
            .toList(),
        access.components().size());
  }

  private static Role role(Access access, int index, Collection<LevelView> levels) {
    Access.Role role = access.roles().get(index);
    List<Integer> counts = new ArrayList<>();
    for (LevelView level : levels) {
      counts.add(
          (int)
              access.components().stream()
                  .filter(entry -> level.id().equals(entry.rights().get(index).level()))
                  .count());
    }
    String summary =
        access.reading().trace().documents().roles().stream()
            .filter(each -> each.id().is(role.id()))
            .map(each -> value(each.summary()))
            .filter(each -> each != null)
            .findFirst()
            .orElse(null);
    return new Role(
        role.id(), role.title(), Addresses.role(role.id()), summary, role.given(), counts);
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }
}
