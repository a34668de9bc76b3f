package dev.ssi.cli;

import dev.ssi.cli.Validation.Settings;
import dev.ssi.cli.Validation.Witness;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Register;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.merge.Merge;
import dev.ssi.merge.Three;
import dev.ssi.merge.Withdrawals;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.report.Summary;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds what a merge would break: what is wrong with both sides together, and with neither alone.
 */
public final class Merging {
  private final String name;
  private final List<Rule> wanted;
  private final Settings applied;

  private final SharedFiles shared;

  /**
   * Looks at what is not waived, by the last day that a record tells of.
   *
   * @param name of the other side, as the user gave it
   * @param wanted the rules whose findings are wanted
   */
  public Merging(String name, List<Rule> wanted) {
    this(name, new Settings(wanted, null, /* waives= */ true), new SharedFiles());
  }

  /**
   * @param name of the other side, as the user gave it
   * @param shared what was parsed of the sides before: what they have in common is parsed once
   */
  Merging(String name, Settings settings, SharedFiles shared) {
    this.name = name;
    this.wanted = settings.rules();
    List<Rule> rules =
        RuleBook.rules().stream()
            .filter(
                rule -> wanted.contains(rule) || Withdrawals.ABOUT_REFERENCES.contains(rule.id()))
            .toList();
    this.applied = new Settings(rules, settings.asOf(), settings.waives());
    this.shared = shared;
  }

  /**
   * Who tells what the records of governance are held against.
   *
   * @param merged for a tree that the merge made
   */
  public record Witnesses(Witness ours, Witness theirs, Function<SourceTree, Witness> merged) {}

  /**
   * What came of a merge.
   *
   * @param summary of the merged documents; where git would stop, as this side has them
   * @param findings of the merge alone, in order
   */
  public record Merged(Summary summary, List<Finding> findings) {
    public Merged {
      findings = List.copyOf(findings);
    }
  }

  private record Judged(Documents documents, Found found) {}

  /**
   * Merges, and looks.
   *
   * @param sides the documents of each; those of the base are empty where it had none
   * @param head what {@code sides.ours()} was checked out from, or null if it is a commit
   * @param ids every id that is taken anywhere; asked only if one is taken twice
   * @throws IOException if a tree cannot be walked
   */
  public Merged of(
      Three<SourceTree> sides, SourceTree head, Witnesses witnesses, Supplier<TakenIds> ids)
      throws IOException {
    Merge merge = new Merge(name, sides, head);
    Judged ours = judged(sides.ours(), witnesses.ours());
    Judged theirs = judged(sides.theirs(), witnesses.theirs());
    Judged merged = merged(merge.takingOurs(), witnesses);
    List<Finding> found =
        of(merged.found().findings(), List.of(ours.found(), theirs.found()), /* known= */ false);
    if (!found.isEmpty() && !merge.isClean()) {
      Judged other = merged(merge.takingTheirs(), witnesses);
      found = of(found, List.of(other.found()), /* known= */ true);
    }
    Set<String> decided = new TreeSet<>(decided(ours.documents()));
    decided.addAll(decided(theirs.documents()));
    List<Finding> findings = new ArrayList<>(merge.findings(ids, decided));
    findings.addAll(merge.brought(found));
    findings.removeIf(each -> !wanted.contains(each.rule()));
    return new Merged(merged.found().summary(), findings.stream().sorted().toList());
  }

  private Judged merged(SourceTree tree, Witnesses witnesses) throws IOException {
    return judged(tree, witnesses.merged().apply(tree));
  }

  private Judged judged(SourceTree tree, Witness witness) throws IOException {
    Loaded loaded = Loader.loadWithSheets(tree, shared);
    return new Judged(
        loaded.documents(), Validation.found(tree.origin(), loaded, applied, witness));
  }

  /** Of some findings, those that others have too, or those that they lack. */
  private static List<Finding> of(List<Finding> findings, List<Found> others, boolean known) {
    List<Boolean> lacking = new Known(null, List.of(), others).lacks(findings);
    List<Finding> chosen = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      if (lacking.get(at) != known) {
        chosen.add(findings.get(at));
      }
    }
    return chosen;
  }

  /** Items whose text a body agreed to, and that no release has carried yet. */
  private static Set<String> decided(Documents documents) {
    Register register = new Register(documents);
    Delivery delivery = new Delivery(register);
    Set<String> decided = new TreeSet<>();
    for (ChangeProposal proposal : register.proposals()) {
      String id = proposal.id().value();
      Set<String> versions = delivery.versions(id);
      boolean isOut =
          documents.records().releases().stream()
              .anyMatch(release -> versions.contains(release.version().value()));
      if (delivery.isAgreed(id) && !isOut) {
        proposal.items().forEach(each -> decided.add(each.id().value()));
      }
    }
    return decided;
  }
}
