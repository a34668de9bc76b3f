package dev.ssi.document.delta;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Field;
import dev.ssi.delta.FieldEdit;
import dev.ssi.delta.Passage;
import dev.ssi.delta.Proof.Law;
import dev.ssi.delta.Word;
import dev.ssi.document.delta.Redline.Cell;
import dev.ssi.document.delta.Redline.Fate;
import dev.ssi.document.delta.Redline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Proves that what every face is drawn from reads as both editions. */
public final class RedlineProof {
  private int fields;
  private int rows;
  private String wrongBefore;
  private String wrongAfter;
  private String wrongWords;

  private RedlineProof() {}

  /** Each law with what was compared, or the first place where it does not hold. */
  public static List<Law> of(Delta delta) {
    RedlineProof proof = new RedlineProof();
    delta.changes().forEach(proof::check);
    String fields = "Compared in " + proof.fields + " fields.";
    return List.of(
        law("the redline without what goes = to", proof.wrongAfter, fields),
        law("the redline without what comes = from", proof.wrongBefore, fields),
        law(
            "the words of each row = before, after",
            proof.wrongWords,
            "Compared in " + proof.rows + " rows."));
  }

  private static Law law(String name, String wrong, String compared) {
    return new Law(name, wrong == null, wrong == null ? compared : wrong);
  }

  private void check(Change change) {
    for (FieldEdit edit : change.facts().edits()) {
      fields++;
      List<Line> lines = Redline.of(edit).lines();
      String place = "It differs in " + change.key() + ", " + edit.shown().name() + ".";
      if (wrongBefore == null && !reads(lines, Fate.ADDED, edit.before())) {
        wrongBefore = place;
      }
      if (wrongAfter == null && !reads(lines, Fate.REMOVED, edit.after())) {
        wrongAfter = place;
      }
    }
    for (FieldRow row : FieldRow.of(change)) {
      rows++;
      boolean joins =
          Word.before(row.words()).equals(Objects.requireNonNullElse(row.before(), ""))
              && Word.after(row.words()).equals(Objects.requireNonNullElse(row.after(), ""));
      if (wrongWords == null && !joins) {
        wrongWords = "It differs in " + change.key() + ", " + row.field() + ".";
      }
    }
  }

  /** Whether lines without those of one fate are the passages of a field. */
  private static boolean reads(List<Line> lines, Fate without, Field field) {
    List<Passage> passages = new ArrayList<>();
    for (Line line : lines) {
      if (line.fate() != without) {
        passages.add(passage(line, without));
      }
    }
    return passages.equals(field == null ? List.of() : field.passages());
  }

  private static Passage passage(Line line, Fate without) {
    boolean before = without == Fate.ADDED;
    List<String> cells = new ArrayList<>();
    for (Cell cell : line.cells()) {
      if (cell.fate() != without) {
        cells.add(before ? Word.before(cell.words()) : Word.after(cell.words()));
      }
    }
    return before && line.was() != null
        ? new Passage(line.was().type(), line.was().level(), cells)
        : new Passage(line.type(), line.level(), cells);
  }
}
