package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.StandingWords;
import dev.ssi.governance.Board;
import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Standing;
import dev.ssi.query.StatusWords;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Where every change stands.
 *
 * @param asAt the day that it is of, and how it was chosen; a sentence
 * @param summary how many there are of what; a sentence
 * @param hasProcedure whether there is a page of the procedure
 */
public record StatusPage(
    Shell shell, String asAt, String summary, boolean hasProcedure, List<Section> sections) {
  /** Where the page is. */
  static final String ADDRESS = Place.STATUS.address();

  /** The name of the board for spreadsheets. */
  static final String CSV = "status.csv";

  public StatusPage {
    sections = List.copyOf(sections);
  }

  /**
   * A package with its changes, or the changes that no package holds together.
   *
   * @param head the package, or null
   * @param title what heads it where there is no package
   */
  public record Section(Row head, String title, List<Row> rows) {
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Where one record stands.
   *
   * @param address of its page
   * @param next who acts next, and by when; empty where nobody does
   * @param left how long that is, or that it is overdue; empty where no day is set
   */
  public record Row(
      String id,
      String title,
      String address,
      String state,
      String why,
      List<String> missing,
      String next,
      String left,
      boolean overdue) {
    public Row {
      missing = List.copyOf(missing);
    }

    public String anchor() {
      return Addresses.anchor(id);
    }
  }

  static StatusPage of(Shell shell, Board board, Trace trace, boolean hasProcedure) {
    List<Section> sections = new ArrayList<>();
    for (Group group : board.groups()) {
      List<Row> rows = new ArrayList<>();
      for (Standing standing : group.records()) {
        if (standing.kind() == Standing.Kind.PROPOSAL || standing.isOpen()) {
          rows.add(row(standing, StatusWords.isToldBy(group.pack(), standing), trace));
        }
      }
      Row head = group.pack() == null ? null : row(group.pack(), false, trace);
      if (head != null || !rows.isEmpty()) {
        sections.add(new Section(head, group.kind().title(), rows));
      }
    }
    return new StatusPage(
        shell, StandingWords.asAt(board), StatusWords.summary(board), hasProcedure, sections);
  }

  private static Row row(Standing standing, boolean isTold, Trace trace) {
    return new Row(
        standing.id(),
        standing.title(),
        trace.links().item(standing.id()).map(Addresses::of).orElse(null),
        StandingWords.state(standing),
        standing.why(),
        isTold ? List.of() : standing.missing(),
        isTold ? "" : StandingWords.next(standing),
        isTold ? "" : StandingWords.left(standing),
        standing.isOverdue());
  }
}
