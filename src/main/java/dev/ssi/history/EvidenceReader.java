package dev.ssi.history;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Operation;
import dev.ssi.delta.ProposalText;
import dev.ssi.delta.Side;
import dev.ssi.governance.Delivery;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Departures;
import dev.ssi.governance.Evidence.Interval;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.governance.Evidence.Shown;
import dev.ssi.governance.Register;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.load.Succession;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.source.SourceTree;
import dev.ssi.text.NaturalOrder;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds in the releases, and in the delta from each to the next, what the records claim. */
public final class EvidenceReader {
  private static final String GOVERNANCE = Documents.BASELINE_FOLDER + "/governance/";

  /** The records that are no more than one file; the others have a folder. */
  private static final Set<String> RECORDS =
      Set.of(FileKind.POLICY.path(), FileKind.CONTACTS.path());

  private final SharedFiles shared;
  private final Past past;
  private final AgreedTexts agreed;
  private final List<String> unread = new ArrayList<>();

  /**
   * @param shared what was parsed before, and will be by others
   * @param revisions the documents of a revision that a record names, if there is one
   */
  public EvidenceReader(
      SharedFiles shared, Past past, Function<String, Optional<SourceTree>> revisions) {
    this.shared = shared;
    this.past = past;
    this.agreed = new AgreedTexts(shared, revisions);
  }

  /**
   * What is since the last release, and that release: enough for who works on what comes next.
   *
   * @param present the documents at hand, so that they need not be read again when they are the
   *     last release itself
   * @throws IOException if a tree cannot be walked
   */
  public Evidence sinceLast(Documents present) throws IOException {
    List<Past.State> releases = past.releases();
    if (releases.isEmpty()) {
      return Evidence.NONE;
    }
    Past.State last = releases.get(releases.size() - 1);
    return isSame(last.tree(), past.present().tree())
        ? unchanged(last.stage(), present)
        : read(List.of(last), /* strict= */ false);
  }

  /**
   * The same, of documents that are to be the next release.
   *
   * @throws IOException if a tree cannot be walked
   */
  public Evidence forRelease() throws IOException {
    List<Past.State> releases = past.releases();
    int last = Math.max(0, releases.size() - 1);
    return read(releases.subList(last, releases.size()), /* strict= */ true);
  }

  private boolean isSame(SourceTree before, SourceTree after) throws IOException {
    Succession succession = new Succession(shared);
    return Succession.isSame(succession.list(before), succession.list(after));
  }

  private static Evidence unchanged(Stage last, Documents present) {
    String version = version(present);
    Interval nothing =
        new Interval(version, last.name(), version, null, List.of(), Map.of(), Map.of(), List.of());
    return new Evidence(
        List.of(new Released(last.name(), last.commit(), version, present)),
        List.of(nothing),
        Collections.emptySortedMap(),
        /* strict= */ false,
        List.of());
  }

  private static String version(Documents documents) {
    return documents.baseline().map(info -> info.version().value()).orElse(null);
  }

  /**
   * What is since the first release.
   *
   * @param strict whether the documents at hand are taken for what is to be released
   * @throws IOException if a tree cannot be walked
   */
  public Evidence all(boolean strict) throws IOException {
    return read(past.releases(), strict);
  }

  private record Read(Stage stage, Edition edition) {
    Documents documents() {
      return edition.trace().documents();
    }

    String version() {
      return EvidenceReader.version(documents());
    }

    List<String> rolesOf(String epic) {
      Trace trace = edition.trace();
      return trace.epic(epic).map(trace::rolesOf).map(List::copyOf).orElse(List.of());
    }

    Side side() {
      return new Side(
          stage.name(), stage.commit(), null, null, version(), null, null, /* status= */ null);
    }
  }

  private Evidence read(List<Past.State> states, boolean strict) throws IOException {
    List<Read> releases = new ArrayList<>();
    for (Past.State state : states) {
      read(state).ifPresent(releases::add);
    }
    Optional<Read> present = releases.isEmpty() ? Optional.empty() : read(past.present());
    if (present.isEmpty()) {
      return new Evidence(List.of(), List.of(), Collections.emptySortedMap(), strict, unread);
    }
    Register register = new Register(present.get().documents());
    List<Interval> spans = new ArrayList<>();
    for (int i = 1; i < releases.size(); i++) {
      spans.add(interval(releases.get(i - 1), releases.get(i), register));
    }
    spans.add(interval(releases.get(releases.size() - 1), present.get(), register));
    return new Evidence(
        releases.stream().map(EvidenceReader::released).toList(),
        spans,
        Collections.emptySortedMap(),
        strict,
        unread);
  }

  private Optional<Read> read(Past.State state) throws IOException {
    Documents documents = Loader.loadWithSheets(state.tree(), shared).documents();
    Edition edition = Edition.of(state.tree().origin(), new Trace(documents));
    Optional<String> problem =
        documents.sheets().isEmpty()
            ? Optional.of("there are no documents in it.")
            : edition.schemaProblem();
    problem.ifPresent(why -> unread.add(state.stage().name() + " was not compared: " + why));
    return problem.isPresent() ? Optional.empty() : Optional.of(new Read(state.stage(), edition));
  }

  private static Released released(Read release) {
    return new Released(
        release.stage().name(), release.stage().commit(), release.version(), release.documents());
  }

  private Interval interval(Read before, Read after, Register register) throws IOException {
    Delta delta = Delta.between(before.edition(), before.side(), after.edition(), after.side());
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
    SortedSet<String> hidden = new TreeSet<>(before.edition().unread());
    hidden.addAll(after.edition().unread());
    hidden.removeIf(EvidenceReader::isRecord);
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
  private static boolean goesOut(Set<String> versions, Read after, Register register) {
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

  private static Shown shown(Change change, Read before, Read after) {
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

  private static SortedSet<String> affected(Change change, Read before, Read after) {
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
