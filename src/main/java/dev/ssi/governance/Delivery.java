package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Subject;
import dev.ssi.model.governance.Deployment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which text of a proposal was agreed, and which release it goes out in, as the records say. */
public final class Delivery {
  private final Register register;

  public Delivery(Register register) {
    this.register = register;
  }

  /** A decision, and what it says of one proposal. */
  public record Agreed(Decision decision, Subject subject) {}

  /**
   * The agreement in force on a proposal: the last decision that agrees it. One that varies the
   * package, and gives the text a digest, agrees that text.
   */
  public Optional<Agreed> agreement(String proposal) {
    Agreed last = null;
    for (Decision decision : register.decisionsOn(proposal)) {
      for (Subject subject : decision.subject()) {
        boolean varies = decision.outcome().is("varied") && subject.digest() != null;
        if (subject.proposal().is(proposal) && (varies || decision.isAgreement())) {
          last = new Agreed(decision, subject);
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether the last that was decided on a proposal lets it go ahead. */
  public boolean isAgreed(String proposal) {
    Decision last = null;
    for (Decision decision : register.decisionsOn(proposal)) {
      if (!decision.outcome().is("varied")) {
        last = decision;
      }
    }
    return last != null && last.isAgreement();
  }

  /** The version that a deployment goes out in; nothing while no record says. */
  public Optional<String> version(Deployment deployment) {
    return register
        .releaseOf(deployment)
        .map(release -> release.version())
        .or(() -> Optional.ofNullable(deployment.release()))
        .map(Text::value);
  }

  /** The versions that a proposal goes out in: more than one only where it was taken back. */
  public Set<String> versions(String proposal) {
    Set<String> versions = new TreeSet<>();
    register
        .deploymentsOf(proposal)
        .forEach(deployment -> version(deployment).ifPresent(versions::add));
    return versions;
  }

  /** The deployment that takes a proposal into a version. */
  public Optional<Deployment> deployment(String proposal, String version) {
    return register.deploymentsOf(proposal).stream()
        .filter(each -> version(each).filter(version::equals).isPresent())
        .findFirst();
  }

  /** The proposals that a version takes out, by id. */
  public List<ChangeProposal> deliveredIn(String version) {
    return register.proposals().stream()
        .filter(proposal -> versions(proposal.id().value()).contains(version))
        .toList();
  }

  /** Whether the documents keep the records by which a change can be followed to its release. */
  public boolean isRecorded() {
    return !register.packages().isEmpty()
        || !register.documents().records().decisions().isEmpty()
        || !register.documents().records().deployments().isEmpty()
        || !register.documents().records().releases().isEmpty();
  }
}
