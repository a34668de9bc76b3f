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
 * @param releases by tag, in the order in which they were added
 */
public record Lineage(List<String> tags, Map<String, Texts> revisions, Texts present) {

  /** Documents that come from no release. */
  public static Lineage of(Texts present) {
    return new Lineage(List.of(), Map.of(), present);
  }

  /** The same, once the documents as they are now were released. */
  public Lineage released(String tag) {
    List<String> more = new ArrayList<>(tags);
    more.add(tag);
    return new Lineage(List.copyOf(more), named(tag), present);
  }

  /** The same, with a name for the documents as they are now. */
  public Lineage called(String revision) {
    return new Lineage(tags, named(revision), present);
  }

  private Map<String, Texts> named(String revision) {
    Map<String, Texts> named = new TreeMap<>(revisions);
    named.put(revision, present);
    return named;
  }

  /** The same, with other documents at hand. */
  public Lineage then(UnaryOperator<Texts> edit) {
    return new Lineage(tags, revisions, edit.apply(present));
  }

  /** The same with CR LF at the end of every line, of every release. */
  public Lineage crlf() {
    Map<String, Texts> all = new TreeMap<>();
    revisions.forEach((name, texts) -> all.put(name, texts.crlf()));
    return new Lineage(tags, all, present.crlf());
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
    SourceTree tree = MemoryTree.ofBytes(present.files());
    Past past =
        new Past(
            tags.stream().map(this::state).toList(),
            new Past.State(Stage.unreleased("worktree", null, null), tree),
            tree,
            List::of);
    return new EvidenceReader(
        new SharedFiles(),
        past,
        name ->
            Optional.ofNullable(revisions.get(name))
                .map(texts -> MemoryTree.ofBytes(texts.files())));
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
