package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Evidence;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Component;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.report.Report;
import dev.ssi.report.Summary;
import dev.ssi.rule.Rules;
import dev.ssi.rule.governance.Waivers;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Loads, links and checks a tree. */
public final class Validation {
  /** The kinds that the trace runs through, and that a summary counts. */
  private static final Set<ItemKind> COUNTED =
      EnumSet.of(
          ItemKind.CLAUSE,
          ItemKind.DOMAIN,
          ItemKind.COMPONENT,
          ItemKind.REQUIREMENT,
          ItemKind.EPIC,
          ItemKind.PROCESS_MAP);

  private Validation() {}

  /**
   * Applies rules to a tree.
   *
   * @param rules those whose findings are wanted
   * @param paths whether a finding in this file is wanted; the others are only counted
   * @throws IOException if the tree cannot be walked
   */
  public static Report of(SourceTree tree, List<Rule> rules, Predicate<String> paths)
      throws IOException {
    return of(tree, rules, paths, documents -> Evidence.NONE);
  }

  /** Finds what the records of governance of some documents are held against. */
  public interface Witness {
    /**
     * Looks.
     *
     * @throws IOException if a tree cannot be walked
     */
    Evidence of(Documents documents) throws IOException;
  }

  /**
   * Applies rules to a tree.
   *
   * @param witness asked if there is a rule that wants to know
   * @throws IOException if the tree cannot be walked
   */
  public static Report of(
      SourceTree tree, List<Rule> rules, Predicate<String> paths, Witness witness)
      throws IOException {
    return of(tree, new Settings(rules, null, /* waives= */ true), paths, witness);
  }

  /**
   * How documents are judged.
   *
   * @param rules those whose findings are wanted
   * @param asOf the day by which governance is judged; if null, the last that a record tells of
   * @param waives whether what a waiver in force accepts is left out
   */
  record Settings(List<Rule> rules, LocalDate asOf, boolean waives) {
    Settings {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Applies rules to a tree.
   *
   * @param witness asked if there is a rule that wants to know
   * @throws IOException if the tree cannot be walked
   */
  static Report of(SourceTree tree, Settings settings, Predicate<String> paths, Witness witness)
      throws IOException {
    return found(tree.origin(), Loader.load(tree), settings, witness).report(paths);
  }

  /**
   * Applies rules to what was loaded.
   *
   * @param witness asked if there is a rule that wants to know
   * @throws IOException if a tree cannot be walked
   */
  static Found found(SourceTree.Origin origin, Loaded loaded, Settings settings, Witness witness)
      throws IOException {
    List<Rule> rules = settings.rules();
    boolean asks = rules.stream().map(Rule::id).anyMatch(Validation::isOfGovernance);
    Evidence evidence = asks ? witness.of(loaded.documents()) : Evidence.NONE;
    Checked checked = check(loaded, settings, evidence);
    return new Found(
        summary(origin, checked.trace(), rules.size()),
        checked.findings(),
        checked.fingerprints(),
        checked.waived());
  }

  /**
   * Linked documents with what is wrong with them.
   *
   * @param findings in order, without those that are waived
   * @param fingerprints one for each finding, in the same order
   * @param waived how many findings a waiver in force accepts
   */
  record Checked(Trace trace, List<Finding> findings, List<String> fingerprints, int waived) {
    Checked {
      findings = List.copyOf(findings);
      fingerprints = List.copyOf(fingerprints);
    }

    long errors() {
      return findings.stream().filter(each -> each.severity() == Severity.ERROR).count();
    }
  }

  /**
   * Loads, links and checks a tree.
   *
   * @throws IOException if the tree cannot be walked
   */
  static Checked check(SourceTree tree, List<Rule> rules) throws IOException {
    return check(Loader.load(tree), rules);
  }

  private static boolean isOfGovernance(String rule) {
    return rule.startsWith("governance.") || rule.startsWith("release.");
  }

  /** Links and checks what was loaded. */
  static Checked check(Loaded loaded, List<Rule> rules) {
    return check(loaded, rules, Evidence.NONE);
  }

  /**
   * Links and checks what was loaded.
   *
   * @param evidence what the records of governance are held against
   */
  static Checked check(Loaded loaded, List<Rule> rules, Evidence evidence) {
    return check(loaded, new Settings(rules, null, /* waives= */ true), evidence);
  }

  /**
   * The same.
   *
   * @param evidence what the records of governance are held against
   */
  static Checked check(Loaded loaded, Settings settings, Evidence evidence) {
    Trace trace = new Trace(loaded.documents());
    List<Rule> rules = settings.rules();
    AsOf asOf = AsOf.of(settings.asOf(), loaded.documents());
    List<Finding> all = new ArrayList<>(loaded.findings());
    all.removeIf(finding -> !rules.contains(finding.rule()));
    all.addAll(Rules.check(trace, rules, evidence, asOf));
    Collections.sort(all);
    // What is waived counts among its likes: else the next one would take over its name.
    List<String> names = Fingerprints.of(all);
    return !settings.waives() || loaded.documents().records().waivers().isEmpty()
        ? new Checked(trace, all, names, /* waived= */ 0)
        : waived(trace, asOf, evidence, rules, all, names);
  }

  private static Checked waived(
      Trace trace,
      AsOf asOf,
      Evidence evidence,
      List<Rule> rules,
      List<Finding> all,
      List<String> names) {
    Waivers.Judged left =
        Waivers.judge(trace, asOf, evidence, rules, RuleBook.withMerge(), all, names);
    return new Checked(trace, left.findings(), left.fingerprints(), left.waived());
  }

  private static Summary summary(SourceTree.Origin origin, Trace trace, int rules) {
    Map<String, Integer> items = new LinkedHashMap<>();
    COUNTED.forEach(kind -> items.put(kind.label(), 0));
    for (Item item : trace.links().items()) {
      items.computeIfPresent(item.kind().label(), (kind, count) -> count + 1);
    }
    int rights = 0;
    int withheld = 0;
    for (Component component : trace.components()) {
      for (String role : trace.roles()) {
        boolean none =
            trace
                .access(component.id().value(), role)
                .map(entry -> entry.level().is(AccessLevel.NONE))
                .orElse(true);
        rights += none ? 0 : 1;
        withheld += none ? 1 : 0;
      }
    }
    return new Summary(
        Version.number(), origin, items, trace.links().all().size(), rules, rights, withheld);
  }
}
