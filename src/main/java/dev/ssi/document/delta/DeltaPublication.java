package dev.ssi.document.delta;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Side;
import dev.ssi.document.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The delta document in all its forms, with a manifest. */
public final class DeltaPublication {
  /** The file to open first. */
  public static final String HTML = "delta.html";

  private DeltaPublication() {}

  /**
   * What to write.
   *
   * @param version of the tool
   */
  public static Publication of(Delta delta, String version) {
    return new Publication("https://example.org/ssi/delta/v1", predicate(delta, version))
        .add("delta.docx", out -> DeltaDocx.write(delta, out))
        .add(HTML, out -> write(out, writer -> DeltaHtml.render(delta, writer)))
        .add("delta.json", out -> write(out, writer -> DeltaJson.write(delta, writer)))
        .add("delta.md", out -> out.write(utf8(DeltaMarkdown.renderWhole(delta))))
        .add("delta.csv", out -> out.write(utf8(DeltaCsv.render(delta))));
  }

  /** A face that is written piece by piece. */
  private interface Face {
    void write(Writer out) throws IOException;
  }

  private static void write(OutputStream out, Face face) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    face.write(writer);
    writer.flush();
  }

  private static Map<String, String> predicate(Delta delta, String version) {
    Map<String, String> predicate = new TreeMap<>();
    predicate.put("tool", "ssi " + version);
    side(predicate, "from", delta.from());
    side(predicate, "to", delta.to());
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
