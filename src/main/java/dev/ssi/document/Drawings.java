package dev.ssi.document;

import dev.ssi.document.book.Block;
import dev.ssi.picture.DocumentsPicture;
import dev.ssi.picture.DomainGraph;
import dev.ssi.picture.Drawing;
import dev.ssi.picture.Swimlane;
import dev.ssi.trace.Trace;
import java.util.Optional;

/** The pictures that the figures of the live document stand for. */
public final class Drawings {
  private Drawings() {}

  /**
   * The picture of a subject; empty where there is none to draw.
   *
   * @param subject as {@link Block.Figure#subject()} gives it
   */
  public static Optional<Drawing> of(Trace trace, String subject) {
    if (subject.equals(Block.Figure.DOCUMENTS)) {
      return Optional.of(DocumentsPicture.of());
    }
    return trace
        .processMap(subject)
        .map(map -> Swimlane.of(map, trace))
        .or(
            () ->
                trace
                    .domain(subject)
                    .filter(domain -> DomainGraph.isReadable(trace, domain))
                    .map(domain -> DomainGraph.of(trace, domain)));
  }
}
