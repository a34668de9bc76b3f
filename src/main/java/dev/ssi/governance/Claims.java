package dev.ssi.governance;

import dev.ssi.governance.Evidence.Released;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Deployment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which proposals the changes of an interval belong to.
 *
 * <p>A proposal <i>goes out</i> in the version that its deployment names. One that needs no
 * deployment, because a modification of the SEC carries it or because it changes nothing that
 * anyone must do, goes out in the interval in which it takes effect or, where it does not say when,
 * in the one in which it was recorded.
 */
public final class Claims {
  private static final String SECTION_D = "section-d";
  private static final String EDITORIAL = "editorial";

  private final Register register;
  private final Delivery delivery;
  private final Evidence evidence;
  private final Interval interval;
  private final List<ChangeProposal> outgoing;

  public Claims(Register register, Evidence evidence, Interval interval) {
    this.register = register;
    this.delivery = new Delivery(register);
    this.evidence = evidence;
    this.interval = interval;
    this.outgoing = register.proposals().stream().filter(this::goesOut).toList();
  }

  /** Whether the documents at the end of the interval are a draft of what comes next. */
  public boolean isDraft() {
    return !interval.isReleased()
        && (interval.to() == null || interval.to().equals(interval.from()));
  }

  /** The proposals that go out in the interval, by id. */
  public List<ChangeProposal> outgoing() {
    return outgoing;
  }

  /** Those of them that name what a change is of. */
  public List<ChangeProposal> claimants(Shown change) {
    return outgoing.stream().filter(proposal -> names(proposal, change)).toList();
  }

  /** The proposals that name what a change is of, and are still to go out, but not here. */
  public List<ChangeProposal> others(Shown change) {
    return pending().filter(proposal -> names(proposal, change)).toList();
  }

  /**
   * The proposals to which the text after the interval must keep: those that go out, and in a draft
   * those that are still to go out and of which all that they name has changed.
   */
  public List<ChangeProposal> carried() {
    return isDraft()
        ? Stream.concat(outgoing.stream(), pending()).filter(this::showsWhole).toList()
        : outgoing;
  }

  /**
   * The changes that belong to a proposal, and to no other: of what several name, nobody can say
   * whose it is.
   */
  public List<Shown> changes(ChangeProposal proposal) {
    return interval.changes().stream()
        .filter(change -> names(proposal, change))
        .filter(change -> claimants(change).stream().allMatch(proposal::equals))
        .filter(change -> !isDraft() || others(change).stream().allMatch(proposal::equals))
        .toList();
  }

  private Stream<ChangeProposal> pending() {
    return register.proposals().stream()
        .filter(proposal -> !outgoing.contains(proposal) && !hasGoneOut(proposal))
        .filter(this::isKnown);
  }

  /** What keeps a proposal that goes out from carrying a change, as a clause; or nothing. */
  public Optional<String> hindrance(ChangeProposal proposal, Shown change) {
    if (isOfSectionD(proposal) || isEditorial(proposal) && change.isEditorial()) {
      return Optional.empty();
    }
    String id = proposal.id().value();
    if (!delivery.isAgreed(id)) {
      return Optional.of("which no decision in force agrees");
    }
    List<Deployment> deployments = register.deploymentsOf(id);
    if (deployments.stream().allMatch(each -> each.development() == null)) {
      return Optional.of("the development of which was not signed off");
    }
    return deployments.stream().allMatch(each -> each.deployment() == null)
        ? Optional.of("the deployment of which was not signed off")
        : Optional.empty();
  }

  /** Whether a change belongs to a release and to no proposal: the edition, and what is retired. */
  public static boolean needsNone(Shown change) {
    return change.isOfTombstone() || change.isEditorial() && change.kind().equals("document");
  }

  /** Whether a proposal names what a change is of. */
  public static boolean names(ChangeProposal proposal, Shown change) {
    return proposal.items().stream().anyMatch(item -> change.isNamedBy(item.id().value()));
  }

  /** Whether a change shows under each id that a proposal names. */
  public boolean showsWhole(ChangeProposal proposal) {
    return !proposal.items().isEmpty()
        && proposal.items().stream()
            .allMatch(
                item ->
                    interval.changes().stream()
                        .anyMatch(change -> change.isNamedBy(item.id().value())));
  }

