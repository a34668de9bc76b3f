package dev.ssi.report;

import com.google.gson.stream.JsonWriter;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A report as JSON, for other programs. Lines and columns count from 1; an end is exclusive. */
public final class JsonReport {
  private static final int SCHEMA_VERSION = 1;

  private JsonReport() {}

  /** The whole report, ending with a line feed. */
  public static String render(Report report) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("schemaVersion").value(SCHEMA_VERSION);
      summary(json, report);
      json.name("findings").beginArray();
      for (int i = 0; i < report.findings().size(); i++) {
        finding(json, report.findings().get(i), report.fingerprints().get(i));
      }
      json.endArray();
      leftOut(json, report.leftOut());
      json.endObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter failed", impossible);
    }
    return text + "\n";
  }

  private static void summary(JsonWriter json, Report report) throws IOException {
    Summary summary = report.summary();
    json.name("tool").beginObject();
    json.name("name").value("ssi").name("version").value(summary.version());
    json.endObject();
    json.name("source").beginObject();
    json.name("revision").value(summary.origin().revision());
    json.name("commit").value(summary.origin().commit());
    json.endObject();
    if (summary.mergedWith() != null) {
      merged(json, summary.mergedWith());
    }
    json.name("summary").beginObject().name("items").beginObject();
    for (Map.Entry<String, Integer> count : summary.items().entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
    json.name("links").value(summary.links());
    json.name("errors").value(report.count(Severity.ERROR));
    json.name("warnings").value(report.count(Severity.WARNING));
    json.name("notes").value(report.count(Severity.NOTE));
    json.endObject();
  }

  /** What the findings do not show. */
  static void leftOut(JsonWriter json, LeftOut leftOut) throws IOException {
    json.name("leftOut").beginObject();
    json.name("elsewhere").value(leftOut.elsewhere());
    json.name("known").value(leftOut.known());
    json.name("against").value(leftOut.against());
    json.name("mergeBases").beginArray();
    for (String base : leftOut.bases()) {
      json.value(base);
    }
    json.endArray();
    json.name("waived").value(leftOut.waived());
    json.endObject();
  }

  private static void merged(JsonWriter json, MergedWith other) throws IOException {
    json.name("mergedWith").beginObject();
    json.name("revision").value(other.revision());
    json.name("commit").value(other.commit());
    json.name("base").value(other.base());
    json.endObject();
  }

  private static void finding(JsonWriter json, Finding finding, String fingerprint)
      throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule().id());
    json.name("severity").value(finding.severity().label());
    json.name("message").value(finding.message());
    json.name("item").value(finding.item());
    Span span = finding.span();
    place(json, span);
    json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
    json.name("related").beginArray();
    for (Label label : finding.related()) {
      json.beginObject();
      place(json, label.span());
      json.name("message").value(label.message());
      json.endObject();
    }
    json.endArray();
    json.name("help").value(finding.help());
    json.name("fix").value(finding.fix() == null ? null : finding.fix().applicability().label());
    json.name("fingerprint").value(fingerprint);
    json.endObject();
  }

  private static void place(JsonWriter json, Span span) throws IOException {
    json.name("file").value(span.path());
    json.name("line").value(span.line()).name("column").value(span.column());
  }
}
