package dev.ssi.history.audit;

import dev.ssi.delta.Attribution;
import dev.ssi.governance.Claims;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Register;
import dev.ssi.governance.Shown;
import dev.ssi.history.ItemHistory;
import dev.ssi.history.Provenance;
import dev.ssi.history.Stage;
import dev.ssi.history.Step;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.model.governance.Release;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds for each change of a release who accounts for it. */
final class Accounts {
  /** Told within the change of what they stand in, or of themselves. */
  private static final Set<String> WITHIN =
      Set.of(ItemKind.REQUIREMENT.label(), ItemKind.CHANGE_PROPOSAL.label(), "tombstone");

  private final Trace trace;

  /** What is told of the documents at hand; no tag is called so. */
  private static final String UNRELEASED = "";

  private final Register register;
  private final Provenance provenance;
  private final Evidence evidence;

  /** By the tag that each ends with. */
  private final Map<String, Interval> intervals = new HashMap<>();

  Accounts(Trace trace, Register register, Provenance provenance, Evidence evidence) {
    this.trace = trace;
    this.register = register;
    this.provenance = provenance;
    this.evidence = evidence;
    evidence
        .spans()
        .forEach(each -> intervals.put(each.isReleased() ? each.tag() : UNRELEASED, each));
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
   * Those that name the item and go out with it; where nobody looked into the texts, the one that
   * came or was revised with the change.
   */
  private List<String> proposals(String item, Step step) {
    Interval interval = intervals.get(step.stage().isRelease() ? step.stage().name() : UNRELEASED);
    if (interval == null) {
      return step.proposal().map(Attribution::proposal).map(List::of).orElse(List.of());
    }
    Claims claims = new Claims(register, evidence, interval);
    Set<String> claimants = new TreeSet<>(NaturalOrder.INSTANCE);
    for (Shown change : interval.changes()) {
      if (item.equals(change.item()) || item.equals(change.formerly())) {
        claims.claimants(change).forEach(each -> claimants.add(each.id().value()));
      }
    }
    return List.copyOf(claimants);
  }
}
