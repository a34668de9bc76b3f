package dev.ssi.merge;

import dev.ssi.delta.ItemKey;
import dev.ssi.diagnostic.Finding;
import dev.ssi.merge.Territory.Plot;
import dev.ssi.model.ItemKind;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.Optional;
import java.util.Set;

/** References of one side to what the other withdrew. */
public final class Withdrawals {
  /** The rules that report a reference which leads nowhere. */
  public static final Set<String> ABOUT_REFERENCES =
      Set.of("trace.unknown-reference", "text.unresolved-link");

  private final Three<Territory> territories;
  private final Three<TreeFiles> trees;
  private final Homes homes;
  private final String branch;

  Withdrawals(Three<Territory> territories, Three<TreeFiles> trees, Homes homes, String branch) {
    this.territories = territories;
    this.trees = trees;
    this.homes = homes;
    this.branch = branch;
  }

  /**
   * What is to be said instead of a finding about a reference, if that is to what was withdrawn.
   */
  Optional<Finding> of(Finding finding) {
    Optional<ItemKey> key =
        Optional.of(finding)
            .filter(each -> ABOUT_REFERENCES.contains(each.rule().id()))
            .flatMap(each -> known(each.span().text()));
    boolean here = key.filter(each -> territories.ours().of(each).isEmpty()).isPresent();
    boolean there = key.filter(each -> territories.theirs().of(each).isEmpty()).isPresent();
    return here == there
        ? Optional.empty()
        : Optional.of(
            here ? withdrawnHere(key.get(), finding) : withdrawnThere(key.get(), finding));
  }

  private Optional<ItemKey> known(String id) {
    return territories.base().keys().stream()
        .filter(key -> key.id().equals(id) && ItemKind.isLabel(key.kind()))
        .findFirst();
  }

  private Finding withdrawnThere(ItemKey key, Finding finding) {
    Span place =
        homes.here(finding.span()).orElse(SourceFile.absent(finding.span().path()).start());
    Optional<Span> tombstone = territories.theirs().tombstone(key.id());
    Plot was = territories.base().of(key).get(0);
    return MergeRule.WITHDRAWN_ITEM
        .at(
            place,
            "This refers to "
                + key.id()
                + ", which "
                + branch
                + " withdraws: once merged, it leads nowhere.")
        .item(finding.item())
        .related(
            tombstone.orElse(was.id()),
            tombstone.isPresent() ? "withdrawn here on " + branch : "as it was before")
        .help("Take the reference out, or refer to what replaced it; or have it kept there.");
  }

  private Finding withdrawnHere(ItemKey key, Finding finding) {
    Plot was = territories.base().of(key).get(0);
    String path = was.id().path();
    Span place =
        territories
            .ours()
            .tombstone(key.id())
            .orElseGet(
                () ->
                    trees.ours().has(path)
                        ? trees.ours().file(path).start()
                        : SourceFile.absent(path).start());
    Finding told =
        MergeRule.WITHDRAWN_ITEM
            .at(
                place,
                key.id()
                    + " is withdrawn here, and "
                    + (finding.item() == null ? "a text" : finding.item())
                    + " refers to it on "
                    + branch
                    + ": once merged, that leads nowhere.")
            .item(finding.item())
            .help(
                "Have the reference taken out there, or refer to what replaced it; or keep "
                    + key.id()
                    + ".");
    return homes
        .there(finding.span())
        .map(span -> told.related(span, "referred to on " + branch))
        .orElse(told);
  }
}
