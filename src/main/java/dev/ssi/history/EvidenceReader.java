package dev.ssi.history;

import dev.ssi.governance.Consultations;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Register;
import dev.ssi.load.SharedFiles;
import dev.ssi.load.Succession;
import dev.ssi.model.Documents;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds in the releases, and in the delta from each to the next, what the records claim. */
public final class EvidenceReader {
  private final SharedFiles shared;
  private final Past past;
  private final AgreedTexts agreed;
  private final Function<String, Optional<Past>> proposed;
  private final List<String> unread = new ArrayList<>();

  /** A reader that does not look into the text that packages propose. */
  public EvidenceReader(
      SharedFiles shared, Past past, Function<String, Optional<SourceTree>> revisions) {
    this(shared, past, revisions, revision -> Optional.empty());
  }

  /**
   * @param shared what was parsed before, and will be by others
   * @param revisions the documents of a revision that a record names, if there is one
   * @param proposed the same, with the releases that led to them
   */
  public EvidenceReader(
      SharedFiles shared,
      Past past,
      Function<String, Optional<SourceTree>> revisions,
      Function<String, Optional<Past>> proposed) {
    this.shared = shared;
    this.past = past;
    this.agreed = new AgreedTexts(shared, revisions);
    this.proposed = proposed;
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
    Evidence since =
        isSame(last.tree(), past.present().tree())
            ? issued(unchanged(last.stage(), present), present)
            : read(List.of(last), /* strict= */ false);
    // Only here: what a branch holds is no part of a release, and may be another tomorrow.
    return since.with(
        new Consultations(
            new ConsultationReader(shared, new Register(present)).texts(proposed),
            since.consultations().issued()));
  }

  /** The same with the packages as they were issued. */
  private Evidence issued(Evidence evidence, Documents present) throws IOException {
    ConsultationReader reader = new ConsultationReader(shared, new Register(present));
    return evidence.with(
        new Consultations(
            Collections.emptySortedMap(), reader.issuedSince(evidence.releases(), past.commits())));
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
    String version = ReadStage.version(present);
    Interval nothing =
        new Interval(version, last.name(), version, null, List.of(), Map.of(), Map.of(), List.of());
    Released released = new Released(last.name(), last.commit(), version, present);
    return new Evidence(
        List.of(released),
        List.of(nothing),
        Collections.emptySortedMap(),
        /* strict= */ false,
        List.of(),
        Consultations.NONE);
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

  private Evidence read(List<Past.State> states, boolean strict) throws IOException {
    List<ReadStage> releases = new ArrayList<>();
    for (Past.State state : states) {
      ReadStage.of(state, shared, unread::add).ifPresent(releases::add);
    }
    Optional<ReadStage> present =
        releases.isEmpty() ? Optional.empty() : ReadStage.of(past.present(), shared, unread::add);
    if (present.isEmpty()) {
      return evidence(List.of(), List.of(), strict);
    }
    Intervals intervals = new Intervals(new Register(present.get().documents()));
    List<Interval> spans = new ArrayList<>();
    for (int i = 1; i < releases.size(); i++) {
      spans.add(intervals.released(releases.get(i - 1), releases.get(i), agreed));
    }
    ReadStage last = releases.get(releases.size() - 1);
    spans.add(intervals.released(last, present.get(), agreed));
    return issued(
        evidence(releases.stream().map(ReadStage::released).toList(), spans, strict),
        present.get().documents());
  }

  private Evidence evidence(List<Released> releases, List<Interval> spans, boolean strict) {
    return new Evidence(
        releases, spans, Collections.emptySortedMap(), strict, unread, Consultations.NONE);
  }
}
