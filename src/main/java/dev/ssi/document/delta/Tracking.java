package dev.ssi.document.delta;

import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Run.Mark;
import dev.ssi.document.docx.Flow;
import dev.ssi.document.docx.WordXml;
import java.util.List;

/** Writes words, paragraph marks and rows as tracked changes of one author. */
final class Tracking {
  private static final String CODE = "Courier New";

  private final Flow flow;
  private final WordXml xml;
  private final String author;
  private final String date;

  /**
   * @param date as {@code 2026-05-15T08:00:00Z}, or null
   */
  Tracking(Flow flow, String author, String date) {
    this.flow = flow;
    this.xml = flow.xml();
    this.author = author;
    this.date = date;
  }

  /** The mark of a paragraph or row that comes or goes, within its properties. */
  void mark(Fate fate) {
    if (fate == Fate.ADDED) {
      xml.empty("w:ins", attributes());
    } else if (fate == Fate.REMOVED) {
      xml.empty("w:del", attributes());
    }
  }

  private String[] attributes() {
    return new String[] {"w:id", flow.nextId(), "w:author", author, "w:date", date};
  }

  void runs(List<Run> runs) {
    int at = 0;
    while (at < runs.size()) {
      Word.Op op = runs.get(at).op();
      int end = at;
      while (end < runs.size() && runs.get(end).op() == op) {
        end++;
      }
      List<Run> alike = runs.subList(at, end);
      wrap(op, () -> alike.forEach(run -> run(op, run)));
      at = end;
    }
  }

  /** A name before the text of a field, which comes and goes with it. */
  void name(Fate fate, String name) {
    Word.Op op =
        fate == Fate.ADDED ? Word.Op.ADDED : fate == Fate.REMOVED ? Word.Op.REMOVED : Word.Op.KEPT;
    wrap(
        op,
        () -> {
          xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FieldName").close();
          xml.letters(element(op), name + "  ").close();
        });
  }

  private void wrap(Word.Op op, Runnable content) {
    if (op != Word.Op.KEPT) {
      xml.open(op == Word.Op.ADDED ? "w:ins" : "w:del", attributes());
    }
    content.run();
    if (op != Word.Op.KEPT) {
      xml.close();
    }
  }

  private void run(Word.Op op, Run run) {
    for (String stretch : Directions.split(run.text())) {
      xml.open("w:r");
      boolean rightToLeft = Directions.isRightToLeft(stretch);
      if (!run.marks().isEmpty() || rightToLeft) {
        xml.open("w:rPr");
        dress(run);
        if (rightToLeft) {
          xml.empty("w:rtl");
        }
        xml.close();
      }
      xml.letters(element(op), stretch).close();
    }
  }

  private static String element(Word.Op op) {
    return op == Word.Op.REMOVED ? "w:delText" : "w:t";
  }

  private void dress(Run run) {
    if (run.marks().contains(Mark.CODE)) {
      // Not by its style, which LibreOffice leaves out within tables.
      xml.empty("w:rFonts", "w:ascii", CODE, "w:hAnsi", CODE, "w:cs", CODE);
    }
    if (run.marks().contains(Mark.STRONG)) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (run.marks().contains(Mark.EMPHASIS)) {
      xml.empty("w:i").empty("w:iCs");
    }
  }
}
