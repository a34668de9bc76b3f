package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.ItemKind;
import dev.ssi.query.Gap;
import dev.ssi.query.Gaps;
import dev.ssi.query.Matrix;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The trace from clause to Process Map, a row for each clause with each component.
 *
 * @param gaps where it breaks off, by kind
 * @param complete whether all files could be read, so that what is not there is missing
 */
public record TraceabilityPage(
    Shell shell,
    List<Group> groups,
    List<GapGroup> gaps,
    List<PageLink> domains,
    List<AccessPage.Choice> clauses,
    int rows,
    boolean complete) {
  public TraceabilityPage {
    groups = List.copyOf(groups);
    gaps = List.copyOf(gaps);
    domains = List.copyOf(domains);
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause with its rows.
   *
   * @param clause null for what no clause leads to
   */
  public record Group(End clause, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** An item and where it stands. */
  public record End(String id, String title, String address) {
    static End of(Item item) {
      return item == null ? null : new End(item.id(), item.title(), Addresses.of(item));
    }
  }

  /**
   * A row. What is null or empty, and missing, is a gap.
   *
   * @param requirements how many there are
   */
  public record Row(
      End domain,
      End component,
      int requirements,
      List<End> epics,
      List<End> maps,
      List<ItemKind> missing) {
    public Row {
      epics = List.copyOf(epics);
      maps = List.copyOf(maps);
      missing = List.copyOf(missing);
    }

    public boolean lacksClause() {
      return missing.contains(ItemKind.CLAUSE);
    }

    public boolean lacksDomain() {
      return missing.contains(ItemKind.DOMAIN);
    }

    public boolean lacksComponent() {
      return missing.contains(ItemKind.COMPONENT);
    }

    public boolean lacksRequirement() {
      return missing.contains(ItemKind.REQUIREMENT);
    }

    public boolean lacksEpic() {
      return missing.contains(ItemKind.EPIC);
    }

    public boolean lacksMap() {
      return missing.contains(ItemKind.PROCESS_MAP);
    }
  }

  /** The gaps of one kind. */
  public record GapGroup(String heading, List<Lack> lacks) {
    public GapGroup {
      lacks = List.copyOf(lacks);
    }
  }

  /**
   * One gap.
   *
   * @param address null where the item has no place on the site
   * @param detail what is lacking, or empty
   * @param place the file and line
   */
  public record Lack(String id, String title, String address, String detail, String place) {}

  static TraceabilityPage of(Shell shell, Matrix matrix, Gaps gaps) {
    Trace trace = matrix.reading().trace();
    List<AccessPage.Choice> clauses = new ArrayList<>();
    trace.clauses().tops().forEach(clause -> AccessPage.choices(trace, clause, "", clauses));
    return new TraceabilityPage(
        shell,
        groups(matrix),
        gaps(gaps),
        trace.documents().domains().stream()
            .map(each -> new PageLink(each.id() + " " + each.title(), each.id().value()))
            .toList(),
        clauses,
        matrix.rows().size(),
        matrix.reading().isComplete());
  }

  private static List<Group> groups(Matrix matrix) {
    List<Group> groups = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<Matrix.Row> all = matrix.rows();
    for (int i = 0; i < all.size(); i++) {
      rows.add(row(matrix.reading().trace(), all.get(i)));
      if (i == all.size() - 1 || !Objects.equals(all.get(i).clause(), all.get(i + 1).clause())) {
        groups.add(new Group(End.of(all.get(i).clause()), rows));
        rows = new ArrayList<>();
      }
    }
    return groups;
  }

  private static Row row(Trace trace, Matrix.Row row) {
    return new Row(
        End.of(row.domain()),
        End.of(row.component()),
        row.requirements().size(),
        ends(trace, row.epics()),
        ends(trace, row.maps()),
        row.missing());
  }

  private static List<End> ends(Trace trace, List<String> ids) {
    return ids.stream().map(id -> End.of(trace.links().item(id).orElseThrow())).toList();
  }

  private static List<GapGroup> gaps(Gaps gaps) {
    List<GapGroup> groups = new ArrayList<>();
    for (Gap.Kind kind : Gap.Kind.values()) {
      List<Lack> lacks =
          gaps.gaps().stream()
              .filter(gap -> gap.kind() == kind)
              .map(gap -> lack(gaps.reading().trace(), gap))
              .toList();
      if (!lacks.isEmpty()) {
        groups.add(new GapGroup(kind.heading(), lacks));
      }
    }
    return groups;
  }

  private static Lack lack(Trace trace, Gap gap) {
    return new Lack(
        gap.item(),
        gap.title(),
        trace.links().item(gap.item()).map(Addresses::of).orElse(null),
        gap.detail(),
        gap.span().path() + ":" + gap.span().line());
  }

  /** How many gaps there are. */
  public int gapCount() {
    return gaps.stream().mapToInt(group -> group.lacks().size()).sum();
  }
}
