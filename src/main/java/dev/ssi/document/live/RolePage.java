package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Epic;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.query.Access;
import dev.ssi.query.Story;
import dev.ssi.text.NaturalOrder;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one User Role may do and must do.
 *
 * @param summary who acts in it, or null
 * @param category a hint at the Party category, or null
 * @param open what it may access, by domain
 * @param withheld what it may not
 * @param duties the obligations of Users, as HTML made safe; empty for none
 * @param owed what the DCC owes Users, likewise
 */
public record RolePage(
    Shell shell,
    String id,
    String title,
    String summary,
    String category,
    int given,
    int components,
    List<Domain> open,
    List<Right> withheld,
    List<Tale> epics,
    String duties,
    String owed,
    TermList terms) {
  public RolePage {
    open = List.copyOf(open);
    withheld = List.copyOf(withheld);
    epics = List.copyOf(epics);
  }

  /** A domain, with what may be done in it. */
  public record Domain(String id, String title, String address, List<Grant> grants) {
    public Domain {
      grants = List.copyOf(grants);
    }

    public String anchor() {
      return Addresses.anchor(id);
    }
  }

  /** The components of a domain to which the role has one level. */
  public record Grant(LevelView level, List<Right> rights) {
    public Grant {
      rights = List.copyOf(rights);
    }
  }

  /** A component, and the Epics for the role that use it. */
  public record Right(
      String id,
      String title,
      String address,
      String scope,
      LevelView level,
      List<PageLink> epics) {
    public Right {
      epics = List.copyOf(epics);
    }
  }

  /** An Epic as a sentence. */
  public record Tale(String id, String title, String address, String story) {}

  static RolePage of(Shell shell, Access access, UserRole role, Obligations obligations) {
    String id = role.id().value();
    Access.Role counted =
        access.roles().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    int index = access.roles().indexOf(counted);
    Map<String, LevelView> levels = LevelView.of(access);
    Map<String, Map<LevelView, List<Right>>> open = new LinkedHashMap<>();
    List<Right> withheld = new ArrayList<>();
    for (Access.Entry entry : access.components()) {
      Right right = right(access.reading().trace(), entry, entry.rights().get(index), levels);
      if (entry.rights().get(index).isGiven()) {
        open.computeIfAbsent(entry.domain().id().value(), key -> new LinkedHashMap<>())
            .computeIfAbsent(right.level(), key -> new ArrayList<>())
            .add(right);
      } else {
        withheld.add(right);
      }
    }
    Trace trace = access.reading().trace();
    List<Domain> domains = domains(trace, open);
    return new RolePage(
        shell.with(contents(domains, withheld, obligations)),
        id,
        role.title().value(),
        value(role.summary()),
        value(role.category()),
        counted.given(),
        access.components().size(),
        domains,
        withheld,
        epics(trace, id),
        obligations.duties(),
        obligations.owed(),
        obligations.terms());
  }

  private static List<Shell.Entry> contents(
      List<Domain> open, List<Right> withheld, Obligations obligations) {
    List<Shell.Entry> contents = new ArrayList<>();
    contents.add(new Shell.Entry(1, "What you may do", "may"));
    open.forEach(each -> contents.add(new Shell.Entry(2, each.title(), each.anchor())));
    if (!withheld.isEmpty()) {
      contents.add(new Shell.Entry(1, "What you may not do", "may-not"));
    }
    contents.add(new Shell.Entry(1, "Your Epics", "epics"));
    if (!obligations.duties().isEmpty()) {
      contents.add(new Shell.Entry(1, "What you must do", "duties"));
    }
    if (!obligations.owed().isEmpty()) {
      contents.add(new Shell.Entry(1, "What the DCC owes you", "owed"));
    }
    return contents;
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }

  private static Right right(
      Trace trace, Access.Entry entry, Access.Right right, Map<String, LevelView> levels) {
    return new Right(
        entry.id(),
        entry.component().title().value(),
        Addresses.of(trace, entry.id()),
        entry.component().scope().value(),
        LevelView.of(right, levels),
        right.epics().stream().map(id -> epic(trace, id)).toList());
  }

  private static PageLink epic(Trace trace, String id) {
    String title = trace.epic(id).map(Epic::title).map(Text::value).orElse("");
    return new PageLink(id + " " + title, Addresses.of(trace, id));
  }

  private static List<Domain> domains(
      Trace trace, Map<String, Map<LevelView, List<Right>>> byDomain) {
    List<Domain> domains = new ArrayList<>();
    byDomain.forEach(
        (id, byLevel) -> {
          List<Grant> grants = new ArrayList<>();
          byLevel.forEach((level, rights) -> grants.add(new Grant(level, rights)));
          String title = trace.domain(id).orElseThrow().title().value();
          domains.add(new Domain(id, title, Addresses.of(trace, id), grants));
        });
    return domains;
  }

  private static List<Tale> epics(Trace trace, String role) {
    return trace.documents().epics().stream()
        .filter(epic -> trace.rolesOf(epic).contains(role))
        .sorted(Comparator.comparing((Epic epic) -> epic.id().value(), NaturalOrder.INSTANCE))
        .map(
            epic ->
                new Tale(
                    epic.id().value(),
                    epic.title().value(),
                    Addresses.of(trace, epic.id().value()),
                    Story.of(trace, epic)))
        .toList();
  }

  /** The role with its article. */
  public String who() {
    return withArticle(title);
  }

  /** The Party category with its article. */
  public String consultedAs() {
    return withArticle(category);
  }

  private static String withArticle(String noun) {
    return (noun.isEmpty() || "AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  public String counts() {
    return given
        + " of "
        + Phrase.count(components, "Functional Component", "Functional Components");
  }
}
