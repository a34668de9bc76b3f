package dev.ssi.report;

import com.google.gson.stream.JsonWriter;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Label;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as SARIF 2.1.0, for code scanning and for editors.
 *
 * <p>All rules that were applied are described, not only those that found something, so that a
 * clean run says what it was clean of. There is no {@code automationDetails} (who uploads names the
 * category) and no {@code versionControlProvenance} (it must name the repository's address, which
 * the files do not tell). Nor is there GitHub's {@code primaryLocationLineHash}: its upload works
 * that out of the lines and warns of any other.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What GitHub calls the top of the checkout. */
  private static final String TOP = "%SRCROOT%";

  private static final String FINGERPRINT = "ssiFingerprint/v" + Fingerprints.VERSION;

  private final Report report;
  private final List<RulePage> rules;
  private final Paths paths;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final JsonWriter json;

  private SarifReport(Report report, List<RulePage> rules, Paths paths, JsonWriter json) {
    this.report = report;
    this.rules = rules;
    this.paths = paths;
    this.json = json;
    for (int i = 0; i < rules.size(); i++) {
      indexes.put(rules.get(i).rule().id(), i);
    }
  }

  /**
   * The whole report, ending with a line feed.
   *
   * @param rules all that were applied
   */
  public static String render(Report report, List<RulePage> rules, Paths paths) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setHtmlSafe(false);
      new SarifReport(report, rules, paths, json).log();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter failed", impossible);
    }
    return text + "\n";
  }

  private void log() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool();
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true).endObject().endArray();
    json.name("originalUriBaseIds").beginObject().name(TOP).beginObject();
    message("description", "The top folder of the repository.");
    json.endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("newlineSequences").beginArray();
    json.value("\r\n").value("\n").value("\r").endArray();
    json.name("results").beginArray();
    for (int i = 0; i < report.findings().size(); i++) {
      result(report.findings().get(i), report.fingerprints().get(i));
    }
    json.endArray();
    properties();
    json.endObject().endArray().endObject();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("ssi");
    json.name("semanticVersion").value(report.summary().version());
    json.name("rules").beginArray();
    for (RulePage page : rules) {
      rule(page);
    }
    json.endArray().endObject().endObject();
  }

  private void rule(RulePage page) throws IOException {
    json.beginObject();
    json.name("id").value(page.rule().id());
    json.name("name").value(name(page.rule().id()));
    message("shortDescription", page.title());
    message("fullDescription", page.about());
    json.name("help").beginObject();
    json.name("text").value(page.remedy()).name("markdown").value(page.text()).endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(page.rule().severity())).endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value(page.rule().family()).endArray();
    json.name("authority").value(page.rule().authority());
    json.name("problem.severity").value(problem(page.rule().severity()));
    json.endObject().endObject();
  }

  private void result(Finding finding, String fingerprint) throws IOException {
    json.beginObject();
    json.name("ruleId").value(finding.rule().id());
    json.name("ruleIndex").value(indexes.get(finding.rule().id()));
    json.name("level").value(level(finding.severity()));
    String help = finding.help() == null ? "" : " " + finding.help();
    message("message", plain(finding.message() + help));
    json.name("locations").beginArray().beginObject();
    place(finding.span());
    if (finding.item() != null) {
      json.name("logicalLocations").beginArray().beginObject();
      json.name("fullyQualifiedName").value(finding.item()).endObject().endArray();
    }
    json.endObject().endArray();
    if (!finding.related().isEmpty()) {
      related(finding.related());
    }
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(fingerprint).endObject();
    if (finding.fix() != null && finding.fix().applicability() == Fix.Applicability.SAFE) {
      fix(finding.fix());
    }
    json.endObject();
  }

  private void related(List<Label> labels) throws IOException {
    json.name("relatedLocations").beginArray();
    for (Label label : labels) {
      json.beginObject();
      place(label.span());
      message("message", plain(label.message()));
      json.endObject();
    }
    json.endArray();
  }

  private void fix(Fix fix) throws IOException {
    json.name("fixes").beginArray().beginObject();
    json.name("artifactChanges").beginArray().beginObject();
    artifact(fix.span());
    json.name("replacements").beginArray().beginObject();
    region("deletedRegion", fix.span());
    message("insertedContent", fix.replacement());
    json.endObject().endArray().endObject().endArray().endObject().endArray();
  }

  private void place(Span span) throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(span);
    region("region", span);
    json.endObject();
  }

  private void artifact(Span span) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(paths.uri(span)).name("uriBaseId").value(TOP).endObject();
  }

  private void region(String name, Span span) throws IOException {
    json.name(name).beginObject();
    json.name("startLine").value(span.line()).name("startColumn").value(span.column());
    json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
    json.endObject();
  }

  private void properties() throws IOException {
    json.name("properties").beginObject();
    json.name("revision").value(report.summary().origin().revision());
    if (report.summary().origin().commit() != null) {
      json.name("commit").value(report.summary().origin().commit());
    }
    JsonReport.leftOut(json, report.leftOut());
    json.endObject();
  }

  private void message(String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  /** Text in which a viewer finds no link: SARIF makes one of {@code [words](address)}. */
  private static String plain(String text) {
    return text.replace("](", "] (");
  }

  /** {@code TraceUnknownReference} for {@code trace.unknown-reference}, as viewers expect. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("[.-]", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }

  private static String level(Severity severity) {
    return severity.label();
  }

  /** How GitHub calls the severities of what is no breach of security. */
  private static String problem(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : severity.label();
  }
}
