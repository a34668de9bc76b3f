package dev.ssi.scaffold;

import dev.ssi.model.Documents;
import java.util.stream.Stream;

/** The names that a person gives. */
public final class Titles {
  private Titles() {}

  /**
   * A name on one line, without white space around it.
   *
   * @param given may be null, which stays so
   * @throws Lacking if there is nothing in it, or what nobody can see
   */
  public static String checked(String given) {
    if (given == null) {
      return null;
    }
    String name = given.replaceAll("[\\s\\p{Z}]+", " ").strip();
    boolean unseen =
        name.codePoints()
            .anyMatch(
                c ->
                    Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D);
    if (name.isEmpty() || unseen) {
      throw new Lacking(
          "A name has letters, and nothing that cannot be seen: “"
              + name.replaceAll("\\p{C}", "?")
              + "” will not do.");
    }
    return name;
  }

  /** Whether documents have something of that name, or had it. */
  public static boolean has(Documents documents, String name) {
    return Stream.of(
            documents.clauses().stream().map(each -> each.id()),
            documents.provisions().stream().map(each -> each.id()),
            documents.transactions().stream().map(each -> each.id()),
            documents.definitions().stream().map(each -> each.term()),
            documents.roles().stream().map(each -> each.id()),
            documents.actors().stream().map(each -> each.id()),
            documents.categories().stream().map(each -> each.id()),
            documents.levels().stream().map(each -> each.id()),
            documents.records().bodies().stream().map(each -> each.id()),
            documents.tombstones().stream().map(each -> each.id()))
        .flatMap(ids -> ids)
        .anyMatch(id -> id.value().equalsIgnoreCase(name));
  }
}
