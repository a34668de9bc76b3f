package dev.ssi.merge;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.git.TextMerge;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a place of the merged tree is in the files that its lines come from. */
final class Homes {
  private final Three<TreeFiles> trees;
  private final MergedTree merged;
  private final FileMerge files;
  private final String branch;
  private final Map<String, int[]> known = new HashMap<>();

  /**
   * @param merged that took what this side has
   * @param branch the name of the other side
   */
  Homes(Three<TreeFiles> trees, MergedTree merged, FileMerge files, String branch) {
    this.trees = trees;
    this.merged = merged;
    this.files = files;
    this.branch = branch;
  }

  /** The same place in a file of this side; empty if its line comes from the other. */
  Optional<Span> here(Span span) {
    return in(trees.ours(), files.sources(span.path()).ours(), span);
  }

  /** The same place in a file of the other side; empty if its line comes from this one. */
  Optional<Span> there(Span span) {
    return in(trees.theirs(), files.sources(span.path()).theirs(), span);
  }

  private Optional<Span> in(TreeFiles tree, String path, Span span) {
    if (path == null) {
      return Optional.empty();
    }
    SourceFile file = tree.file(path);
    if (span.file().text().isEmpty()) {
      return Optional.of(file.start());
    }
    int[] lines =
        known.computeIfAbsent(
            (tree == trees.ours() ? "ours " : "theirs ") + span.path(),
            key -> TextMerge.sameLines(merged.bytes(span.path()), tree.bytes(path)));
    int line = span.line() <= lines.length ? lines[span.line() - 1] : 0;
    if (line == 0) {
      return Optional.empty();
    }
    Span same = file.line(line);
    int start = Math.min(same.start() + span.column() - 1, same.end());
    int end = start + (span.end() - span.start());
    return Optional.of(file.span(start, span.endLine() > span.line() ? same.end() : end));
  }

  /** The nearest place of this side to one whose line comes from the other. */
  private Optional<Span> near(Span span) {
    String path = files.sources(span.path()).ours();
    if (path == null) {
      return Optional.empty();
    }
    SourceFile file = trees.ours().file(path);
    int[] lines = TextMerge.sameLines(merged.bytes(span.path()), trees.ours().bytes(path));
    int before = 1;
    for (int line = 0; line < Math.min(span.line(), lines.length); line++) {
      before = Math.max(before, lines[line]);
    }
    return Optional.of(file.line(before));
  }

  /**
   * What is wrong in the merged tree, told at a place that the author has: that of the finding, or
   * else one that it refers to, or else the nearest. Only of a file that the other side alone has
   * it is told there.
   */
  Finding brought(Finding finding) {
    List<Label> related = new ArrayList<>();
    Optional<Span> place = here(finding.span());
    if (place.isEmpty()) {
      String from = "this is on " + branch;
      there(finding.span()).ifPresent(span -> related.add(new Label(span, from)));
      for (Label label : finding.related()) {
        place = place.or(() -> here(label.span()));
      }
      place = place.or(() -> near(finding.span()));
    }
    Optional<Span> told = place;
    for (Label label : finding.related()) {
      here(label.span())
          .filter(span -> !span.equals(told.orElse(null)))
          .map(span -> new Label(span, label.message()))
          .or(
              () ->
                  there(label.span())
                      .filter(span -> here(label.span()).isEmpty())
                      .map(span -> new Label(span, label.message() + ", on " + branch)))
          .ifPresent(related::add);
    }
    if (place.isEmpty() && !related.isEmpty()) {
      place = Optional.of(related.remove(0).span());
    }
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message() + " It comes of the merge with " + branch + ".",
        finding.item(),
        place.orElse(SourceFile.absent(finding.span().path()).start()),
        related,
        finding.help(),
        /* fix= */ null);
  }
}
