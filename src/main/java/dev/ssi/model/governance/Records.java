package dev.ssi.model.governance;

import java.util.List;
import java.util.Optional;

/**
 * Every record of governance but the proposals and the calendar, each list in the order of the
 * files.
 */
public record Records(
    Optional<Policy> policy,
    Optional<Contacts> contacts,
    List<Body> bodies,
    List<ConsultationPackage> packages,
    List<Decision> decisions,
    List<Deployment> deployments,
    List<Release> releases,
    List<Waiver> waivers) {
  /** Of documents that keep none. */
  public static final Records NONE =
      new Records(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Records {
    bodies = List.copyOf(bodies);
    packages = List.copyOf(packages);
    decisions = List.copyOf(decisions);
    deployments = List.copyOf(deployments);
    releases = List.copyOf(releases);
    waivers = List.copyOf(waivers);
  }
}
