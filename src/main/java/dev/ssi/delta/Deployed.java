package dev.ssi.delta;

import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import dev.ssi.text.NaturalOrder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which proposals were put into service between two editions, as the records of deployments and
 * releases tell.
 */
final class Deployed {
  private final Documents from;
  private final Documents to;
  private final Set<String> before;
  private final Map<String, Deployment> deployments = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();

  Deployed(Documents from, Documents to) {
    this.from = from;
    this.to = to;
    this.before =
        from.records().releases().stream()
            .map(release -> release.version().value())
            .collect(Collectors.toSet());
    for (Deployment deployment : to.records().deployments()) {
      boolean here = isHere(deployment);
      proposals(deployment)
          .forEach(
              id -> {
                if (here) {
                  deployments.putIfAbsent(id, deployment);
                } else {
                  elsewhere.add(id);
                }
              });
    }
    elsewhere.removeAll(deployments.keySet());
  }

  /** The deployment of a proposal between the two. */
  Optional<Deployment> deployment(String proposal) {
    return Optional.ofNullable(deployments.get(proposal));
  }

  /** Whether a proposal was put into service before, or is to be later. */
  boolean isElsewhere(String proposal) {
    return elsewhere.contains(proposal);
  }

  /** Not in a release that was before, nor planned for one that comes after. */
  private boolean isHere(Deployment deployment) {
    String version = version(deployment);
    String last = version(to);
    boolean isDraft = last == null || last.equals(version(from));
    return version == null
        || !before.contains(version)
            && !version.equals(version(from))
            && (isDraft || NaturalOrder.INSTANCE.compare(version, last) <= 0);
  }

  private String version(Deployment deployment) {
    String id = deployment.id().value();
    return to.records().releases().stream()
        .filter(each -> each.deployments().stream().anyMatch(it -> it.is(id)))
        .map(Release::version)
        .findFirst()
        .or(() -> Optional.ofNullable(deployment.release()))
        .map(Text::value)
        .orElse(null);
  }

  private static String version(Documents documents) {
    return documents.baseline().map(DocumentInfo::version).map(Text::value).orElse(null);
  }

  /** Those that it names; where it names none, all that its decisions agreed. */
  private Stream<String> proposals(Deployment deployment) {
    List<Text> named = deployment.proposals();
    Records records = to.records();
    return named.isEmpty()
        ? records.decisions().stream()
            .filter(Decision::isAgreement)
            .filter(
                each -> deployment.decisions().stream().anyMatch(it -> it.is(each.id().value())))
            .flatMap(each -> each.subject().stream())
            .map(each -> each.proposal().value())
        : named.stream().map(Text::value);
  }
}
