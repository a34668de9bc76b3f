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
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
    return of(tree, new Settings(rules, null), paths, witness);
  }

  /**
   * How documents are judged.
   *
   * @param rules those whose findings are wanted
   * @param asOf the day by which governance is judged; if null, the last that a record tells of
   */
  record Settings(List<Rule> rules, LocalDate asOf) {
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
    Checked checked = check(loaded, rules, evidence, settings.asOf());
    List<Finding> findings = checked.findings().stream().sorted().toList();
    return new Found(
        summary(origin, checked.trace(), rules.size()),
        findings,
        Fingerprints.of(findings),
        /* waived= */ 0);
  }

  /**
   * Linked documents with what is wrong with them.
   *
   * @param findings in no particular order
   */
  record Checked(Trace trace, List<Finding> findings) {
    Checked {
      findings = List.copyOf(findings);
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
    return check(loaded, rules, evidence, null);
  }

  private static Checked check(Loaded loaded, List<Rule> rules, Evidence evidence, LocalDate asOf) {
    Trace trace = new Trace(loaded.documents());
    List<Finding> all = new ArrayList<>(loaded.findings());
    all.removeIf(finding -> !rules.contains(finding.rule()));
    all.addAll(Rules.check(trace, rules, evidence, AsOf.of(asOf, loaded.documents())));
    return new Checked(trace, all);
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
