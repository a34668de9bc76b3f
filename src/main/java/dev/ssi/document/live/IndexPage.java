package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Tombstone;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every id, title and defined term on one page, by kind and alphabetically. */
public final class IndexPage {
  private static final Comparator<Row> ALPHABETICAL =
      Comparator.comparing((Row row) -> row.title().toLowerCase(Locale.ROOT))
          .thenComparing(Row::title)
          .thenComparing(Row::id, Comparator.nullsFirst(NaturalOrder.INSTANCE));

  private final SiteFacts site;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, List<Row>> letters = new TreeMap<>();

  /** Gathers the rows of a book. */
  public IndexPage(Book book, SiteFacts site) {
    this.site = site;
    Map<ItemKind, List<Row>> byKind = byKind(book);
    byKind.forEach(
        (kind, rows) -> kinds.add(new Kind(kind.label(), Words.capital(kind.plural()), rows)));
    Documents documents = book.trace().documents();
    List<Row> roles =
        documents.roles().stream()
            .map(role -> role(role.id().value(), role.title().value()))
            .toList();
    add("user-role", "User Roles", roles);
    add("retired", "Retired ids", documents.tombstones().stream().map(IndexPage::retired).toList());
    byKind.forEach((kind, rows) -> file(Items.isParagraph(kind) ? List.of() : rows));
    file(roles);
    file(documents.definitions().stream().map(it -> term(it.term().value())).toList());
    letters.values().forEach(rows -> rows.sort(ALPHABETICAL));
  }

  /**
   * One line.
   *
   * @param id or null where the title stands alone
   * @param note what else to say, or null
   * @param address or null where nothing is left to lead to
   */
  public record Row(String id, String title, String note, String address) {}

  /** The rows of one kind. */
  public record Kind(String anchor, String title, List<Row> rows) {
    public Kind {
      rows = List.copyOf(rows);
    }
  }

  /** Where the rows of one kind begin, by its label. */
  static String address(String kind) {
    return Place.INDEX.address() + "#" + kind;
  }

  private static Map<ItemKind, List<Row>> byKind(Book book) {
    Map<ItemKind, List<Row>> rows = new TreeMap<>();
    for (Item item : Items.inOrder(book.trace())) {
      rows.computeIfAbsent(item.kind(), kind -> new ArrayList<>())
          .add(new Row(item.id(), item.title(), item.kind().noun(), Addresses.of(item)));
    }
    return rows;
  }

  private static Row role(String id, String title) {
    return new Row(id, title, "User Role", Addresses.role(id));
  }

  private static Row term(String term) {
    return new Row(null, term, "defined term", Addresses.term(term));
  }

  private static Row retired(Tombstone grave) {
    return new Row(grave.id().value(), grave.title().value(), Items.fate(grave), null);
  }

  private void add(String anchor, String title, List<Row> rows) {
    if (!rows.isEmpty()) {
      kinds.add(new Kind(anchor, title, rows));
    }
  }

  private void file(List<Row> rows) {
    for (Row row : rows) {
      letters.computeIfAbsent(Letters.of(row.title()), letter -> new ArrayList<>()).add(row);
    }
  }

  public Shell shell() {
    List<Shell.Entry> entries = new ArrayList<>();
    entries.add(new Shell.Entry(1, "Alphabetically", "alphabetically"));
    entries.add(new Shell.Entry(1, "By kind", "by-kind"));
    kinds.forEach(kind -> entries.add(new Shell.Entry(2, kind.title(), kind.anchor())));
    return Shell.of(site, Place.INDEX, "A–Z").with(entries);
  }

  public List<Kind> kinds() {
    return List.copyOf(kinds);
  }

  /** Titles and terms by their first letter. */
  public List<Kind> letters() {
    return letters.entrySet().stream()
        .map(it -> new Kind(Letters.anchor(it.getKey()), it.getKey(), it.getValue()))
        .toList();
  }
}
