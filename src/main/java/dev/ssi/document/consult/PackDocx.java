package dev.ssi.document.consult;

import dev.ssi.delta.Side;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.docx.ContentsField;
import dev.ssi.document.docx.Docx;
import dev.ssi.document.docx.Docx.About;
import dev.ssi.document.docx.Docx.Chapter;
import dev.ssi.document.docx.Flow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The pack for Word, in which every proposed change of the text is a tracked change. */
public final class PackDocx {
  private static final String FOOT =
      "A documentation aid. The Baseline Requirements Document is not SEC text.";

  private PackDocx() {}

  /** Writes the pack, and leaves the stream open. The same pack gives the same bytes. */
  public static void write(Pack pack, OutputStream out) throws IOException {
    Chapter chapter =
        new Chapter(
            List.of("Consultation " + pack.id(), pack.isDraft() ? "Draft" : ""),
            flow -> body(pack, flow));
    new Docx(about(pack, PackParts.title(pack)), FOOT, List.of(chapter)).write(out);
  }

  /** What a document of the pack says of itself. */
  static About about(Pack pack, String title) {
    return new About(
        title,
        "Changes proposed to the Self-Service Interface, for all SEC Parties",
        author(pack),
        ChangeFaces.wordDate(pack.delta().to()));
  }

  private static String author(Pack pack) {
    return pack.issuedBy() == null ? "ssi consult" : pack.issuedBy();
  }

  private static void body(Pack pack, Flow flow) {
    Side to = pack.delta().to();
    ChangeFaces faces = new ChangeFaces(pack.delta());
    PartsDocx parts = new PartsDocx(flow, faces.word(flow, pack.id(), ChangeFaces.wordDate(to)));
    List<Part> all = PackParts.of(pack);
    flow.paragraph("Series", "SSI Baseline Requirements Document and Appendix AH");
    flow.paragraph("Title", "Consultation");
    flow.paragraph("Subtitle", pack.title() == null ? pack.id() : pack.title());
    parts.entries(PackParts.cover(pack));
    flow.paragraph("Part", "Contents");
    ContentsField.write(
        flow,
        all.stream()
            .map(
                part ->
                    new ContentsField.Entry(1, PartsDocx.bookmark(part.anchor()), part.title(), 0))
            .toList());
    all.forEach(parts::part);
    flow.paragraph("Small", "End of the consultation pack.");
  }
}
