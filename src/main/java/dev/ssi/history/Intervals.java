package dev.ssi.history;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Operation;
import dev.ssi.delta.ProposalText;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Departures;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Register;
import dev.ssi.governance.Shown;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.text.NaturalOrder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two stages, for what the records are held against. */
final class Intervals {
  private static final String GOVERNANCE = Documents.BASELINE_FOLDER + "/governance/";

  /** The records that are no more than one file; the others have a folder. */
  private static final Set<String> RECORDS =
      Set.of(FileKind.POLICY.path(), FileKind.CONTACTS.path(), FileKind.WAIVERS.path());

  private final Register register;

  Intervals(Register register) {
    this.register = register;
  }

  /**
   * From one stage to the next, with what differs there from the text that was agreed.
   *
   * @throws IOException if the tree of an agreed text cannot be walked
   */
  Interval released(ReadStage before, ReadStage after, AgreedTexts agreed) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Map<String, Departures> departures = new TreeMap<>();
    Delivery delivery = new Delivery(register);
    for (ChangeProposal proposal : register.proposals()) {
      String id = proposal.id().value();
      ProposalText text = ProposalText.of(proposal, after.edition());
      Optional<String> digest = text.digest();
      digest.ifPresent(is -> digests.put(id, is));
      Optional<Delivery.Agreed> agreement = delivery.agreement(id);
      boolean goesOut = goesOut(delivery.versions(id), after, register);
      if (goesOut && digest.isPresent() && agreement.isPresent()) {
        agreed
            .departures(proposal, text, agreement.get())
            .ifPresent(found -> departures.put(id, found));
      }
    }
    return interval(before, after, digests, departures);
  }

  /** From a stage to a text that is proposed, of which nothing is agreed. */
  Interval proposed(ReadStage before, ReadStage after, List<ChangeProposal> proposals) {
    Map<String, String> digests = new TreeMap<>();
    for (ChangeProposal proposal : proposals) {
      ProposalText.of(proposal, after.edition())
          .digest()
          .ifPresent(digest -> digests.put(proposal.id().value(), digest));
    }
    return interval(before, after, digests, Map.of());
  }

  private static Interval interval(
      ReadStage before,
      ReadStage after,
      Map<String, String> digests,
      Map<String, Departures> departures) {
    Delta delta = Delta.between(before.edition(), before.side(), after.edition(), after.side());
    SortedSet<String> hidden = new TreeSet<>(before.edition().unread());
    hidden.addAll(after.edition().unread());
    hidden.removeIf(Intervals::isRecord);
    return new Interval(
        before.version(),
        before.stage().name(),
        after.version(),
        after.stage().isRelease() ? after.stage().name() : null,
        delta.changes().stream().map(change -> shown(change, before, after)).toList(),
        digests,
        departures,
        List.copyOf(hidden));
  }

  /** Whether what goes out in some versions may do so here: in no other, as far as is known. */
  private static boolean goesOut(Set<String> versions, ReadStage after, Register register) {
    return versions.isEmpty()
        || versions.contains(after.version())
        || !after.stage().isRelease()
            && register.documents().records().releases().stream()
                .noneMatch(release -> versions.contains(release.version().value()));
  }

  /** Whether a file is a record of governance, which holds no item that a change could be of. */
  private static boolean isRecord(String path) {
    return path.startsWith(GOVERNANCE)
        && (path.indexOf('/', GOVERNANCE.length()) > 0 || RECORDS.contains(path));
  }

  private static Shown shown(Change change, ReadStage before, ReadStage after) {
    String item = change.key().id();
    String formerly =
        change
            .facts()
            .wasBefore()
            .map(was -> was.key().id())
            .filter(id -> !id.equals(item))
            .orElse(null);
    return new Shown(
        item,
        formerly,
        change.key().kind(),
        change.facts().operations().stream()
            .map(Operation::label)
            .collect(Collectors.toCollection(TreeSet::new)),
        change.route().label(),
        new TreeSet<>(change.roles()),
        affected(change, before, after),
        requirements(change),
        change.fingerprint());
  }

  private static SortedSet<String> affected(Change change, ReadStage before, ReadStage after) {
    SortedSet<String> affected = new TreeSet<>();
    change.access().forEach(right -> affected.add(right.role()));
    if (change.key().kind().equals(ItemKind.EPIC.label())) {
      change.facts().wasBefore().ifPresent(was -> affected.addAll(before.rolesOf(was.key().id())));
      change.facts().isAfter().ifPresent(is -> affected.addAll(after.rolesOf(is.key().id())));
    }
    return affected;
  }

  private static SortedMap<String, String> requirements(Change change) {
    String prefix = ItemKind.REQUIREMENT.label() + " ";
    SortedMap<String, String> requirements = new TreeMap<>(NaturalOrder.INSTANCE);
    for (FieldEdit edit : change.facts().edits()) {
      if (edit.shown().key().startsWith(prefix)) {
        Operation operation =
            edit.before() == null
                ? Operation.ADDED
                : edit.after() == null
                    ? Operation.REMOVED
                    : edit.isEditorial() ? Operation.EDITORIAL : Operation.AMENDED;
        requirements.put(edit.shown().name().substring(prefix.length()), operation.label());
      }
    }
    return requirements;
  }
}
