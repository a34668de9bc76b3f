package dev.ssi.history.audit;

import dev.ssi.governance.Register;
import dev.ssi.history.Provenance;
import dev.ssi.trace.Trace;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The audit trail of the documents, complete from the first release on.
 *
 * @param releases the first one first; what is not released yet, if there is any, comes last
 * @param proposals every proposal, by id
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
   * @param shortfalls what the rules on releases and governance find
   */
  public static AuditTrail of(Trace trace, Provenance provenance, List<Shortfall> shortfalls) {
    Register register = new Register(trace.documents());
    SortedMap<String, ProposalTrail> proposals = new TreeMap<>();
    ProposalStory stories = new ProposalStory(register);
    register.proposals().forEach(each -> proposals.put(each.id().value(), stories.of(each)));
    return new AuditTrail(
        new Accounts(trace, register, provenance).releases(),
        proposals,
        shortfalls,
        provenance.unread());
  }

  /** Whether there is anything to tell: a release, or a record of governance. */
  public boolean isEmpty() {
    return releases.isEmpty() && proposals.isEmpty();
  }
}
