package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Evidence;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Unread;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Waiver;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of what the rules found what a waiver in force accepts, and tells of the waivers that
 * accept nothing.
 */
public final class Waivers {
  private final Trace trace;
  private final AsOf asOf;
  private final Evidence evidence;
  private final Set<String> applied = new HashSet<>();
  private final WaiverFaults faults;
  private final Map<String, Waiver> first = new HashMap<>();
  private final Map<String, Finding> named = new HashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final Set<String> waived = new HashSet<>();
  private final List<Finding> told = new ArrayList<>();

  private Waivers(
      Trace trace, AsOf asOf, Evidence evidence, List<Rule> applied, List<Rule> everyRule) {
    this.trace = trace;
    this.asOf = asOf;
    this.evidence = evidence;
    applied.forEach(rule -> this.applied.add(rule.id()));
    this.faults = new WaiverFaults(everyRule);
  }

  /**
   * What is left.
   *
   * @param findings in order
   * @param fingerprints one for each, in the same order
   * @param waived how many were taken out
   */
  public record Judged(List<Finding> findings, List<String> fingerprints, int waived) {
    public Judged {
      findings = List.copyOf(findings);
      fingerprints = List.copyOf(fingerprints);
    }
  }

  /**
   * Judges what was found.
   *
   * @param asOf the day by which a waiver has expired or not
   * @param evidence that the rules were given
   * @param applied the rules whose findings are wanted
   * @param everyRule that there is
   * @param findings of the rules applied, in order
   * @param fingerprints one for each, in the same order
   */
  public static Judged judge(
      Trace trace,
      AsOf asOf,
      Evidence evidence,
      List<Rule> applied,
      List<Rule> everyRule,
      List<Finding> findings,
      List<String> fingerprints) {
    Waivers waivers = new Waivers(trace, asOf, evidence, applied, everyRule);
    for (int at = 0; at < findings.size(); at++) {
      waivers.named.put(fingerprints.get(at), findings.get(at));
    }
    List<Waiver> all = trace.documents().records().waivers();
    all.forEach(each -> waivers.claimed.add(each.fingerprint().value()));
    all.forEach(waivers::check);
    return waivers.judged(findings, fingerprints);
  }

  private void check(Waiver waiver) {
    String fingerprint = waiver.fingerprint().value();
    Waiver before = first.putIfAbsent(fingerprint, waiver);
    Finding finding = named.get(fingerprint);
    Optional<Finding> fault =
        before == null
            ? faults.of(waiver, finding, decision(waiver))
            : Optional.of(WaiverFaults.twice(waiver, before));
    if (fault.isPresent()) {
      told.add(fault.get());
    } else if (finding == null) {
      tellUnused(waiver);
    } else if (waiver.isExpired(asOf.day())) {
      tellExpired(waiver, finding);
    } else if (decision(waiver).isPresent() || mayBeUnread(waiver)) {
      waived.add(fingerprint);
    }
  }

  private Optional<Decision> decision(Waiver waiver) {
    return trace.documents().records().decisions().stream()
        .filter(each -> each.id().is(waiver.decision().value()))
        .findFirst();
  }

  /** Whether the decision may stand in a file that could not be read, which is reported there. */
  private boolean mayBeUnread(Waiver waiver) {
    return trace.mayExistUnread(waiver.decision().value(), ItemKind.DECISION);
  }

  private void tellUnused(Waiver waiver) {
    if (!applied.contains(waiver.rule().value()) || mayBeHidden(waiver)) {
      return;
    }
    Optional<String> other =
        named.entrySet().stream()
            .filter(each -> !claimed.contains(each.getKey()))
            .filter(each -> WaiverFaults.isSame(waiver, each.getValue()))
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(named::get))
            .findFirst();
    Finding unused =
        Finding.of(
                WaiverRule.UNUSED,
                waiver.fingerprint().span(),
                "Nothing is found that this waiver of "
                    + waiver.words()
                    + " names, so it accepts nothing and hides what may come.")
            .help(
                other
                    .map(
                        name ->
                            "What is found there now has the fingerprint "
                                + name
                                + ": name it if "
                                + waiver.decision()
                                + " accepts that, too; else delete the waiver.")
                    .orElse("Delete it: what it accepted was mended, or is found no more."));
    told.add(
        other
            .map(name -> unused.related(named.get(name).span(), "what is found there now"))
            .orElse(unused));
  }

  /** Whether what it names may be there, though this run cannot find it. */
  private boolean mayBeHidden(Waiver waiver) {
    Documents documents = trace.documents();
    Unread unread = documents.unread();
    boolean whole =
        unread.kinds().isEmpty()
            && unread.ids().isEmpty()
            && !unread.roles()
            && !unread.levels()
            && unread.files().stream().allMatch(FileKind.WAIVERS.path()::equals);
    boolean looked =
        !EvidencedRules.IDS.contains(waiver.rule().value())
            || evidence.strict() && evidence.unread().isEmpty();
    return !whole || !looked;
  }

  private void tellExpired(Waiver waiver, Finding finding) {
    told.add(
        Finding.of(
                WaiverRule.EXPIRED,
                waiver.expires().span(),
                "The waiver of "
                    + waiver.words()
                    + " ended on "
                    + waiver.expires().date()
                    + ", so the finding counts again.")
            .related(finding.span(), "the finding")
            .help(
                "Mend it, or have it decided again and name that decision and its day. Judged "
                    + asOf.words()
                    + "."));
  }

  private record Named(Finding finding, String name) {}

  private Judged judged(List<Finding> findings, List<String> fingerprints) {
    List<Named> left = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      if (!waived.contains(fingerprints.get(at))) {
        left.add(new Named(findings.get(at), fingerprints.get(at)));
      }
    }
    List<Finding> more =
        told.stream().filter(each -> applied.contains(each.rule().id())).sorted().toList();
    List<String> names = Fingerprints.of(more);
    for (int at = 0; at < more.size(); at++) {
      left.add(new Named(more.get(at), names.get(at)));
    }
    left.sort(Comparator.comparing(Named::finding));
    return new Judged(
        left.stream().map(Named::finding).toList(),
        left.stream().map(Named::name).toList(),
        findings.size() + more.size() - left.size());
  }
}
