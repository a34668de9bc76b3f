package dev.ssi.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a corpus as specification items of OpenFastTrace, in Markdown: the same words, and every
 * link as "Covers", so that a trace of them is clean.
 */
final class OftFormat {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, SortedSet<String>> needs = new HashMap<>();
  private final List<Item> items;

  OftFormat(Corpus corpus) {
    this.items = corpus.items();
    for (Item item : items) {
      names.put(item.id(), item.type() + "~" + name(item) + "~1");
      for (String target : item.links()) {
        needs.computeIfAbsent(target, key -> new TreeSet<>()).add(item.type());
      }
    }
  }

  /** Writes so many items to a file. */
  void write(Folder folder, int itemsOfFile) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      item(text, item);
      if ((i + 1) % itemsOfFile == 0 || i + 1 == items.size()) {
        folder.write(item.type() + "/" + name(item) + ".md", text.toString());
        text.setLength(0);
      }
    }
  }

  private void item(StringBuilder text, Item item) {
    text.append("## ").append(item.title()).append('\n');
    text.append('`').append(names.get(item.id())).append("`\n\n");
    for (String words : item.texts()) {
      // A heading would end the item.
      boolean isWrapped = words.indexOf('\n') >= 0;
      text.append(isWrapped ? words.replace("## ", "") : Wording.wrapped(words, ""));
      text.append("\n\n");
    }
    if (needs.containsKey(item.id())) {
      text.append("Needs: ").append(String.join(", ", needs.get(item.id()))).append("\n\n");
    }
    if (!item.links().isEmpty()) {
      text.append("Covers:\n\n");
      item.links().forEach(link -> text.append("- `").append(names.get(link)).append("`\n"));
      text.append('\n');
    }
  }

  /** Names have no brackets: H8.16(a) becomes h8.16.a. */
  private static String name(Item item) {
    return item.id().toLowerCase(Locale.ROOT).replace('(', '.').replace(")", "");
  }
}
