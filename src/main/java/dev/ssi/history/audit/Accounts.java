package dev.ssi.history.audit;

import dev.ssi.delta.Attribution;
import dev.ssi.governance.Register;
import dev.ssi.history.ItemHistory;
import dev.ssi.history.Provenance;
import dev.ssi.history.Stage;
import dev.ssi.history.Step;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Release;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each change of a release who accounts for it. */
final class Accounts {
  /** Told within the change of what they stand in, or of themselves. */
  private static final Set<String> WITHIN =
      Set.of(ItemKind.REQUIREMENT.label(), ItemKind.CHANGE_PROPOSAL.label());

  private final Trace trace;
  private final Register register;
  private final Provenance provenance;

  Accounts(Trace trace, Register register, Provenance provenance) {
    this.trace = trace;
    this.register = register;
    this.provenance = provenance;
  }

  List<ReleaseTrail> releases() {
    Map<String, List<Account>> byStage = new LinkedHashMap<>();
    provenance.releases().forEach(stage -> byStage.put(stage.name(), new ArrayList<>()));
    List<Account> pending = new ArrayList<>();
    Stage present = null;
    for (ItemHistory history : provenance.items().values()) {
      if (WITHIN.contains(history.key().kind())) {
        continue;
      }
      for (Step step : history.steps()) {
        if (step.stage().isRelease()) {
          byStage.get(step.stage().name()).add(account(history, step));
        } else {
          present = step.stage();
          pending.add(account(history, step));
        }
      }
    }
    List<ReleaseTrail> releases = new ArrayList<>();
    String previous = null;
    for (Stage stage : provenance.releases()) {
      String version = version(stage.name());
      releases.add(
          new ReleaseTrail(stage, version, previous, record(version), byStage.get(stage.name())));
      previous = stage.name();
    }
    if (present != null) {
      releases.add(new ReleaseTrail(present, null, previous, null, pending));
    }
    return releases;
  }

  /** The version that a tag stands for. */
  static String version(String tag) {
    return tag.startsWith("v") || tag.startsWith("V") ? tag.substring(1) : tag;
  }

  private Release record(String version) {
    return trace.documents().records().releases().stream()
        .filter(each -> each.version().is(version))
        .findFirst()
        .orElse(null);
  }

  private Account account(ItemHistory history, Step step) {
    return new Account(
        history.key(),
        title(history.key().id()),
        step.operations(),
        step.sentence(),
        step.since() == null ? List.of() : proposals(history.key().id(), step));
  }

  private String title(String id) {
    return trace
        .links()
        .item(id)
        .map(Item::title)
        .or(
            () ->
                trace.documents().tombstones().stream()
                    .filter(each -> each.id().is(id))
                    .map(Tombstone::title)
                    .map(Text::value)
                    .findFirst())
        .orElse(null);
  }

  /**
   * Those that name the item and are deployed in that release; where none is, the one that came or
   * was revised with the change.
   */
  private List<String> proposals(String item, Step step) {
    String version = step.stage().isRelease() ? version(step.stage().name()) : null;
    List<String> deployed =
        register.proposals().stream()
            .filter(each -> each.items().stream().anyMatch(it -> it.id().is(item)))
            .filter(each -> version != null && isDeployedIn(version, each))
            .map(each -> each.id().value())
            .toList();
    return deployed.isEmpty()
        ? step.proposal().map(Attribution::proposal).map(List::of).orElse(List.of())
        : deployed;
  }

  private boolean isDeployedIn(String version, ChangeProposal proposal) {
    return register.deploymentsOf(proposal.id().value()).stream()
        .anyMatch(each -> version.equals(releaseOf(each)));
  }

  private String releaseOf(Deployment deployment) {
    return deployment.release() != null
        ? deployment.release().value()
        : register.releaseOf(deployment).map(it -> it.version().value()).orElse(null);
  }
}
