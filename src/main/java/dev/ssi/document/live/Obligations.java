package dev.ssi.document.live;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Section;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The obligations that concern Users, as HTML made safe.
 *
 * @param duties those that begin with a User, and so bind it; empty for none
 * @param owed the others that name Users; empty for none
 */
record Obligations(String duties, String owed, TermList terms) {
  private static final Pattern NAMES_USERS = Pattern.compile("\\bUsers?\\b");
  private static final Pattern BINDS_USERS =
      Pattern.compile("(?:(?:An?|Each|Every|Any|No|The)\\s+)?Users?\\b");

  /** Finds them in a book, with links as they are on a page. */
  static Obligations of(Book book, String page) {
    List<Block.Entry> duties = new ArrayList<>();
    List<Block.Entry> owed = new ArrayList<>();
    book.volumes().stream()
        .flatMap(volume -> volume.sections().stream())
        .forEach(section -> collect(book, section, duties, owed));
    ProseHtml prose = new ProseHtml(book.trace(), Pictures.NONE, page);
    String first = html(prose, duties);
    String second = html(prose, owed);
    return new Obligations(first, second, TermList.of(book, prose.terms()));
  }

  private static String html(ProseHtml prose, List<Block.Entry> entries) {
    return entries.isEmpty() ? "" : prose.blocks(List.of(new Block.Listing(0, entries)), 3);
  }

  private static void collect(
      Book book, Section section, List<Block.Entry> duties, List<Block.Entry> owed) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Listing listing) {
        for (Block.Entry entry : listing.entries()) {
          if (isObligation(book, entry)) {
            sort(entry, duties, owed);
          }
        }
      }
    }
    section.sections().forEach(inner -> collect(book, inner, duties, owed));
  }

  private static boolean isObligation(Book book, Block.Entry entry) {
    return Optional.ofNullable(entry.id())
        .flatMap(book.trace().links()::item)
        .map(Item::kind)
        .filter(kind -> kind == ItemKind.OBLIGATION)
        .isPresent();
  }

  private static void sort(Block.Entry entry, List<Block.Entry> duties, List<Block.Entry> owed) {
    String words = words(entry);
    if (BINDS_USERS.matcher(words).lookingAt()) {
      duties.add(entry);
    } else if (NAMES_USERS.matcher(words).find()) {
      owed.add(entry);
    }
  }

  private static String words(Block.Entry entry) {
    StringBuilder words = new StringBuilder();
    for (Block block : entry.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        words.append(Plain.of(paragraph.content())).append('\n');
      }
    }
    return words.toString().strip();
  }
}
