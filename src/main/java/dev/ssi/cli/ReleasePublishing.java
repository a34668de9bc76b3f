package dev.ssi.cli;

import dev.ssi.delta.Delta;
import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.data.ModelJson;
import dev.ssi.document.delta.DeltaPublication;
import dev.ssi.document.live.LivePublication;
import dev.ssi.document.live.LiveSite;
import dev.ssi.document.live.PageLink;
import dev.ssi.document.live.SiteFacts;
import dev.ssi.document.release.Digests;
import dev.ssi.governance.Evidence;
import dev.ssi.history.EvidenceReader;
import dev.ssi.history.Past;
import dev.ssi.history.Provenance;
import dev.ssi.history.Stage;
import dev.ssi.history.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the live document and the delta of a release. */
final class ReleasePublishing {
  private static final String LIVE = "live";
  private static final String DELTA = "delta";

  private final ReleaseCandidate candidate;
  private final ReleaseText text;
  private final Delta delta;

  /** Compares the text with that of the release before, if there is one. */
  ReleasePublishing(ReleaseCandidate candidate) throws IOException {
    this.candidate = candidate;
    this.text = candidate.text();
    ReleaseText previous = candidate.previousText();
    this.delta = previous == null ? null : text.since(previous);
  }

  /** What stands for both. */
  Digests digests() {
    return new Digests(
        Digests.ofLive(text.edition(), Version.number(), candidate.trace()),
        delta == null ? null : Digests.ofDelta(delta));
  }

  /**
   * Writes both.
   *
   * @param place the folder that they go into
   * @param output what the user called it
   * @throws UserError if they cannot be written; what was there before is then still there
   */
  void write(Sides sides, Path place, Path output, LocalDate date) throws IOException {
    Past past = past(sides, date);
    Provenance provenance = Provenance.of(past, candidate.shared(), id -> false);
    Publication live = live(provenance, trail(past, provenance));
    write(live, place.resolve(LIVE), output);
    if (delta != null) {
      write(DeltaPublication.of(delta, Version.number()), place.resolve(DELTA), output);
    }
  }

  private static void write(Publication publication, Path place, Path output) {
    try {
      publication.write(place);
    } catch (Publication.Occupied occupied) {
      throw new UserError(occupied.getMessage() + " Nothing was released.");
    } catch (IOException unwritable) {
      throw new UserError(
          "The publications cannot be written to "
              + output
              + ": "
              + Failure.reason(unwritable)
              + " Nothing was released.");
    }
  }

  /** The pages call the release by its tag; the JSON is the one that the record's digest is of. */
  private Publication live(Provenance provenance, AuditTrail trail) {
    Edition tagged = new Edition(candidate.tag(), candidate.commit(), text.committed().toString());
    Book book = Book.of(candidate.trace(), tagged, candidate.asked());
    Publication publication = LivePublication.of(book, Version.number());
    SiteFacts facts =
        SiteFacts.of(book, /* errors= */ 0, Version.number())
            .with(List.of(new PageLink("The whole as JSON", ModelJson.NAME)));
    LiveSite.addTo(publication, book, facts, provenance, trail);
    ModelJson.addTo(
        publication,
        Book.of(candidate.trace(), text.edition(), candidate.asked()),
        Version.number());
    return publication;
  }

  /** The releases, with what is about to be one. */
  private Past past(Sides sides, LocalDate date) {
    Past past = Histories.past(sides, candidate.side());
    Stage stage = new Stage(candidate.tag(), candidate.commit(), date, true, List.of());
    List<Past.State> releases = new ArrayList<>(past.releases());
    releases.add(new Past.State(stage, candidate.side().tree()));
    return new Past(releases, past.present(), past.head(), List::of);
  }

  private AuditTrail trail(Past past, Provenance provenance) throws IOException {
    Evidence evidence =
        new EvidenceReader(candidate.shared(), past, revision -> Optional.empty())
            .all(/* strict= */ false);
    // Its own record is written after it, and is not missing here.
    return AuditTrail.of(candidate.trace(), provenance, evidence, List.of());
  }
}
