package dev.ssi.merge;

import dev.ssi.delta.ItemKey;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.git.TextMerge;
import dev.ssi.git.TextMerge.Lines;
import dev.ssi.merge.EditedTwice.Edits;
import dev.ssi.merge.Territory.Plot;
import dev.ssi.model.FileKind;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is said of edits that meet: in an item, or else where git would stop. */
final class Clashes {
  private static final int MOST_NAMES = 3;

  private final Three<Territory> territories;
  private final Three<TreeFiles> trees;
  private final String branch;
  private final Map<ItemKey, List<FileConflict>> stops = new TreeMap<>();
  private final List<FileConflict> unexplained = new ArrayList<>();

  /**
   * @param takenTwice items whose conflicts come of their ids
   * @param editedTwice items whose conflicts are told as theirs
   */
  Clashes(
      Three<Territory> territories,
      Three<TreeFiles> trees,
      String branch,
      Set<ItemKey> takenTwice,
      Set<ItemKey> editedTwice,
      List<FileConflict> conflicts) {
    this.territories = territories;
    this.trees = trees;
    this.branch = branch;
    for (FileConflict conflict : conflicts) {
      Set<ItemKey> owners = owners(conflict);
      if (owners.stream().anyMatch(key -> within(key, takenTwice))) {
        continue;
      }
      List<ItemKey> edited =
          owners.stream().map(Parts::whole).distinct().filter(editedTwice::contains).toList();
      edited.forEach(key -> stops.computeIfAbsent(key, each -> new ArrayList<>()).add(conflict));
      if (edited.isEmpty()) {
        unexplained.add(conflict);
      }
    }
  }

  private static boolean within(ItemKey key, Set<ItemKey> items) {
    return items.contains(key) || items.contains(Parts.whole(key));
  }

  private Set<ItemKey> owners(FileConflict conflict) {
    Set<ItemKey> owners = new LinkedHashSet<>();
    owners(owners, territories.ours(), conflict.paths().ours(), conflict.ours());
    owners(owners, territories.theirs(), conflict.paths().theirs(), conflict.theirs());
    return owners;
  }

  /**
   * @param lines null for the whole file
   */
  private static void owners(Set<ItemKey> owners, Territory side, String path, Lines lines) {
    if (path == null) {
      return;
    }
    Lines looked = lines == null ? new Lines(1, 2) : lines;
    for (int line = looked.first(); line < looked.end(); line++) {
      side.at(path, line).ifPresent(plot -> owners.add(plot.key()));
    }
  }

  /** What is said of each item that both sides edited. */
  List<Finding> editedTwice(SortedMap<ItemKey, Edits> edits, Set<String> decided) {
    List<Finding> findings = new ArrayList<>();
    edits.forEach(
        (key, edit) ->
            findings.add(
                stops.containsKey(key)
                    ? stopped(key, stops.get(key))
                    : merged(key, edit, decided.contains(key.id()))));
    return findings;
  }

  private Finding stopped(ItemKey key, List<FileConflict> conflicts) {
    Finding finding =
        MergeRule.EDITED_TWICE
            .at(
                ours(conflicts.get(0)),
                key.id()
                    + " was edited here and on "
                    + branch
                    + ", each otherwise in the same place: git stops at it, and what is written then"
                    + " is neither side's text.")
            .item(key.id())
            .help("Agree on one text with whoever edits it there, before the merge.");
    for (FileConflict conflict : conflicts) {
      if (!conflict.equals(conflicts.get(0))) {
        finding = finding.related(ours(conflict), "and here");
      }
      Optional<Span> theirs = theirs(conflict);
      if (theirs.isPresent()) {
        finding = finding.related(theirs.get(), "on " + branch);
      }
    }
    return finding;
  }

  private Finding merged(ItemKey key, Edits edits, boolean decided) {
    Finding finding =
        MergeRule.EDITED_TWICE
            .at(
                edited(territories.ours(), trees.ours(), key),
                key.id()
                    + " was edited here"
                    + names(edits.ours())
                    + " and on "
                    + branch
                    + names(edits.theirs())
                    + ": git merges the two without a word, and "
                    + (decided
                        ? "the text that was decided on is neither."
                        : "nobody has read what comes of it."))
            .item(key.id())
            .related(edited(territories.theirs(), trees.theirs(), key), "on " + branch);
    return decided
        ? finding.help("Only the body that decided can vary the text: ask it before the merge.")
        : finding
            .severity(Severity.WARNING)
            .help("Read the merged item whole, and have both authors agree to it.");
  }

