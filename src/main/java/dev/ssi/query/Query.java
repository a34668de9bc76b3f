package dev.ssi.query;

import dev.ssi.governance.AsOf;
import dev.ssi.history.ItemHistory;
import dev.ssi.history.Provenance;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Tombstone;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions that can be put to the documents. */
public final class Query {
  private final Reading reading;
  private final Lookup lookup;
  private final LocalDate asked;

  /**
   * @param origin what the tree that was read is called
   */
  public Query(Trace trace, SourceTree.Origin origin) {
    this(trace, origin, null);
  }

  /**
   * @param origin what the tree that was read is called
   * @param asked the day to judge records of governance by, or null for the last one told of
   */
  public Query(Trace trace, SourceTree.Origin origin, LocalDate asked) {
    this.asked = asked;
    this.reading = new Reading(trace, origin);
    this.lookup = new Lookup(trace);
  }

  /** Whether every file could be read; if not, every answer may lack something. */
  public boolean isComplete() {
    return reading.isComplete();
  }

  /** The whole chain from the clauses down. */
  public Answer chain() {
    return Chain.of(reading);
  }

  /**
   * The chain through one item.
   *
   * @throws UnknownName if there is no such item
   */
  public Answer chain(String id) {
    return ItemTrace.of(reading, lookup.item(id));
  }

  /** Where the chain breaks off. */
  public Gaps gaps() {
    return Gaps.of(reading);
  }

  /**
   * Where the chain through one item breaks off.
   *
   * @throws UnknownName if there is no such item
   */
  public Answer gaps(String id) {
    return Gaps.of(reading, lookup.item(id));
  }

  /**
   * What an item says, and its links both ways. It has no face for spreadsheets.
   *
   * @throws UnknownName if there is no such item
   */
  public Answer show(String id) {
    return ItemPage.of(reading, lookup.item(id), null, asked);
  }

  /**
   * The same with what happened to the item, release by release; also of an item that the documents
   * have no longer.
   *
   * @throws UnknownName if there is no such item, and never was
   */
  public Answer show(String id, Provenance provenance) {
    Optional<Item> item = lookup.find(id);
    if (item.isPresent()) {
      ItemHistory history = provenance.of(item.get()).orElse(null);
      return ItemPage.of(reading, item.get(), new HistoryFaces(provenance, history), asked);
    }
    List<ItemHistory> gone =
        provenance.gone().stream().filter(each -> ItemKind.isLabel(each.key().kind())).toList();
    Optional<ItemHistory> history =
        gone.stream().filter(each -> Lookup.couldBe(id).test(each.key().id())).findFirst();
    String exact = history.map(found -> found.key().id()).orElse(id);
    Tombstone tombstone = lookup.tombstone(exact).orElse(null);
    if (tombstone == null && history.isEmpty()) {
      throw lookup.unknown(id, gone.stream().map(each -> each.key().id()).toList());
    }
    return new GonePage(reading, exact, tombstone, history.orElse(null), provenance);
  }

  /** Whether the user can have meant an id, however it was typed. */
  public static Predicate<String> couldBe(String typed) {
    return Lookup.couldBe(typed);
  }

  /**
   * Who may access what, as far as the roles, components and clauses that are named; where none of
   * a kind is named, all of them.
   *
   * @throws UnknownName if one of them does not exist
   */
  public Access access(
      Collection<String> roles, Collection<String> components, Collection<String> clauses) {
    return AccessSearch.answer(reading, asked(roles, components, clauses));
  }

  /**
   * Whether access moved unchanged from the Interface Transactions to the components, narrowed as
   * {@link #access} is.
   *
   * @throws UnknownName if one of the names does not exist
   */
  public Proof preservation(
      Collection<String> roles, Collection<String> components, Collection<String> clauses) {
    return Proof.of(reading, asked(roles, components, clauses));
  }

  private Access.Asked asked(
      Collection<String> roles, Collection<String> components, Collection<String> clauses) {
    return new Access.Asked(
        lookup.roles(roles), lookup.components(components), lookup.clauses(clauses));
  }

  /** The chain as rows. */
  public Matrix matrix() {
    return Matrix.of(reading);
  }

  /**
   * The rows of the chain that touch one item.
   *
   * @throws UnknownName if there is no such item
   */
  public Answer matrix(String id) {
    return Matrix.of(reading, lookup.item(id));
  }

  /**
   * Where changes stand: all of them, or those with the ids given; with a package, all that belongs
   * to it.
   *
   * @param asked the day to judge by, or null for the last one that a record tells of
   * @throws UnknownName if one of them is not on the board
   */
  public Status status(LocalDate asked, Collection<String> ids) {
    return Status.of(reading, AsOf.of(asked, reading.trace().documents()), ids);
  }

  /**
   * What changed, why, by whose agreement and from when.
   *
   * @param id of an item, a record or a release, to hear of it alone; or null
   * @throws UnknownName if the trail does not know it
   */
  public Audit audit(AuditTrail trail, String id) {
    return Audit.of(reading, trail, id);
  }
}
