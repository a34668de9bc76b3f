package dev.ssi.load;

import dev.ssi.model.Documents;
import dev.ssi.model.Epic;
import dev.ssi.model.FileKind;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Sheet;
import dev.ssi.model.Text;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the Epics and Process Maps that a delta can do without: they are the same in both editions,
 * and no change reaches them. Of thousands, few are left.
 *
 * <p>Such a file is <i>near</i> a change when
 *
 * <ol>
 *   <li>it names an item of a file that differs, or the end of a link that the Epics and maps that
 *       differ have in one edition alone; or
 *   <li>a file that differs names it; or
 *   <li>it is a map that a near Epic follows.
 * </ol>
 *
 * <p>All others are <i>far</i>, and the delta is the same without them:
 *
 * <ul>
 *   <li>They did not change, and what did change says nothing of them (2), so they are no part of a
 *       change, its predecessor or heir.
 *   <li>No change reaches them. Down the trace the way leads from a component to the Epics and maps
 *       that name it (1) and from an Epic to the maps it follows (2, 3); up, from a map to the
 *       Epics that name it (1) and on to components, which are never left out.
 *   <li>They break no trace and mend none. A reference of theirs comes to nothing, or to something,
 *       only if an item came or went that they name (1). Whether an item has links of a type says
 *       the same in both editions, or it is the end of a link that only one has (1).
 * </ul>
 *
 * <p>To <i>name</i> an item is to have its id anywhere in the file, so that no link can be missed.
 * What is not so simple is not looked into: where anything is unread, an id has two bearers or a
 * list that all items depend on differs, nothing is far.
 */
final class FarFiles {
  /** Files of one item, which no item of another kind depends on. */
  static final Set<FileKind> KINDS = Set.of(FileKind.EPIC, FileKind.PROCESS_MAP);

  private static final List<FileKind> LISTS =
      List.of(
          FileKind.CLAUSES,
          FileKind.PROVISIONS,
          FileKind.USER_ROLES,
          FileKind.ACCESS_LEVELS,
          FileKind.TRANSACTIONS);

  private final Set<String> differing;
  private final boolean isSimple;

  /** What the differing files are about, and what they name. */
  private final Set<String> touched = new HashSet<>();

  private final Set<String> named = new HashSet<>();

  /**
   * @param rest both editions without the files in question
   * @param differing paths of the files that are not the same in both
   */
  FarFiles(TwoEditions rest, Set<String> differing) {
    this.differing = differing;
    this.isSimple =
        isWhole(rest.before())
            && isWhole(rest.after())
            && LISTS.stream().noneMatch(list -> differing.contains(list.path()));
    for (Documents documents : List.of(rest.before(), rest.after())) {
      bearers(documents)
          .filter(this::differs)
          .forEach(id -> IdWords.forEach(id.value(), touched::add));
      texts(documents).forEach(text -> IdWords.forEach(text, named::add));
    }
    Set<List<String>> before = links(rest.before());
    Set<List<String>> after = links(rest.after());
    Stream.concat(before.stream(), after.stream())
        .filter(link -> !before.contains(link) || !after.contains(link))
        .forEach(link -> IdWords.forEach(link.get(1), touched::add));
  }

  private static boolean isWhole(Documents documents) {
    return documents.unread().isNothing()
        && documents.appendix().isPresent()
        && documents.baseline().isPresent();
  }

  private boolean differs(Text part) {
    return differing.contains(part.span().path());
  }

  private static Stream<Text> bearers(Documents documents) {
    return Stream.of(
            documents.paragraphs().stream().map(each -> each.id()),
            documents.domains().stream().map(each -> each.id()),
            documents.domains().stream()
                .flatMap(each -> each.components().stream())
                .map(each -> each.id()),
            documents.specifications().stream().map(each -> each.id()),
            documents.specifications().stream()
                .flatMap(each -> each.requirements().stream())
                .map(each -> each.id()),
            documents.epics().stream().map(each -> each.id()),
            documents.processMaps().stream().map(each -> each.id()),
            documents.proposals().stream().map(each -> each.id()))
        .flatMap(ids -> ids);
  }

