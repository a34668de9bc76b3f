package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.Sheet;
import dev.ssi.model.YamlNode;
import dev.ssi.source.ContentId;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads many editions, two at a time, and of two editions only what tells what happened to an item
 * from the one to the other; what a change reaches is left out. No file is parsed twice, in however
 * many editions it is.
 *
 * <p>A file is left out when it is the same in both and holds no item that a differing file names.
 * What happened to the others is the same without it: whether an item is the same, who took over
 * from it and whether its links are others depends on its own files and on those that name it as
 * what they were formerly. Always read is what decides on items of other files: the roles and
 * levels, what a document says of itself, and which ids are retired.
 */
public final class Succession {
  /** Kinds of which most files are the same from one edition to the next. */
  private static final Set<FileKind> MANY =
      EnumSet.of(
          FileKind.DOMAIN,
          FileKind.SPECIFICATION,
          FileKind.EPIC,
          FileKind.PROCESS_MAP,
          FileKind.CHANGE_PROPOSAL);

  /** Kinds of one file each, which holds all that could take over from an item in it. */
  private static final Set<FileKind> CLOSED =
      EnumSet.of(
          FileKind.CLAUSES,
          FileKind.PROVISIONS,
          FileKind.TRANSACTIONS,
          FileKind.DEFINITIONS,
          FileKind.OBLIGATIONS,
          FileKind.GOVERNANCE_RULES,
          FileKind.INTRODUCTION,
          FileKind.PROCEDURE);

  private final SharedFiles shared;

  /** What the files of an id name; empty where that cannot be told from their letters. */
  private final Map<String, Optional<Set<String>>> names = new HashMap<>();

  /**
   * @param shared what was parsed before, and will be by others
   */
  public Succession(SharedFiles shared) {
    this.shared = shared;
  }

  /**
   * The files of an edition.
   *
   * @param entries each with the id of its content, unless it cannot be read
   */
  public record Listing(SourceTree tree, List<TreeEntry> entries) {
    public Listing {
      entries = List.copyOf(entries);
    }

    /** Whether there is a file of either document. */
    public boolean isEmpty() {
      return entries.isEmpty();
    }
  }

  /**
   * Lists an edition.
   *
   * @throws IOException if the tree cannot be walked
   */
  public Listing list(SourceTree tree) throws IOException {
    List<TreeEntry> entries = new ArrayList<>();
    for (TreeEntry entry : tree.entries(Loader.FOLDERS)) {
      boolean unknown = entry.type() == TreeEntry.Type.FILE && entry.contentId() == null;
      Optional<byte[]> bytes = unknown ? TwoEditions.read(tree, entry) : Optional.empty();
      entries.add(
          bytes.isEmpty()
              ? entry
              : new TreeEntry(entry.path(), entry.type(), entry.size(), ContentId.of(bytes.get())));
    }
    return new Listing(tree, entries);
  }

  /** All of an edition. */
  public Loaded whole(Listing edition) {
    return Loader.loadWithSheets(edition.tree(), edition.entries(), shared, Set.of());
  }

  /** Whether two editions are made of the same files. */
  public static boolean isSame(Listing before, Listing after) {
    int alike = alike(before, after).size();
    return alike == before.entries().size() && alike == after.entries().size();
  }

  /** Both editions without what is the same in them; nothing if all is. */
  public Optional<TwoEditions> between(Listing before, Listing after) {
    if (isSame(before, after)) {
      return Optional.empty();
    }
    Set<TreeEntry> alike = alike(before, after);
    Set<String> leftOut = leftOut(before, after, alike);
    return Optional.of(
        new TwoEditions(
            Loader.loadWithSheets(before.tree(), before.entries(), shared, leftOut).documents(),
            Loader.loadWithSheets(after.tree(), after.entries(), shared, leftOut).documents()));
  }

  /** Entries of the edition after that are the same before, whatever their size is said to be. */
  private static Set<TreeEntry> alike(Listing before, Listing after) {
    Map<String, String> contents = new HashMap<>();
    before.entries().forEach(entry -> contents.put(entry.path(), entry.contentId()));
    Set<TreeEntry> alike = new HashSet<>();
    for (TreeEntry entry : after.entries()) {
      if (entry.contentId() != null && entry.contentId().equals(contents.get(entry.path()))) {
        alike.add(entry);
      }
    }
    return alike;
  }

  private Set<String> leftOut(Listing before, Listing after, Set<TreeEntry> alike) {
    Set<String> paths = new HashSet<>();
    alike.forEach(entry -> paths.add(entry.path()));
    Set<String> named = new HashSet<>();
    for (Listing edition : List.of(before, after)) {
      for (TreeEntry entry : edition.entries()) {
        if (!paths.contains(entry.path()) && entry.contentId() != null) {
          Optional<Set<String>> found = names(edition.tree(), entry);
          if (found.isEmpty()) {
            return Set.of();
          }
          named.addAll(found.get());
        }
      }
    }
    Set<String> leftOut = new HashSet<>();
    for (TreeEntry entry : alike) {
      Draft draft = shared.find(entry, entry.contentId());
      FileKind kind = FileKind.of(entry.path()).orElse(null);
      boolean read = draft != null && !draft.isUnread();
      if (read && (CLOSED.contains(kind) || MANY.contains(kind) && holdsNoneOf(draft, named))) {
        leftOut.add(entry.path());
      }
    }
    return leftOut;
  }

  private Optional<Set<String>> names(SourceTree tree, TreeEntry entry) {
    return names.computeIfAbsent(
        entry.contentId(),
        id ->
            TwoEditions.read(tree, entry)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .filter(text -> !hasEscapes(text))
                .map(
                    text -> {
                      Set<String> found = new HashSet<>();
                      IdWords.forEach(text, found::add);
                      return found;
                    }));
  }

  /** Whether letters are written as numbers somewhere. */
  private static boolean hasEscapes(String text) {
    return text.contains("\\x") || text.contains("\\u") || text.contains("\\U");
  }

  /** Whether no item of a file has one of the ids. */
  private static boolean holdsNoneOf(Draft draft, Set<String> named) {
    if (!draft.proposals.isEmpty()) {
      return draft.proposals.stream().noneMatch(proposal -> named.contains(proposal.id().value()));
    }
    List<Sheet> sheets = draft.sheets();
    return !sheets.isEmpty()
        && sheets.stream()
            .map(Sheet::fields)
            .allMatch(
                fields -> fields instanceof YamlNode.Mapping mapping && isNoneOf(mapping, named));
  }

  /** What is no plain id could be named without being found. */
  private static boolean isNoneOf(YamlNode.Mapping item, Set<String> named) {
    List<String> ids = ids(item);
    return !ids.isEmpty() && ids.stream().allMatch(id -> isWord(id) && !named.contains(id));
  }

  private static boolean isWord(String id) {
    return IdWords.any(id.getBytes(StandardCharsets.UTF_8), id::equals);
  }

  /** The id of an item; those of its components too, where it is a domain. */
  private static List<String> ids(YamlNode.Mapping item) {
    List<String> ids = new ArrayList<>();
    if (item.get("id") instanceof YamlNode.Scalar id) {
      ids.add(id.value());
    }
    if (item.get("components") instanceof YamlNode.Mapping components) {
      components.entries().forEach(component -> ids.add(component.key().value()));
    }
    return ids;
  }
}
