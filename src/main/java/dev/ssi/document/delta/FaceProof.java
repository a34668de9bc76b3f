package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Proof.Law;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Proves on the files themselves that what is published reads as both editions. */
public final class FaceProof {
  private FaceProof() {}

  /** Each law with what was compared, or the first place where it does not hold. */
  public static List<Law> of(Delta delta) {
    String html = DeltaHtml.render(delta);
    byte[] docx = docx(delta);
    List<String> accepted = DocxReading.accepted(docx);
    List<String> rejected = DocxReading.rejected(docx);
    return List.of(
        law("the page without del = to", PageReading.differsFromAfter(html, delta), delta),
        law("the page without ins = from", PageReading.differsFromBefore(html, delta), delta),
        law(
            "the Word document, all accepted = to",
            difference(accepted, DocxReading.after(delta)),
            delta),
        law(
            "the Word document, all rejected = from",
            difference(rejected, DocxReading.before(delta)),
            delta));
  }

  private static byte[] docx(Delta delta) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DeltaDocx.write(delta, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail", impossible);
    }
    return out.toByteArray();
  }

  private static Law law(String name, String wrong, Delta delta) {
    return new Law(
        name,
        wrong == null,
        wrong == null ? "Compared in " + delta.changes().size() + " changes." : wrong);
  }

  private static String difference(List<String> found, List<String> expected) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      if (!found.get(i).equals(expected.get(i))) {
        return "It reads “" + found.get(i) + "”, and not “" + expected.get(i) + "”.";
      }
    }
    return found.size() == expected.size()
        ? null
        : "It has " + found.size() + " lines, and not " + expected.size() + ".";
  }
}
