package dev.ssi.governance;

import dev.ssi.governance.Consultations.Issued;
import dev.ssi.model.Documents;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the texts themselves show, for the rules that hold the records against them. The records
 * claim; the delta between two releases shows.
 *
 * @param releases the documents of the releases looked at, the earliest first: all of them, or the
 *     last alone
 * @param spans what changed, from each of them to the next and from the last to the documents at
 *     hand, in that order; empty where there is no release
 * @param published the digests that the publications of a release have when they are made again, by
 *     version; of those releases alone for which somebody made them
 * @param strict whether the documents at hand are to be released as they are; else they may be a
 *     draft
 * @param unread what could not be looked at, each as a sentence that says why
 * @param consultations what packages propose, and what they were issued with
 */
public record Evidence(
    List<Released> releases,
    List<Interval> spans,
    SortedMap<String, Published> published,
    boolean strict,
    List<String> unread,
    Consultations consultations) {
  /** Where there is no repository to look into, or nobody looked. */
  public static final Evidence NONE =
      new Evidence(
          List.of(), List.of(), Collections.emptySortedMap(), false, List.of(), Consultations.NONE);

  public Evidence {
    releases = List.copyOf(releases);
    spans = List.copyOf(spans);
    unread = List.copyOf(unread);
  }

  /** The last release, of which no record may have gone; nothing if there is none. */
  public Optional<Released> base() {
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
  }

  /** What changed since the last release, if there is one. */
  public Optional<Interval> sinceLast() {
    return spans.isEmpty() || spans.get(spans.size() - 1).isReleased()
        ? Optional.empty()
        : Optional.of(spans.get(spans.size() - 1));
  }

  /**
   * A package as it was issued: as the commit has it that issued it, or else the first release that
   * has it; nothing where neither is known.
   */
  public Optional<Issued> issued(String pack) {
    return Optional.ofNullable(consultations.issued().get(pack))
        .or(
            () ->
                releases.stream()
                    .flatMap(each -> Issued.in(each.documents(), pack).stream())
                    .findFirst());
  }

  /** The interval that ended with a release. */
  public Optional<Interval> upTo(String version) {
    return spans.stream()
        .filter(each -> each.isReleased() && version.equals(each.to()))
        .findFirst();
  }

  /** The same with the digests of publications that were made again. */
  public Evidence with(SortedMap<String, Published> again) {
    return new Evidence(releases, spans, again, strict, unread, consultations);
  }

  /** The same with what else is known of packages. */
  public Evidence with(Consultations known) {
    return new Evidence(releases, spans, published, strict, unread, known);
  }

  /**
   * A release, as its tag has it.
   *
   * @param tag its name
   * @param commit full id
   * @param version what the Baseline Requirements Document says there, or null
   */
  public record Released(String tag, String commit, String version, Documents documents) {}

  /**
   * Digests of the JSON of the publications, {@code sha256:…}.
   *
   * @param delta null for the first release
   */
  public record Published(String live, String delta) {}
}
