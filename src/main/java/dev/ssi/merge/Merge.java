package dev.ssi.merge;

import dev.ssi.diagnostic.Finding;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.Documents;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Two sides merged in memory. Where git would stop, there are two outcomes; what is wrong in both
 * does not hang on how the conflict is resolved.
 */
public final class Merge {
  private final String branch;
  private final Three<TreeFiles> trees;
  private final Three<Territory> territories;
  private final MergedTree takingOurs;
  private final MergedTree takingTheirs;
  private final TakenTwice takenTwice;
  private final EditedTwice editedTwice;
  private final FileMerge files;

  /**
   * Merges.
   *
   * @param name of the other side, as the user gave it
   * @param sides the documents of each; those of the base are empty where it had none
   * @param head what {@code sides.ours()} was checked out from, or null if it is a commit
   * @throws IOException if a tree cannot be walked
   */
  public Merge(String name, Three<SourceTree> sides, SourceTree head) throws IOException {
    this.branch = "`" + name + "`";
    this.trees =
        new Three<>(
            new TreeFiles(sides.base()),
            head == null
                ? new TreeFiles(sides.ours())
                : LineEndings.asCommitted(new TreeFiles(sides.ours()), new TreeFiles(head)),
            new TreeFiles(sides.theirs()));
    SharedFiles shared = new SharedFiles();
    Three<Documents> documents =
        new Three<>(
            changed(trees.base(), shared),
            changed(trees.ours(), shared),
            changed(trees.theirs(), shared));
    this.territories =
        new Three<>(
            new Territory(documents.base()),
            new Territory(documents.ours()),
            new Territory(documents.theirs()));
    this.takenTwice = new TakenTwice(territories, trees);
    this.editedTwice = new EditedTwice(territories, trees, documents, takenTwice.ids());
    this.takingOurs = new MergedTree(sides.ours().origin());
    this.takingTheirs = new MergedTree(sides.ours().origin());
    this.files =
        new FileMerge(trees, new Three<>(null, takingOurs, takingTheirs), takenTwice.ids());
  }

  /** Of one side, those documents that are not the same on all three. */
  private Documents changed(TreeFiles side, SharedFiles shared) throws IOException {
    Predicate<String> differs =
        path ->
            !Objects.equals(trees.base().id(path), trees.ours().id(path))
                || !Objects.equals(trees.base().id(path), trees.theirs().id(path));
    return Loader.loadWithSheets(side.only(differs), shared).documents();
  }

  /** The merged documents; where git would stop, as this side has them. */
  public SourceTree takingOurs() {
    return takingOurs;
  }

  /** The merged documents; where git would stop, as the other side has them. */
  public SourceTree takingTheirs() {
    return takingTheirs;
  }

  /** Whether both outcomes are the same. */
  public boolean isClean() {
    return files.conflicts().isEmpty() && takenTwice.keys().isEmpty();
  }

  /**
   * What the two sides did to the same thing.
   *
   * @param ids every id that is taken anywhere; asked only if one is taken twice
   * @param decided items whose text a body decided on, and that no release has carried yet
   */
  public List<Finding> findings(Supplier<TakenIds> ids, Set<String> decided) {
    List<Finding> findings = new ArrayList<>();
    if (!takenTwice.keys().isEmpty()) {
      TakenIds taken = ids.get();
      takenTwice.keys().forEach(key -> findings.add(takenTwice.finding(key, branch, taken)));
    }
    Clashes clashes =
        new Clashes(
            territories,
            trees,
            branch,
            takenTwice.keys(),
            editedTwice.edits().keySet(),
            files.conflicts());
    findings.addAll(clashes.editedTwice(editedTwice.edits(), decided));
    findings.addAll(clashes.conflicts());
    return findings;
  }

  /**
   * What is to be said of findings that are in both outcomes and on neither side: at places that
   * this side has, and of a reference to what was withdrawn that it is one.
   *
   * @param found in {@link #takingOurs}
   */
  public List<Finding> brought(List<Finding> found) {
    Homes homes = new Homes(trees, takingOurs, files, branch);
    Withdrawals withdrawals = new Withdrawals(territories, trees, homes, branch);
    Set<String> taken = takenTwice.ids();
    return found.stream()
        .filter(each -> !(each.item() != null && taken.contains(each.item())))
        .map(each -> withdrawals.of(each).orElseGet(() -> homes.brought(each)))
        .toList();
  }
}
