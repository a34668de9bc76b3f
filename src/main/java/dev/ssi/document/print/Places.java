package dev.ssi.document.print;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the places in a file that links lead to: one for each section, and one for each item
 * that stands in a list or a table. A name holds letters, digits and underscores, begins with a
 * letter and has at most 40 characters, which is what Word asks for.
 */
public final class Places {
  private static final int LONGEST = 40;

  /** By volume and anchor, or volume and id. */
  private final Map<Key, String> sections = new HashMap<>();

  private final Map<Key, String> items = new HashMap<>();
  private final Map<Key, String> small = new HashMap<>();
  private final Map<String, String> anywhere = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private record Key(String folder, String name) {}

  private Places() {}

  public static Places of(Book book) {
    Places places = new Places();
    for (Volume volume : book.volumes()) {
      places.addSections(volume, volume.sections());
    }
    for (Volume volume : book.volumes()) {
      places.addSmall(volume, volume.sections());
    }
    return places;
  }

  /** The place of a volume. */
  public static String of(Volume volume) {
    return "volume_" + plain(volume.folder());
  }

  /** The place of a section. */
  public String of(Volume volume, Section section) {
    return sections.get(new Key(volume.folder(), section.anchor()));
  }

  /** The place of an item: the one in the volume where the link stands goes first. */
  public Optional<String> of(Volume from, String item) {
    String anchor = Addresses.anchor(item);
    String near = items.get(new Key(from.folder(), anchor));
    return Optional.ofNullable(near == null ? anywhere.get(anchor) : near);
  }

  /**
   * The place of what has no section of its own: an entry of a list, a name or a row.
   *
   * @param name its id or anchor, or null
   */
  public Optional<String> ofSmall(Volume volume, String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(small.get(new Key(volume.folder(), Addresses.anchor(name))));
  }

  private void addSections(Volume volume, List<Section> found) {
    for (Section section : found) {
      String name = name(volume, section.item() == null ? section.anchor() : section.item());
      sections.putIfAbsent(new Key(volume.folder(), section.anchor()), name);
      if (section.item() != null) {
        add(volume, section.item(), name);
      }
      addSections(volume, section.sections());
    }
  }

  private void addSmall(Volume volume, List<Section> found) {
    for (Section section : found) {
      addBlocks(volume, section.blocks());
      addSmall(volume, section.sections());
    }
  }

  private void addBlocks(Volume volume, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Listing listing) {
        for (Entry entry : listing.entries()) {
          addSmall(volume, entry.id());
          addBlocks(volume, entry.blocks());
        }
      } else if (block instanceof Block.Quote quote) {
        addBlocks(volume, quote.blocks());
      } else if (block instanceof Block.Pairs pairs) {
        pairs.pairs().forEach(pair -> addSmall(volume, pair.anchor()));
      } else if (block instanceof Block.Grid grid && grid.rowHeads()) {
        grid.rows().forEach(row -> rowHead(row).ifPresent(id -> addSmall(volume, id)));
      }
    }
  }

  /** The id of the item that a row tells of. */
  public static Optional<String> rowHead(List<List<Inline>> row) {
    boolean one = !row.isEmpty() && row.get(0).size() == 1;
    return one && row.get(0).get(0) instanceof Inline.Reference reference
        ? Optional.of(reference.id())
        : Optional.empty();
  }

  private void addSmall(Volume volume, String name) {
    if (name != null && !items.containsKey(new Key(volume.folder(), Addresses.anchor(name)))) {
      String place = name(volume, name);
      small.put(new Key(volume.folder(), Addresses.anchor(name)), place);
      add(volume, name, place);
    }
  }

  private void add(Volume volume, String item, String name) {
    items.putIfAbsent(new Key(volume.folder(), Addresses.anchor(item)), name);
    anywhere.putIfAbsent(Addresses.anchor(item), name);
  }

  /** A name that no other place has. */
  private String name(Volume volume, String words) {
    String prefix = volume.folder().equals("appendix-ah") ? "AH_" : "BRD_";
    String whole = prefix + plain(words);
    String name = whole.substring(0, Math.min(LONGEST, whole.length()));
    for (int i = 2; !used.add(name); i++) {
      String number = "_" + i;
      name = whole.substring(0, Math.min(LONGEST - number.length(), whole.length())) + number;
    }
    return name;
  }

  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean stays = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      plain.append(stays ? c : '_');
    }
    return plain.toString();
  }
}
