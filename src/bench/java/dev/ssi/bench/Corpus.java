package dev.ssi.bench;

import java.util.ArrayList;
import java.util.List;

/** Items that link to one another and of which every rule approves. */
record Corpus(
    List<String> terms,
    List<Item.Domain> domains,
    List<Item.Epic> epics,
    List<Item.ProcessMap> maps) {

  List<Item.Clause> clauses() {
    return domains.stream().flatMap(domain -> domain.clauses().stream()).toList();
  }

  List<Item.Component> components() {
    return domains.stream().flatMap(domain -> domain.components().stream()).toList();
  }

  /** Every item, in the order of the trace. */
  List<Item> items() {
    List<Item> items = new ArrayList<>(clauses());
    items.addAll(domains);
    for (Item.Component component : components()) {
      items.add(component);
      items.addAll(component.requirements());
    }
    items.addAll(epics);
    items.addAll(maps);
    return items;
  }

  /** The words of all items, titles included. */
  long words() {
    return items().stream()
        .mapToLong(
            item -> words(item.title()) + item.texts().stream().mapToInt(Corpus::words).sum())
        .sum();
  }

  long links() {
    return items().stream().mapToLong(item -> item.links().size()).sum();
  }

  /** Anything between white space that has a letter or digit. */
  private static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        within = false;
      } else if (!within && Character.isLetterOrDigit(c)) {
        within = true;
        words++;
      }
    }
    return words;
  }
}