  /** Whether any change shows under a proposal. */
  public boolean shows(ChangeProposal proposal) {
    return interval.changes().stream().anyMatch(change -> names(proposal, change));
  }

  /** Whether it is a modification of the SEC that decides on a proposal. */
  public static boolean isOfSectionD(ChangeProposal proposal) {
    return proposal.route() != null && proposal.route().is(SECTION_D);
  }

  /** Whether a proposal says that it changes nothing that anyone must do. */
  public static boolean isEditorial(ChangeProposal proposal) {
    return proposal.route() != null && proposal.route().is(EDITORIAL);
  }

  private boolean goesOut(ChangeProposal proposal) {
    List<Deployment> deployments = register.deploymentsOf(proposal.id().value());
    if (deployments.isEmpty()) {
      return (isOfSectionD(proposal) || isEditorial(proposal))
          && !isGivenUp(proposal)
          && takesEffect(proposal);
    }
    Set<String> versions = delivery.versions(proposal.id().value());
    if (interval.isReleased() || !isDraft()) {
      return interval.to() != null && versions.contains(interval.to())
          || !interval.isReleased() && versions.isEmpty();
    }
    return versions.stream().noneMatch(released()::contains);
  }

  /** Whether a proposal was on record when the interval ended. */
  private boolean isKnown(ChangeProposal proposal) {
    Released after = interval.isReleased() ? release(interval.tag()) : null;
    return after == null || holds(after.documents(), proposal);
  }

  private boolean hasGoneOut(ChangeProposal proposal) {
    Set<String> released = released();
    String id = proposal.id().value();
    Released before = release(interval.fromTag());
    boolean alone = register.deploymentsOf(id).isEmpty();
    return isGivenUp(proposal)
        // What needs no deployment goes out in one interval, and this is not it.
        || alone && (isOfSectionD(proposal) || isEditorial(proposal))
        || alone && before != null && isPast(proposal, before)
        || delivery.versions(id).stream().anyMatch(released::contains);
  }

  /** Where no deployments are recorded, a proposal of an earlier release belongs to that one. */
  private boolean isPast(ChangeProposal proposal, Released before) {
    String day = date(before.documents());
    boolean inEffect =
        proposal.effective() != null
            && day != null
            && proposal.effective().value().compareTo(day) <= 0;
    return inEffect || !delivery.isRecorded() && holds(before.documents(), proposal);
  }

  private Set<String> released() {
    Set<String> released =
        evidence.releases().stream()
            .map(Released::version)
            .filter(version -> version != null)
            .collect(Collectors.toSet());
    register
        .documents()
        .records()
        .releases()
        .forEach(release -> released.add(release.version().value()));
    return released;
  }

  private static boolean isGivenUp(ChangeProposal proposal) {
    return proposal.proposed() != null
        && (proposal.proposed().withdrawn() != null || proposal.proposed().supersededBy() != null);
  }

  private boolean takesEffect(ChangeProposal proposal) {
    Released before = release(interval.fromTag());
    if (before == null) {
      return false;
    }
    Released after = interval.isReleased() ? release(interval.tag()) : null;
    String from = date(before.documents());
    String to = after == null ? null : date(after.documents());
    if (proposal.effective() != null && from != null && (after == null || to != null)) {
      String day = proposal.effective().value();
      // Dates of ISO 8601 are in order when their letters are.
      return day.compareTo(from) > 0 && (to == null || day.compareTo(to) <= 0);
    }
    Documents then = after == null ? register.documents() : after.documents();
    return holds(then, proposal) && !holds(before.documents(), proposal);
  }

  private Released release(String tag) {
    return evidence.releases().stream()
        .filter(each -> each.tag().equals(tag))
        .findFirst()
        .orElse(null);
  }

  private static String date(Documents documents) {
    return documents.baseline().map(info -> info.date()).map(Text::value).orElse(null);
  }

  private static boolean holds(Documents documents, ChangeProposal proposal) {
    return documents.proposals().stream().anyMatch(each -> each.id().is(proposal.id().value()));
  }
}
