package dev.ssi.document.sheet;

import dev.ssi.document.book.Edition;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.query.Access;
import dev.ssi.text.Rows;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who may access what, as a workbook: the matrix, a row for each right, what the levels mean, and
 * who the User Roles are.
 */
public final class AccessWorkbook {
  /** What the file is called where it is published. */
  public static final String NAME = "access.xlsx";

  private AccessWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param access that of every role and component
   */
  public static void write(Edition edition, Access access, OutputStream out) throws IOException {
    Sheets.write("Who may access what", edition, sheets -> add(access, sheets), out);
  }

  private static void add(Access access, Sheets sheets) {
    Rows matrix = access.rows();
    int columns = matrix.columns().size();
    sheets
        .add("Matrix", matrix, 4, Set.of(), columns(columns - access.roles().size(), columns))
        .add("Rights", access.rights(), 4, Set.of(), Set.of(7))
        .add("Levels", levels(access), 1, Set.of(4), Set.of())
        .add("User Roles", roles(access), 1, Set.of(3, 4), Set.of())
        .addSource(access.reading().trace().documents());
  }

  private static Set<Integer> columns(int from, int to) {
    return Set.copyOf(IntStream.range(from, to).boxed().toList());
  }

  private static Rows levels(Access access) {
    Trace trace = access.reading().trace();
    List<List<String>> rows = new ArrayList<>();
    for (Access.Level level : access.levels()) {
      List<String> closure =
          trace.levels().ids().stream()
              .filter(other -> !other.equals(level.id()))
              .filter(other -> trace.levels().includes(level.id(), other))
              .toList();
      rows.add(
          List.of(
              level.id(),
              level.title(),
              String.join("; ", closure),
              basis(trace.documents(), level.id()),
              Integer.toString(level.count())));
    }
    return new Rows(
        List.of("level", "meaning", "carries with it the rights of", "rests on", "times given"),
        rows);
  }

  private static String basis(Documents documents, String id) {
    return documents.levels().stream()
        .filter(level -> level.id().is(id))
        .map(AccessLevel::basis)
        .filter(Objects::nonNull)
        .map(Text::value)
        .findFirst()
        .orElse("");
  }

  private static Rows roles(Access access) {
    List<List<String>> rows = new ArrayList<>();
    for (Access.Role role : access.roles()) {
      rows.add(
          List.of(
              role.id(),
              role.title(),
              summary(access.reading().trace().documents(), role.id()),
              Integer.toString(role.given()),
              Integer.toString(role.withheld())));
    }
    return new Rows(
        List.of("role", "title", "who", "components open", "components withheld"), rows);
  }

  private static String summary(Documents documents, String id) {
    return documents.roles().stream()
        .filter(role -> role.id().is(id))
        .map(UserRole::summary)
        .filter(Objects::nonNull)
        .map(Text::value)
        .findFirst()
        .orElse("");
  }
}
