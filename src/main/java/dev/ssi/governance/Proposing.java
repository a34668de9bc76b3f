package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the text of a package that is still to be decided on changes, proposal by proposal. */
public final class Proposing {
  private final ConsultationPackage pack;
  private final Interval interval;
  private final Register register;
  private final Claims claims;
  private final List<ChangeProposal> open;
  private final Set<ChangeProposal> carried = new HashSet<>();

  private Proposing(
      ConsultationPackage pack, Interval interval, Register register, Evidence evidence) {
    this.pack = pack;
    this.interval = interval;
    this.register = register;
    this.claims = new Claims(register, evidence, interval);
    this.open = open(pack, register);
    evidence
        .sinceLast()
        .map(since -> new Claims(register, evidence, since))
        .ifPresent(since -> carried.addAll(since.carried()));
  }

  /** The packages whose text was read, by id. */
  public static List<Proposing> all(Register register, Evidence evidence) {
    List<Proposing> all = new ArrayList<>();
    evidence
        .consultations()
        .texts()
        .forEach(
            (id, interval) ->
                register
                    .pack(id)
                    .ifPresent(pack -> all.add(new Proposing(pack, interval, register, evidence))));
    return all;
  }

  /** The proposals of a package that nobody has decided on or given up. */
  public static List<ChangeProposal> open(ConsultationPackage pack, Register register) {
    return pack.proposals().stream()
        .map(Entry::proposal)
        .filter(id -> isUndecided(id.value(), pack, register))
        .map(id -> register.proposal(id.value()))
        .flatMap(Optional::stream)
        .filter(Proposing::isWaiting)
        .distinct()
        .toList();
  }

  private static boolean isWaiting(ChangeProposal proposal) {
    return proposal.proposed() != null
        && proposal.proposed().withdrawn() == null
        && proposal.proposed().supersededBy() == null;
  }

  private static boolean isUndecided(String id, ConsultationPackage pack, Register register) {
    return register.decisionsOn(id).stream()
        .filter(each -> !Variations.isVariation(each))
        .noneMatch(each -> isOn(each, pack));
  }

  private static boolean isOn(Decision decision, ConsultationPackage pack) {
    return decision.pack() != null
        ? decision.pack().is(pack.id().value())
        : pack.issued() != null && !decision.date().date().isBefore(pack.issued().date());
  }

  public ConsultationPackage pack() {
    return pack;
  }

  public Interval interval() {
    return interval;
  }

  /**
   * The open proposals of which the text shows a change, and before the issue every change. One
   * that the documents at hand carry already is left to those.
   */
  public List<ChangeProposal> shown() {
    return open.stream()
        .filter(each -> !carried.contains(each))
        .filter(pack.issued() == null ? claims::showsWhole : claims::shows)
        .toList();
  }

  /**
   * The changes that belong to a proposal, and neither to another of the package nor to one that
   * goes out besides.
   */
  public List<Shown> changes(ChangeProposal proposal) {
    return interval.changes().stream()
        .filter(change -> Claims.names(proposal, change))
        .filter(change -> open.stream().noneMatch(each -> isOther(each, proposal, change)))
        .filter(change -> isOnlyOf(proposal, change))
        .toList();
  }

  private boolean isOnlyOf(ChangeProposal proposal, Shown change) {
    Delivery delivery = new Delivery(register);
    return claims.claimants(change).stream().allMatch(proposal::equals)
        && claims.others(change).stream()
            .filter(each -> delivery.isAgreed(each.id().value()))
            .allMatch(proposal::equals);
  }

  private static boolean isOther(ChangeProposal each, ChangeProposal proposal, Shown change) {
    return !each.equals(proposal) && Claims.names(each, change);
  }
}
