package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The records of governance, joined: which package took a proposal in, what was decided on it, how
 * it was deployed. A reference that leads nowhere joins nothing; rules report it.
 */
public final class Register {
  private static final Comparator<Decision> BY_DATE =
      Comparator.comparing((Decision decision) -> decision.date().date())
          .thenComparing(decision -> decision.id().value());

  private final Documents documents;
  private final Map<String, ChangeProposal> proposals;
  private final Map<String, ConsultationPackage> packages;
  private final Map<String, Decision> decisions;
  private final Map<String, Deployment> deployments;

  public Register(Documents documents) {
    this.documents = documents;
    Records records = documents.records();
    this.proposals = byId(documents.proposals(), ChangeProposal::id);
    this.packages = byId(records.packages(), ConsultationPackage::id);
    this.decisions = byId(records.decisions(), Decision::id);
    this.deployments = byId(records.deployments(), Deployment::id);
  }

  private static <T> Map<String, T> byId(List<T> records, Function<T, Text> id) {
    Map<String, T> byId = new TreeMap<>();
    records.forEach(each -> byId.putIfAbsent(id.apply(each).value(), each));
    return byId;
  }

  public Documents documents() {
    return documents;
  }

  /** Every change proposal, by id. */
  public Collection<ChangeProposal> proposals() {
    return Collections.unmodifiableCollection(proposals.values());
  }

  /** Every package, by id. */
  public Collection<ConsultationPackage> packages() {
    return Collections.unmodifiableCollection(packages.values());
  }

  public Optional<ChangeProposal> proposal(String id) {
    return Optional.ofNullable(proposals.get(id));
  }

  public Optional<ConsultationPackage> pack(String id) {
    return Optional.ofNullable(packages.get(id));
  }

  public Optional<Decision> decision(String id) {
    return Optional.ofNullable(decisions.get(id));
  }

  public Optional<Deployment> deployment(String id) {
    return Optional.ofNullable(deployments.get(id));
  }

  public Optional<Body> body(String id) {
    return documents.records().bodies().stream().filter(each -> each.id().is(id)).findFirst();
  }

  /** What a body is called: its title, or its id where no record tells of it. */
  public String bodyName(Text id) {
    return body(id.value()).map(body -> body.title().value()).orElse(id.value());
  }

  /** The packages that took a proposal in, by id: more than one where it was deferred. */
  public List<ConsultationPackage> packagesWith(String proposal) {
    return packages.values().stream()
        .filter(each -> each.proposals().stream().anyMatch(it -> it.proposal().is(proposal)))
        .toList();
  }

  /** What was decided on a proposal, by date. */
  public List<Decision> decisionsOn(String proposal) {
    return decisions.values().stream()
        .filter(each -> each.subject().stream().anyMatch(it -> it.proposal().is(proposal)))
        .sorted(BY_DATE)
        .toList();
  }

  /** What was decided on a package, by date. */
  public List<Decision> decisionsAbout(String pack) {
    return decisions.values().stream()
        .filter(each -> each.pack() != null && each.pack().is(pack))
        .sorted(BY_DATE)
        .toList();
  }

  /** The deployments that put a proposal into service, by id. */
  public List<Deployment> deploymentsOf(String proposal) {
    return deployments.values().stream().filter(each -> deploys(each, proposal)).toList();
  }

  private boolean deploys(Deployment deployment, String proposal) {
    if (!deployment.proposals().isEmpty()) {
      return deployment.proposals().stream().anyMatch(it -> it.is(proposal));
    }
    return deployment.decisions().stream()
        .map(id -> decisions.get(id.value()))
        .anyMatch(
            decision ->
                decision != null
                    && decision.isAgreement()
                    && decision.subject().stream().anyMatch(it -> it.proposal().is(proposal)));
  }

  /** The release that carries a deployment. */
  public Optional<Release> releaseOf(Deployment deployment) {
    return documents.records().releases().stream()
        .filter(each -> each.deployments().stream().anyMatch(it -> it.is(deployment.id().value())))
        .findFirst();
  }
}
