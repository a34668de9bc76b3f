package dev.ssi.load;

import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import dev.ssi.model.governance.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records of governance read so far, but for the proposals and the calendar. */
final class DraftRecords {
  final List<Body> bodies = new ArrayList<>();
  final List<ConsultationPackage> packages = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();
  final List<Deployment> deployments = new ArrayList<>();
  final List<Release> releases = new ArrayList<>();
  final List<Waiver> waivers = new ArrayList<>();
  private Policy policy;
  private Contacts contacts;

  void policy(Policy read) {
    policy = read;
  }

  void contacts(Contacts read) {
    contacts = read;
  }

  void addAll(DraftRecords later) {
    bodies.addAll(later.bodies);
    packages.addAll(later.packages);
    decisions.addAll(later.decisions);
    deployments.addAll(later.deployments);
    releases.addAll(later.releases);
    waivers.addAll(later.waivers);
    policy = later.policy == null ? policy : later.policy;
    contacts = later.contacts == null ? contacts : later.contacts;
  }

  Records records() {
    return new Records(
        Optional.ofNullable(policy),
        Optional.ofNullable(contacts),
        bodies,
        packages,
        decisions,
        deployments,
        releases,
        waivers);
  }
}
