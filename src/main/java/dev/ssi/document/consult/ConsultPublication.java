package dev.ssi.document.consult;

import dev.ssi.delta.Side;
import dev.ssi.document.Publication;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The consultation pack in all its forms, with the response form and a manifest. */
public final class ConsultPublication {
  /** The file to open first. */
  public static final String HTML = "consultation.html";

  static final String FORM_DOCX = "response-form.docx";
  static final String FORM_CSV = "response-form.csv";

  private ConsultPublication() {}

  /**
   * What to write.
   *
   * @param version of the tool
   */
  public static Publication of(Pack pack, String version) {
    return new Publication("https://example.org/ssi/consultation/v1", predicate(pack, version))
        .add("consultation.docx", out -> PackDocx.write(pack, out))
        .add(
            HTML,
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              PackHtml.render(pack, writer);
              writer.flush();
            })
        .add("consultation.json", out -> out.write(utf8(PackJson.render(pack))))
        .add(FORM_DOCX, out -> FormDocx.write(pack, out))
        .add(FORM_CSV, out -> out.write(utf8(FormCsv.render(pack))));
  }

  private static Map<String, String> predicate(Pack pack, String version) {
    Map<String, String> predicate = new TreeMap<>();
    predicate.put("tool", "ssi " + version);
    predicate.put("package", pack.id());
    side(predicate, "from", pack.delta().from());
    side(predicate, "to", pack.delta().to());
    return predicate;
  }

  private static void side(Map<String, String> predicate, String name, Side side) {
    predicate.put(name, side.revision());
    predicate.put(name + "Commit", side.commit());
    predicate.put(name + "Tree", side.tree());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
