package dev.ssi;

import dev.ssi.cli.Merging;
import dev.ssi.cli.Merging.Witnesses;
import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation.Witness;
import dev.ssi.diagnostic.Finding;
import dev.ssi.governance.Evidence;
import dev.ssi.merge.Three;
import dev.ssi.report.Report;
import dev.ssi.report.Summary;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Documents that parted into two branches, in memory; the other is called {@code theirs}. */
public record Branches(Texts base, Texts ours, Texts theirs) {
  /** Documents with which nothing was done yet. */
  public static Branches of(Texts base) {
    return new Branches(base, base, base);
  }

  /** The same with more done here. */
  public Branches here(UnaryOperator<Texts> edit) {
    return new Branches(base, edit.apply(ours), theirs);
  }

  /** The same with more done there. */
  public Branches there(UnaryOperator<Texts> edit) {
    return new Branches(base, ours, edit.apply(theirs));
  }

  /** The same seen from there. */
  public Branches swapped() {
    return new Branches(base, theirs, ours);
  }

  /** The same with CR LF at the end of every line. */
  public Branches crlf() {
    return new Branches(base.crlf(), ours.crlf(), theirs.crlf());
  }

  private static SourceTree tree(Texts texts) {
    return MemoryTree.ofBytes(texts.files());
  }

  /** What a merge would break. */
  public Report report() {
    Witness none = documents -> Evidence.NONE;
    try {
      List<Finding> findings =
          new Merging("theirs", RuleBook.withMerge())
              .of(
                  new Three<>(tree(base), tree(ours), tree(theirs)),
                  /* head= */ null,
                  new Witnesses(none, none, merged -> none),
                  this::taken)
              .findings();
      Summary summary = new Summary("", SourceTree.Origin.WORK_TREE, new TreeMap<>(), 0, 0, 0, 0);
      return Report.of(summary, findings.stream().sorted().toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private TakenIds taken() {
    TakenIds ids = new TakenIds();
    for (Texts side : List.of(ours, theirs)) {
      side.files().keySet().forEach(path -> ids.add(path + "\n" + side.get(path)));
    }
    return ids;
  }

  /** Each finding as {@code path:line:column severity rule item}, in order. */
  public List<String> places() {
    return report().findings().stream().map(Branches::place).toList();
  }

  private static String place(Finding finding) {
    return finding.span().path()
        + ":"
        + finding.span().line()
        + ":"
        + finding.span().column()
        + " "
        + finding.severity().label()
        + " "
        + finding.rule().id()
        + " "
        + finding.item();
  }

  /** Each finding as {@code severity rule item}, sorted: the same from either side. */
  public List<String> kinds() {
    return report().findings().stream()
        .map(each -> each.severity().label() + " " + each.rule().id() + " " + each.item())
        .sorted()
        .toList();
  }
}
