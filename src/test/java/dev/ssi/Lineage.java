package dev.ssi;

import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Evidence;
import dev.ssi.history.EvidenceReader;
import dev.ssi.history.Past;
import dev.ssi.history.Stage;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.report.Report;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Documents with the releases they come from, and other revisions that records may name, in memory.
 *
 * @param tags of the releases, in the order in which they were added
 * @param revisions the documents of each release, and of what else has a name
 * @param commits since the last release, the earliest first
 */
public record Lineage(
    List<String> tags, Map<String, Texts> revisions, List<Texts> commits, Texts present) {

  /** Documents that come from no release. */
  public static Lineage of(Texts present) {
    return new Lineage(List.of(), Map.of(), List.of(), present);
  }

  /** The same, once the documents as they are now were released. */
  public Lineage released(String tag) {
    List<String> more = new ArrayList<>(tags);
    more.add(tag);
    return new Lineage(List.copyOf(more), named(tag), List.of(), present);
  }

  /** The same, with a name for the documents as they are now. */
  public Lineage called(String revision) {
    return new Lineage(tags, named(revision), commits, present);
  }

  /** The same, once the documents as they are now were committed. */
  public Lineage committed() {
    List<Texts> more = new ArrayList<>(commits);
    more.add(present);
    return new Lineage(tags, revisions, List.copyOf(more), present);
  }

  private Map<String, Texts> named(String revision) {
    Map<String, Texts> named = new TreeMap<>(revisions);
    named.put(revision, present);
    return named;
  }

  /** The same, with other documents at hand. */
  public Lineage then(UnaryOperator<Texts> edit) {
    return new Lineage(tags, revisions, commits, edit.apply(present));
  }

  /** The same with CR LF at the end of every line, of every release. */
  public Lineage crlf() {
    Map<String, Texts> all = new TreeMap<>();
    revisions.forEach((name, texts) -> all.put(name, texts.crlf()));
    return new Lineage(tags, all, commits.stream().map(Texts::crlf).toList(), present.crlf());
  }

  /** What {@code ssi validate} looks at. */
  public Evidence sinceLast() {
    try {
      SourceTree tree = MemoryTree.ofBytes(present.files());
      return reader().sinceLast(Loader.load(tree).documents());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What {@code ssi release} and {@code ssi audit} look at. */
  public Evidence all() {
    try {
      return reader().all(/* strict= */ true);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private EvidenceReader reader() {
    return new EvidenceReader(
        new SharedFiles(),
        past("worktree", present),
        name ->
            Optional.ofNullable(revisions.get(name))
                .map(texts -> MemoryTree.ofBytes(texts.files())),
        name -> Optional.ofNullable(revisions.get(name)).map(texts -> past(name, texts)));
  }

  private Past past(String name, Texts texts) {
    SourceTree tree = MemoryTree.ofBytes(texts.files());
    return new Past(
        tags.stream().map(this::state).toList(),
        new Past.State(Stage.unreleased(name, null, null), tree),
        tree,
        this::history);
  }

  private List<Past.Commit> history() {
    List<Past.Commit> history = new ArrayList<>();
    for (Texts each : commits) {
      Stage stage = Stage.unreleased("commit", null, null);
      SourceTree tree = MemoryTree.ofBytes(each.files());
      history.add(0, new Past.Commit(new Past.State(stage, tree), List.of()));
    }
    return history;
  }

  private Past.State state(String tag) {
    Stage stage = new Stage(tag, "0".repeat(40), LocalDate.EPOCH, /* isRelease= */ true, List.of());
    return new Past.State(stage, MemoryTree.ofBytes(revisions.get(tag).files()));
  }

  /** What every rule finds. */
  public Report validate() {
    return validate(RuleBook.rules(), sinceLast());
  }

  /** What some rules find. */
  public Report validate(List<Rule> rules, Evidence evidence) {
    try {
      return Validation.of(
          MemoryTree.ofBytes(present.files()), rules, path -> true, documents -> evidence);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
