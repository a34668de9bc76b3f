package dev.ssi.report;

import com.google.gson.stream.JsonWriter;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report as GitLab's Code Quality reads it, a part of the Code Climate format. */
public final class GitlabReport {
  private GitlabReport() {}

  /** A list, empty where nothing was found, that ends with a line feed. */
  public static String render(Report report, Paths paths) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      json.beginArray();
      for (int i = 0; i < report.findings().size(); i++) {
        finding(json, report.findings().get(i), report.fingerprints().get(i), paths);
      }
      json.endArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter failed", impossible);
    }
    return text + "\n";
  }

  private static void finding(JsonWriter json, Finding finding, String fingerprint, Paths paths)
      throws IOException {
    String help = finding.help() == null ? "" : " " + finding.help();
    Span span = finding.span();
    json.beginObject();
    json.name("type").value("issue");
    json.name("description").value(finding.message() + help);
    json.name("check_name").value(finding.rule().id());
    json.name("fingerprint").value(fingerprint);
    json.name("severity").value(severity(finding.severity()));
    json.name("location").beginObject();
    json.name("path").value(paths.of(span));
    json.name("lines").beginObject();
    json.name("begin").value(span.line()).name("end").value(span.endLine());
    json.endObject().endObject().endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
