package dev.ssi.governance;

import dev.ssi.governance.Consultations.Issued;
import dev.ssi.model.Documents;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

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

  /**
   * What changed between two texts.
   *
   * @param from the version before, or null when it is not said
   * @param fromTag the tag of the release before
   * @param to the version after, or null when it is not said; of documents at hand, the one that
   *     they say they are
   * @param tag the tag of the release after, or null for the documents at hand
   * @param changes in the order of the delta document
   * @param digests of the text of each proposal's items as it is after, by the proposal's id; none
   *     of those of which not all could be read
   * @param departures where that is another text than was agreed, by the proposal's id
   * @param unread paths of files that could not be read whole, before or after: what they hold may
   *     have changed, or not
   */
  public record Interval(
      String from,
      String fromTag,
      String to,
      String tag,
      List<Shown> changes,
      Map<String, String> digests,
      Map<String, Departures> departures,
      List<String> unread) {
    public Interval {
      changes = List.copyOf(changes);
      digests = Map.copyOf(digests);
      departures = Map.copyOf(departures);
      unread = List.copyOf(unread);
    }

    /** Whether it ends with a release, and not with the documents at hand. */
    public boolean isReleased() {
      return tag != null;
    }
  }

  /**
   * A change of one item as the delta shows it.
   *
   * @param item its id after the change, or before it where it went
   * @param formerly its id before, where that is another, or null
   * @param kind as the delta calls it
   * @param operations as the delta calls them
   * @param route as the delta works it out
   * @param reached ids of the User Roles that the change reaches, be it through many items
   * @param affected ids of those User Roles for whom it is without doubt: whose rights change, or
   *     whose Epic does
   * @param requirements what becomes of single requirements, by id: {@code added}, {@code removed},
   *     {@code amended} or {@code editorial}
   * @param fingerprint of the change in the delta document
   */
  public record Shown(
      String item,
      String formerly,
      String kind,
      SortedSet<String> operations,
      String route,
      SortedSet<String> reached,
      SortedSet<String> affected,
      SortedMap<String, String> requirements,
      String fingerprint) {
    public static final String EDITORIAL = "editorial";
    public static final String SECTION_D = "section-d";

    public boolean isEditorial() {
      return route.equals(EDITORIAL);
    }

    /** Whether it needs a Section D Modification. */
    public boolean isOfSectionD() {
      return route.equals(SECTION_D);
    }

    /** Whether it is the record that an id is retired, which follows the change it tells of. */
    public boolean isOfTombstone() {
      return kind.equals("tombstone");
    }

    /** Whether a proposal that names an id means this item, or a requirement of it. */
    public boolean isNamedBy(String id) {
      return !isOfTombstone()
          && (id.equals(item) || id.equals(formerly) || requirements.containsKey(id));
    }
  }

  /**
   * How the text under a proposal differs from the one that was agreed.
   *
   * @param revision where the agreed text was looked for, or null when no record says
   * @param problem why it is not known what differs, as a sentence; or null
   * @param editorial whether nothing differs that anyone must do, or may do
   * @param places where words differ
   */
  public record Departures(String revision, String problem, boolean editorial, List<Place> places) {
    public Departures {
      places = List.copyOf(places);
    }
  }

  /**
   * A place of the text where words differ.
   *
   * @param field such as {@code requirement FC-SMI-07.2}
   */
  public record Place(String item, String field, List<Stretch> words) {
    public Place {
      words = List.copyOf(words);
    }
  }

  /**
   * Words that stay, go or come.
   *
   * @param sign {@code =}, {@code -} or {@code +}
   */
  public record Stretch(String sign, String text) {}
}
