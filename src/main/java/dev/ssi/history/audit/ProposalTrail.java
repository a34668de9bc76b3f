package dev.ssi.history.audit;

import dev.ssi.model.ChangeProposal;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of one proposal, from when it was recorded to the release.
 *
 * @param consulted how it was consulted on, the earliest first
 * @param agreements what was decided on it, the earliest first
 * @param effective the first day in service, or null where no deployment says so
 * @param milestones all that happened, by date
 */
public record ProposalTrail(
    ChangeProposal proposal,
    List<Consulted> consulted,
    List<Decided> agreements,
    LocalDate effective,
    List<Milestone> milestones) {
  public ProposalTrail {
    consulted = List.copyOf(consulted);
    agreements = List.copyOf(agreements);
    milestones = List.copyOf(milestones);
  }

  public String id() {
    return proposal.id().value();
  }

  /** The last decision that lets it go ahead, or null. */
  public Decided agreement() {
    return agreements.stream()
        .filter(each -> each.outcome().startsWith("agreed"))
        .reduce((first, later) -> later)
        .orElse(null);
  }

  /** The last consultation, or null. */
  public Consulted lastConsulted() {
    return consulted.isEmpty() ? null : consulted.get(consulted.size() - 1);
  }

  /** The last day of something of a kind, as in {@link Milestone#kind}, or null. */
  public LocalDate day(String kind) {
    return milestones.stream()
        .filter(each -> each.kind().equals(kind))
        .map(Milestone::date)
        .reduce((first, later) -> later)
        .orElse(null);
  }

  /**
   * A consultation.
   *
   * @param pack the id of the package
   * @param issued or null, as with the end
   * @param workingDays how many there were to respond in, or null where the calendar cannot tell
   * @param positions in words, such as {@code 2 support, 1 opposes}; empty where nobody responded
   */
  public record Consulted(
      String pack,
      LocalDate issued,
      LocalDate closes,
      Integer workingDays,
      int responses,
      String positions) {}

  /**
   * A decision.
   *
   * @param meeting or null
   * @param votes in words, or null where none were counted
   */
  public record Decided(
      String decision, String body, String meeting, LocalDate date, String outcome, String votes) {}
}
