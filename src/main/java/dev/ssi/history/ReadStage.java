package dev.ssi.history;

import dev.ssi.delta.Edition;
import dev.ssi.delta.Side;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.Documents;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The documents of one stage of their history. */
record ReadStage(Stage stage, Edition edition) {
  /**
   * Reads a stage whole; nothing where it holds no documents, or such as are not understood.
   *
   * @param unread takes a sentence that says why there is nothing
   * @throws IOException if the tree cannot be walked
   */
  static Optional<ReadStage> of(Past.State state, SharedFiles shared, Consumer<String> unread)
      throws IOException {
    Documents documents = Loader.loadWithSheets(state.tree(), shared).documents();
    Edition edition = Edition.of(state.tree().origin(), new Trace(documents));
    Optional<String> problem =
        documents.sheets().isEmpty()
            ? Optional.of("there are no documents in it.")
            : edition.schemaProblem();
    problem.ifPresent(why -> unread.accept(state.stage().name() + " was not compared: " + why));
    return problem.isPresent()
        ? Optional.empty()
        : Optional.of(new ReadStage(state.stage(), edition));
  }

  Documents documents() {
    return edition.trace().documents();
  }

  String version() {
    return version(documents());
  }

  static String version(Documents documents) {
    return documents.baseline().map(info -> info.version().value()).orElse(null);
  }

  List<String> rolesOf(String epic) {
    Trace trace = edition.trace();
    return trace.epic(epic).map(trace::rolesOf).map(List::copyOf).orElse(List.of());
  }

  Side side() {
    return new Side(
        stage.name(), stage.commit(), null, null, version(), null, null, /* status= */ null);
  }

  Released released() {
    return new Released(stage.name(), stage.commit(), version(), documents());
  }
}
