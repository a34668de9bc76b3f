package dev.ssi.history.audit;

import dev.ssi.governance.Evidence;
import dev.ssi.governance.Register;
import dev.ssi.history.Provenance;
import dev.ssi.trace.Trace;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The audit trail of the documents, complete from the first release on.
 *
 * @param releases the first one first; what is not released yet, if there is any, comes last
 * @param proposals those told of, by id
 * @param shortfalls what the rules find missing in it, by place
 * @param unread stages that could not be compared, each as a sentence that says why
 */
public record AuditTrail(
    List<ReleaseTrail> releases,
    SortedMap<String, ProposalTrail> proposals,
    List<Shortfall> shortfalls,
    List<String> unread) {
  public AuditTrail {
    releases = List.copyOf(releases);
    proposals = Collections.unmodifiableSortedMap(new TreeMap<>(proposals));
    shortfalls = List.copyOf(shortfalls);
    unread = List.copyOf(unread);
  }

  /**
   * Joins the history of the text to the records.
   *
   * @param provenance what happened to each item, release by release
   * @param evidence what the texts show, for whose change it is
   * @param shortfalls what the rules on releases and governance find; those about proposals that
   *     changed nothing yet are left out
   */
  public static AuditTrail of(
      Trace trace, Provenance provenance, Evidence evidence, List<Shortfall> shortfalls) {
    Register register = new Register(trace.documents());
    SortedMap<String, ProposalTrail> proposals = new TreeMap<>();
    ProposalStory stories = new ProposalStory(register);
    register.proposals().forEach(each -> proposals.put(each.id().value(), stories.of(each)));
    List<ReleaseTrail> releases = new Accounts(trace, register, provenance, evidence).releases();
    AuditTrail whole = new AuditTrail(releases, proposals, shortfalls, provenance.unread());
    Set<String> known = whole.recordsOf(whole.accountable());
    return new AuditTrail(
        releases,
        proposals,
        whole.shortfalls(
            each ->
                each.rule().startsWith("release.")
                    || each.item() == null
                    || known.contains(each.item())),
        provenance.unread());
  }

  private Set<String> accountable() {
    return releases.stream()
        .flatMap(release -> release.accounts().stream())
        .flatMap(account -> account.proposals().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Some proposals, and every record on their way. */
  private Set<String> recordsOf(Collection<String> ids) {
    Set<String> records = new TreeSet<>(ids);
    ids.stream()
        .map(id -> proposals.get(id))
        .filter(Objects::nonNull)
        .flatMap(each -> each.milestones().stream())
        .forEach(each -> records.add(each.record()));
    return records;
  }

  private List<Shortfall> shortfalls(Predicate<Shortfall> wanted) {
    return shortfalls.stream().filter(wanted).toList();
  }

  /** Whether there is anything to tell: a record of governance, of a time with releases. */
  public boolean isEmpty() {
    return releases.isEmpty() || proposals.isEmpty() && records() == 0;
  }

  private long records() {
    return releases.stream().filter(each -> each.record() != null).count();
  }

  /** Whether nothing is missing in it. */
  public boolean isWhole() {
    return shortfalls.stream().noneMatch(Shortfall::counts);
  }

  /** Every id that can be asked about, in no particular order. */
  public Set<String> ids() {
    Set<String> ids = recordsOf(proposals.keySet());
    for (ReleaseTrail release : releases) {
      release.accounts().forEach(each -> ids.add(each.item().id()));
      if (release.version() != null) {
        ids.add(release.stage().name());
        ids.add(release.version());
        ids.add("REL-" + release.version());
      }
    }
    return ids;
  }

  /**
   * As much of it as concerns one item, proposal or other record, or release.
   *
   * @param id one of {@link #ids}
   */
  public AuditTrail about(String id) {
    List<ReleaseTrail> named = releases.stream().filter(each -> isCalled(each, id)).toList();
    if (!named.isEmpty()) {
      Set<String> ids =
          named.get(0).accounts().stream()
              .flatMap(
                  each -> Stream.concat(Stream.of(each.item().id()), each.proposals().stream()))
              .collect(Collectors.toCollection(TreeSet::new));
      ids.add("REL-" + named.get(0).version());
      return some(named, ids, ids);
    }
    Set<String> under =
        proposals.values().stream()
            .filter(
                each ->
                    each.id().equals(id)
                        || each.milestones().stream().anyMatch(it -> id.equals(it.record())))
            .map(ProposalTrail::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return under.isEmpty() ? aboutItem(id) : aboutProposals(id, under);
  }

  private static boolean isCalled(ReleaseTrail release, String id) {
    return release.version() != null
        && Stream.of(release.stage().name(), release.version(), "REL-" + release.version())
            .anyMatch(id::equals);
  }

  private AuditTrail aboutItem(String id) {
    List<ReleaseTrail> changed = only(account -> account.item().id().equals(id));
    Set<String> ids = new TreeSet<>(Set.of(id));
    changed.stream()
        .flatMap(release -> release.accounts().stream())
        .forEach(account -> ids.addAll(account.proposals()));
    return some(changed, ids, ids);
  }

  private AuditTrail aboutProposals(String id, Set<String> under) {
    List<ReleaseTrail> changed =
        only(account -> account.proposals().stream().anyMatch(under::contains));
    Set<String> ids = new TreeSet<>(under);
    ids.add(id);
    changed.stream()
        .flatMap(release -> release.accounts().stream())
        .forEach(account -> ids.add(account.item().id()));
    return some(changed, under, ids);
  }

  private List<ReleaseTrail> only(Predicate<Account> wanted) {
    return releases.stream()
        .map(release -> release.only(wanted))
        .filter(release -> !release.accounts().isEmpty())
        .toList();
  }

  /**
   * @param told ids among which the proposals are
   * @param concerned ids that a shortfall may be about, beside the records of those proposals
   */
  private AuditTrail some(List<ReleaseTrail> some, Set<String> told, Set<String> concerned) {
    SortedMap<String, ProposalTrail> stories = new TreeMap<>(proposals);
    stories.keySet().retainAll(told);
    Set<String> about = recordsOf(stories.keySet());
    about.addAll(concerned);
    return new AuditTrail(
        some,
        stories,
        shortfalls(each -> each.item() != null && about.contains(each.item())),
        unread);
  }
}
