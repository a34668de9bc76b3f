package dev.ssi.document.live;

import com.google.gson.stream.JsonWriter;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.model.Definition;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.model.UserRole;
import dev.ssi.trace.Item;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the search of the site looks through, as a script that a page from disk may load: the words
 * as data, indexed in the browser.
 */
public final class SearchIndex {
  /** What the file is called. */
  public static final String NAME = "search-index.js";

  /**
   * So many characters are shared out among the items, that a browser indexes 10,000 of them in
   * some seconds; each may have so many at the most, and at the least.
   */
  private static final int SHARED = 8_000_000;

  private static final int MOST = 20_000;
  private static final int LEAST = 200;

  private static final List<SearchKind> KINDS = List.of(SearchKind.values());

  private final Book book;
  private final SearchTexts texts = new SearchTexts();
  private final List<Entry> passages = new ArrayList<>();

  private SearchIndex(Book book) {
    this.book = book;
    for (Volume volume : book.volumes()) {
      for (Section chapter : volume.sections()) {
        add(chapter, chapter);
      }
    }
  }

  private record Entry(SearchKind kind, String id, String title, String address, String text) {}

  /**
   * Writes the script.
   *
   * @param out is not flushed
   */
  public static void write(Book book, Writer out) throws IOException {
    write(book, SHARED, out);
  }

  static void write(Book book, int shared, Writer out) throws IOException {
    SearchIndex index = new SearchIndex(book);
    out.write("window.SSI_SEARCH=");
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(true);
    json.beginObject();
    json.name("kinds").beginArray();
    for (SearchKind kind : KINDS) {
      json.beginObject();
      json.name("one").value(Words.capital(kind.one()));
      json.name("several").value(Words.capital(kind.several()));
      json.name("boost").value(kind.weight());
      json.endObject();
    }
    json.endArray();
    json.name("items").beginArray();
    List<Entry> entries = index.entries();
    int longest = Math.max(LEAST, Math.min(MOST, shared / Math.max(1, entries.size())));
    for (Entry entry : entries) {
      write(entry, longest, json);
    }
    json.endArray().endObject();
    out.write(";\n");
  }

  private static void write(Entry entry, int longest, JsonWriter json) throws IOException {
    json.beginArray();
    json.value(KINDS.indexOf(entry.kind())).value(entry.id()).value(entry.title());
    json.value(entry.address().equals(entry.id() + ".html") ? "" : entry.address());
    json.value(cut(entry.text(), longest));
    json.endArray();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    return text.substring(0, space < 0 ? longest : space) + " …";
  }

  private void add(Section chapter, Section section) {
    texts.add(section);
    if (section.item() == null && !texts.at(section.anchor()).isEmpty()) {
      passages.add(
          new Entry(
              SearchKind.PASSAGE,
              "",
              section.title(),
              Sections.address(chapter, section),
              texts.at(section.anchor())));
    }
    section.sections().forEach(each -> add(chapter, each));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Item item : Items.inOrder(book.trace())) {
      entries.add(entry(item));
    }
    Documents documents = book.trace().documents();
    documents.roles().forEach(role -> entries.add(entry(role)));
    documents.definitions().forEach(term -> entries.add(entry(term)));
    entries.addAll(passages);
    for (Place place : Place.in(!book.board().isEmpty())) {
      entries.add(new Entry(SearchKind.PAGE, "", place.title(), place.address(), ""));
    }
    documents.tombstones().forEach(grave -> entries.add(entry(grave)));
    return entries;
  }

  private Entry entry(Item item) {
    String title = Items.isParagraph(item.kind()) ? "" : item.title();
    String text =
        item.kind() == ItemKind.PROVISION
            ? texts.at(Addresses.anchor(item.id()))
            : texts.of(item.id());
    return new Entry(SearchKind.of(item.kind()), item.id(), title, Addresses.of(item), text);
  }

  private static Entry entry(UserRole role) {
    String id = role.id().value();
    return new Entry(
        SearchKind.USER_ROLE, id, role.title().value(), Addresses.role(id), value(role.summary()));
  }

  private Entry entry(Definition definition) {
    String term = definition.term().value();
    return new Entry(
        SearchKind.TERM, "", term, Addresses.term(term), texts.at(Addresses.slug(term)));
  }

  private static Entry entry(Tombstone grave) {
    return new Entry(
        SearchKind.RETIRED,
        grave.id().value(),
        grave.title().value(),
        IndexPage.address("retired"),
        Items.fate(grave) + ". " + value(grave.reason()));
  }

  private static String value(Text text) {
    return text == null ? "" : text.value();
  }
}