  private Stream<String> texts(Documents documents) {
    return Stream.concat(
        documents.sheets().stream()
            .map(Sheet::file)
            .filter(file -> differing.contains(file.path()))
            .map(file -> file.text()),
        documents.proposals().stream()
            .map(proposal -> proposal.id())
            .filter(this::differs)
            .map(id -> id.span().file().text()));
  }

  /** From and to; of all Epics and maps that are there, and so differ. */
  private static Set<List<String>> links(Documents documents) {
    Set<List<String>> links = new HashSet<>();
    for (Epic epic : documents.epics()) {
      epic.components().forEach(to -> links.add(List.of(epic.id().value(), to.value())));
      epic.processMaps().forEach(to -> links.add(List.of(epic.id().value(), to.value())));
    }
    for (ProcessMap map : documents.processMaps()) {
      map.steps().stream()
          .map(ProcessMap.Step::component)
          .filter(to -> to != null)
          .forEach(to -> links.add(List.of(map.id().value(), to.value())));
    }
    return links;
  }

  /** The paths of those entries that are far. */
  Set<String> among(SourceTree tree, List<TreeEntry> alike) {
    if (!isSimple) {
      return Set.of();
    }
    List<Leaf> leaves =
        Loader.inBatches(alike, batch -> leaves(tree, batch)).stream()
            .flatMap(Collection::stream)
            .toList();
    Set<String> ids = new HashSet<>();
    Set<String> followed = new HashSet<>();
    for (Leaf leaf : leaves) {
      if (leaf.id() == null || !ids.add(leaf.id())) {
        return Set.of();
      }
      if (leaf.isNear()) {
        followed.addAll(leaf.follows());
      }
    }
    Set<String> far = new HashSet<>();
    for (Leaf leaf : leaves) {
      if (!leaf.isNear() && !followed.contains(leaf.id())) {
        far.add(leaf.path());
      }
    }
    return far;
  }

  /**
   * An Epic or Process Map in outline.
   *
   * @param id null when it could not be read whole, which a file of another name cannot either
   * @param isNear by itself
   */
  private record Leaf(String path, String id, boolean isNear, List<String> follows) {
    static Leaf unread(TreeEntry entry) {
      return new Leaf(entry.path(), null, true, List.of());
    }
  }

  private List<Leaf> leaves(SourceTree tree, List<TreeEntry> entries) {
    Draft outline = Draft.outline();
    List<Leaf> leaves = new ArrayList<>();
    for (TreeEntry entry : entries) {
      byte[] bytes = TwoEditions.read(tree, entry).orElse(null);
      leaves.add(bytes == null ? Leaf.unread(entry) : leaf(entry, bytes, outline));
    }
    return leaves;
  }

  /**
   * @param outline of what was read before, which the file is added to; one that is not whole
   *     counts against those after it, too, for then nothing is far
   */
  private Leaf leaf(TreeEntry entry, byte[] bytes, Draft outline) {
    String plain = PlainEpic.id(bytes);
    if (plain != null
        && ItemFields.isNamedFor(entry.name(), plain)
        && !named.contains(plain)
        && !mayName(bytes)) {
      return new Leaf(entry.path(), plain, false, List.of());
    }
    int epics = outline.epics.size();
    int maps = outline.processMaps.size();
    Loader.parse(entry, FileKind.of(entry.path()).orElseThrow(), bytes, outline);
    Epic epic = outline.epics.size() > epics ? outline.epics.get(epics) : null;
    ProcessMap map = outline.processMaps.size() > maps ? outline.processMaps.get(maps) : null;
    if (outline.isUnread() || epic == null && map == null) {
      return Leaf.unread(entry);
    }
    String id = (epic == null ? map.id() : epic.id()).value();
    boolean isNear = named.contains(id) || mayName(bytes);
    List<String> follows =
        isNear && epic != null ? epic.processMaps().stream().map(Text::value).toList() : List.of();
    return new Leaf(entry.path(), id, isNear, follows);
  }

  /** Whether a text names something touched; with escapes in it, who knows. */
  private boolean mayName(byte[] text) {
    for (byte letter : text) {
      if (letter == '\\') {
        return true;
      }
    }
    return IdWords.any(text, touched::contains);
  }
}
