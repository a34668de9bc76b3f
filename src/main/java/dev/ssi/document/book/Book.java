package dev.ssi.document.book;

import dev.ssi.model.Documents;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The live document: both volumes, and the linked documents that they were made of.
 *
 * @param terms the defined terms, with their meanings
 * @param volumes Appendix AH, then the Baseline Requirements Document
 */
public record Book(Edition edition, Trace trace, Terms terms, List<Volume> volumes) {
  public Book {
    volumes = List.copyOf(volumes);
  }

  /** Makes the document of linked documents, whatever is wrong with them. */
  public static Book of(Trace trace, Edition edition) {
    Documents documents = trace.documents();
    Terms terms = new Terms(documents.definitions());
    Bodies bodies = new Bodies(documents);
    Writer writer = new Writer(trace, terms);
    return new Book(
        edition,
        trace,
        terms,
        List.of(
            new Volume(
                Documents.APPENDIX_FOLDER,
                "Appendix AH",
                documents.appendix().orElse(null),
                numbered(new AppendixChapters(trace, bodies, writer).all())),
            new Volume(
                Documents.BASELINE_FOLDER,
                "Baseline Requirements Document",
                documents.baseline().orElse(null),
                numbered(new BaselineChapters(trace, bodies, writer).all()))));
  }

  private static List<Section> numbered(List<Chapter> chapters) {
    List<Section> sections = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (!chapter.isEmpty()) {
        sections.add(chapter.numbered(String.valueOf(sections.size() + 1)));
      }
    }
    return sections;
  }
}
