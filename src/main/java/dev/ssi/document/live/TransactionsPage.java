package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.Component;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Text;
import dev.ssi.query.Access;
import dev.ssi.query.Proof;
import dev.ssi.query.Takeover;
import dev.ssi.query.Takeover.Comparison;
import dev.ssi.query.Takeover.Outcome;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The former Interface Transactions, and the proof that access moved from them unchanged.
 *
 * @param number of the chapter, or null where Appendix AH has none of it
 * @param summary what was compared and how it came out
 * @param differences in words, each with its component
 * @param unclaimed transactions that no component takes over
 * @param fresh components that take over none
 * @param unknown transactions that are named and do not exist, each with the component
 */
public record TransactionsPage(
    Shell shell,
    String number,
    List<AccessPage.Column> columns,
    List<Row> rows,
    String summary,
    Verdict verdict,
    List<Pairing> pairings,
    List<Difference> differences,
    List<PageLink> unclaimed,
    List<PageLink> fresh,
    List<String> unknown) {
  public TransactionsPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    pairings = List.copyOf(pairings);
    differences = List.copyOf(differences);
    unclaimed = List.copyOf(unclaimed);
    fresh = List.copyOf(fresh);
    unknown = List.copyOf(unknown);
  }

  /** How the proof came out. */
  public enum Verdict {
    PRESERVED,
    NOT_PRESERVED,
    /** Something could not be read, so that nothing is proved. */
    UNPROVED
  }

  /** A transaction with the access that it gave, and the components that took it over. */
  public record Row(String id, String title, List<LevelView> cells, List<PageLink> components) {
    public Row {
      cells = List.copyOf(cells);
      components = List.copyOf(components);
    }

    public String anchor() {
      return Addresses.anchor(id);
    }
  }

  /** A component with a transaction that it takes over, role by role. */
  public record Pairing(
      String component, String title, String address, String transaction, List<Cell> cells) {
    public Pairing {
      cells = List.copyOf(cells);
    }

    public String transactionAddress() {
      return "#" + Addresses.anchor(transaction);
    }
  }

  /** One role: the level before and after. */
  public record Cell(String before, String after, boolean equal, boolean breach) {
    static Cell of(Comparison comparison) {
      return new Cell(
          comparison.before() == null ? "?" : comparison.before(),
          comparison.after() == null ? "?" : comparison.after(),
          comparison.outcome() == Outcome.EQUAL,
          comparison.outcome().isBreach());
    }
  }

  /** A comparison that did not come out equal. */
  public record Difference(PageLink component, String words, boolean breach) {}

  static TransactionsPage of(Shell shell, String number, Access access, Proof proof) {
    Trace trace = proof.reading().trace();
    Map<String, LevelView> levels = LevelView.of(access);
    return new TransactionsPage(
        shell,
        number,
        access.roles().stream()
            .map(
                role ->
                    new AccessPage.Column(
                        role.id(), role.title(), Addresses.role(role.id()), role.given()))
            .toList(),
        trace.documents().transactions().stream().map(each -> row(trace, each, levels)).toList(),
        proof.summary(),
        verdict(proof),
        proof.takeovers().stream().map(each -> pairing(trace, each)).toList(),
        differences(trace, proof),
        proof.unclaimed().stream()
            .map(each -> new PageLink(each.id() + " " + each.title(), "#" + anchor(each.id())))
            .toList(),
        proof.fresh().stream().map(each -> link(trace, each)).toList(),
        proof.unknown().stream().map(each -> each.reference() + " in " + each.from()).toList());
  }

  private static Verdict verdict(Proof proof) {
    if (!proof.isPreserved()) {
      return Verdict.NOT_PRESERVED;
    }
    return proof.isClean() ? Verdict.PRESERVED : Verdict.UNPROVED;
  }

  private static String anchor(Text id) {
    return Addresses.anchor(id.value());
  }

  private static PageLink link(Trace trace, Component component) {
    String id = component.id().value();
    return new PageLink(id + " " + component.title(), Addresses.of(trace, id));
  }

  private static Row row(
      Trace trace, InterfaceTransaction transaction, Map<String, LevelView> levels) {
    String id = transaction.id().value();
    List<LevelView> cells = new ArrayList<>();
    for (String role : trace.roles()) {
      String level = transaction.access().entry(role).map(it -> it.level().value()).orElse(null);
      cells.add(LevelView.of(level, levels));
    }
    List<PageLink> components =
        trace.links().to(id, Link.Type.REPLACES).stream()
            .map(Link::from)
            .distinct()
            .flatMap(from -> trace.component(from).stream())
            .map(component -> link(trace, component))
            .toList();
    return new Row(id, transaction.title().value(), cells, components);
  }

  private static Pairing pairing(Trace trace, Takeover takeover) {
    String id = takeover.component().id().value();
    return new Pairing(
        id,
        takeover.component().title().value(),
        Addresses.of(trace, id),
        takeover.transaction().id().value(),
        takeover.comparisons().stream().map(Cell::of).toList());
  }

  private static List<Difference> differences(Trace trace, Proof proof) {
    List<Difference> differences = new ArrayList<>();
    for (Takeover takeover : proof.takeovers()) {
      for (Comparison comparison : takeover.differences()) {
        differences.add(
            new Difference(
                link(trace, takeover.component()),
                takeover.words(comparison),
                comparison.outcome().isBreach()));
      }
    }
    return differences;
  }
}