  private static String names(List<String> parts) {
    List<String> named = parts.stream().distinct().sorted().limit(MOST_NAMES).toList();
    String more = parts.size() > named.size() ? " and more" : "";
    return named.isEmpty() ? "" : " (" + String.join(", ", named) + more + ")";
  }

  /** The first line of an item that a side changed, or else where the item is named. */
  private Span edited(Territory side, TreeFiles tree, ItemKey key) {
    for (Plot plot : side.of(key)) {
      String path = plot.id().path();
      Optional<String> before =
          territories.base().of(key).stream()
              .map(each -> each.id().path())
              .filter(each -> folder(each).equals(folder(path)))
              .findFirst();
      if (before.isPresent()) {
        int[] same = TextMerge.sameLines(tree.bytes(path), trees.base().bytes(before.get()));
        for (int line = plot.first(); line <= Math.min(plot.last(), same.length); line++) {
          if (same[line - 1] == 0 && isOf(side, path, line, key)) {
            return words(tree.file(path).line(line));
          }
        }
      }
    }
    return side.of(key).get(0).id();
  }

  private static boolean isOf(Territory side, String path, int line, ItemKey key) {
    return side.at(path, line).map(plot -> Parts.whole(plot.key())).filter(key::equals).isPresent();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** What is said of the places where git would stop and no item explains it. */
  List<Finding> conflicts() {
    return unexplained.stream().map(this::conflict).toList();
  }

  private Finding conflict(FileConflict conflict) {
    Finding finding = MergeRule.CONFLICT.at(ours(conflict), message(conflict));
    Optional<ItemKey> owner = item(conflict);
    if (owner.isPresent()) {
      finding = finding.item(owner.get().id());
    }
    Optional<Span> theirs = theirs(conflict);
    if (theirs.isPresent()) {
      finding = finding.related(theirs.get(), "on " + branch);
    }
    return finding.help("Agree with whoever changes it there which it is to be, before the merge.");
  }

  /** Which item meets with something; none where each side brought one of its own. */
  private Optional<ItemKey> item(FileConflict conflict) {
    return owners(conflict).stream()
        .filter(
            key ->
                !territories.base().of(key).isEmpty()
                    || !territories.ours().of(key).isEmpty()
                        && !territories.theirs().of(key).isEmpty())
        .findFirst();
  }

  private String message(FileConflict conflict) {
    String what = item(conflict).map(ItemKey::id).orElse("This file");
    return switch (conflict.stop()) {
      case LINES ->
          isAddition(conflict)
              ? "In this place " + branch + " adds other lines: git stops at them."
              : "These lines are written otherwise on " + branch + ": git stops at them.";
      case WHOLE ->
          "This file is another on " + branch + ", and cannot be merged line by line: git stops.";
      case REMOVED_HERE ->
          what + " is removed here and changed on " + branch + ": git stops at it.";
      case REMOVED_THERE ->
          what + " is changed here and removed on " + branch + ": git stops at it.";
      case MOVED -> "This file has another name on " + branch + ": git stops at it.";
    };
  }

  /** Whether both sides brought something that was not there. */
  private boolean isAddition(FileConflict conflict) {
    return item(conflict).isEmpty() && !owners(conflict).isEmpty();
  }

  private Span ours(FileConflict conflict) {
    String path = conflict.paths().ours();
    if (path == null) {
      String was = conflict.paths().base();
      return FileKind.idOf(was)
          .flatMap(id -> territories.ours().tombstone(id))
          .orElseGet(() -> SourceFile.absent(was).start());
    }
    return place(trees.ours().file(path), territories.ours(), conflict.ours());
  }

  private Optional<Span> theirs(FileConflict conflict) {
    String there = conflict.paths().theirs();
    if (there == null) {
      return FileKind.idOf(conflict.paths().base())
          .flatMap(id -> territories.theirs().tombstone(id));
    }
    return Optional.of(there)
        .map(path -> place(trees.theirs().file(path), territories.theirs(), conflict.theirs()));
  }

  private static Span place(SourceFile file, Territory side, Lines lines) {
    if (lines == null) {
      return side.at(file.path(), 1)
          .map(Plot::id)
          .filter(id -> id.path().equals(file.path()))
          .orElse(file.start());
    }
    Span first = file.line(Math.min(lines.first(), file.lineCount()));
    return lines.first() < lines.end() ? words(first) : file.span(first.start(), first.start());
  }

  /** A line without the spaces before it. */
  private static Span words(Span line) {
    int indent = line.text().length() - line.text().stripLeading().length();
    return line.file().span(line.start() + indent, line.end());
  }
}
