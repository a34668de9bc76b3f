package dev.ssi.document.book;

import dev.ssi.trace.Trace;
import java.util.List;

/**
 * The live document: both volumes, and the linked documents that they were made of.
 *
 * @param volumes Appendix AH, then the Baseline Requirements Document
 */
public record Book(Edition edition, Trace trace, List<Volume> volumes) {
  public Book {
    volumes = List.copyOf(volumes);
  }
}
