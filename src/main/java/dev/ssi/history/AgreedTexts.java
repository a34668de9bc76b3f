package dev.ssi.history;

import dev.ssi.delta.Departure;
import dev.ssi.delta.Edition;
import dev.ssi.delta.ProposalText;
import dev.ssi.governance.Delivery.Agreed;
import dev.ssi.governance.Departures;
import dev.ssi.governance.Departures.Place;
import dev.ssi.governance.Departures.Stretch;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the text that was agreed, and holds another against it. */
final class AgreedTexts {
  private final SharedFiles shared;
  private final Function<String, Optional<SourceTree>> revisions;
  private final Map<String, Optional<Edition>> editions = new HashMap<>();

  AgreedTexts(SharedFiles shared, Function<String, Optional<SourceTree>> revisions) {
    this.shared = shared;
    this.revisions = revisions;
  }

  /**
   * How a text differs from the one that was agreed; nothing if it is that one, or if the decision
   * gives no digest.
   *
   * @throws IOException if the tree of the agreed text cannot be walked
   */
  Optional<Departures> departures(ChangeProposal proposal, ProposalText now, Agreed agreed)
      throws IOException {
    Text digest = agreed.subject().digest();
    if (digest == null || now.digest().filter(digest::is).isPresent()) {
      return Optional.empty();
    }
    Text revision = agreed.subject().text();
    if (revision == null) {
      String problem = "%s does not say which revision holds the agreed text.";
      return unknown(null, problem.replace("%s", agreed.decision().id().value()));
    }
    Optional<Edition> edition = edition(revision.value());
    if (edition.isEmpty()) {
      return unknown(
          revision.value(),
          "The agreed text cannot be shown, because `" + revision + "` cannot be read here.");
    }
    ProposalText then = ProposalText.of(proposal, edition.get());
    if (then.digest().filter(digest::is).isEmpty()) {
      return unknown(
          revision.value(),
          "The agreed text cannot be shown, because `"
              + revision
              + "` does not hold it: what it says of these items has another digest.");
    }
    return Optional.of(known(revision.value(), now.since(then)));
  }

  private static Optional<Departures> unknown(String revision, String problem) {
    return Optional.of(new Departures(revision, problem, /* editorial= */ false, List.of()));
  }

  private static Departures known(String revision, List<Departure> departures) {
    List<Place> places =
        departures.stream()
            .flatMap(
                each ->
                    each.places().stream()
                        .map(place -> new Place(each.key().id(), place.field(), words(place))))
            .toList();
    return new Departures(
        revision, null, departures.stream().allMatch(Departure::isEditorial), places);
  }

  private static List<Stretch> words(Departure.Place place) {
    return place.words().stream().map(word -> new Stretch(word.op().sign(), word.text())).toList();
  }

  private Optional<Edition> edition(String revision) throws IOException {
    Optional<Edition> known = editions.get(revision);
    if (known != null) {
      return known;
    }
    Optional<SourceTree> tree = revisions.apply(revision);
    Optional<Edition> read = Optional.empty();
    if (tree.isPresent()) {
      Trace trace = new Trace(Loader.loadWithSheets(tree.get(), shared).documents());
      read =
          Optional.of(Edition.of(tree.get().origin(), trace))
              .filter(edition -> edition.schemaProblem().isEmpty() && !edition.keys().isEmpty());
    }
    editions.put(revision, read);
    return read;
  }
}
