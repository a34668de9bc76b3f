package dev.ssi.document.book;

import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board;
import dev.ssi.governance.Pending;
import dev.ssi.governance.Register;
import dev.ssi.model.Documents;
import dev.ssi.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The live document: both volumes, and the linked documents that they were made of.
 *
 * @param terms the defined terms, with their meanings
 * @param board where each change stands
 * @param volumes Appendix AH, then the Baseline Requirements Document
 */
public record Book(Edition edition, Trace trace, Terms terms, Board board, List<Volume> volumes) {
  public Book {
    volumes = List.copyOf(volumes);
  }

  /** Makes the document of linked documents, whatever is wrong with them. */
  public static Book of(Trace trace, Edition edition) {
    return of(trace, edition, null);
  }

  /**
   * Makes the document of linked documents as at a day.
   *
   * @param asked the day by which its governance is judged, or null for the last one that a record
   *     tells of
   */
  public static Book of(Trace trace, Edition edition, LocalDate asked) {
    Documents documents = trace.documents();
    Register register = new Register(documents);
    AsOf asOf = AsOf.of(asked, documents);
    Board board = Board.of(register, asOf);
    Terms terms = new Terms(documents.definitions());
    Bodies bodies = new Bodies(documents);
    Writer writer = new Writer(trace, terms);
    List<Volume> volumes =
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
                numbered(new BaselineChapters(trace, bodies, writer).all())));
    Notices notices = new Notices(register, board, Pending.by(register, asOf));
    return new Book(edition, trace, terms, board, notices.in(volumes));
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
