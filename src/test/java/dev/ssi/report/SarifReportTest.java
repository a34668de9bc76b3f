package dev.ssi.report;

import static dev.ssi.report.FacesAgreeTest.TOP;
import static dev.ssi.report.FacesAgreeTest.pages;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Rule;
import dev.ssi.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SARIF that code scanning takes. */
class SarifReportTest {
  private static final Schema SCHEMA = schema();

  /** That of OASIS, from the jar of a library that has it. */
  private static Schema schema() {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> faults(String sarif) {
    return SCHEMA.validate(sarif, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static JsonObject run(Report report) {
    return JsonParser.parseString(SarifReport.render(report, pages(), TOP))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  @Test
  void theSchemaTellsGoodFromBad() {
    assertThat(faults("{\"version\": \"2.1.0\", \"runs\": []}")).isEmpty();
    assertThat(faults("{\"version\": \"2.1.0\"}")).isNotEmpty();
    String sarif = SarifReport.render(Broken.texts().validate(), pages(), TOP);
    assertThat(faults(sarif.replace("\"startLine\": 7", "\"startLine\": 0"))).isNotEmpty();
    assertThat(faults(sarif.replaceFirst("\"ruleIndex\"", "\"ruleNumber\""))).isNotEmpty();
  }

  @Test
  void whatIsCleanAndWhatIsBrokenMeetTheSchema() {
    for (Texts texts :
        List.of(Texts.shipped(), Broken.texts(), Broken.texts().crlf(), Texts.sample())) {
      assertThat(faults(SarifReport.render(texts.validate(), pages(), TOP))).isEmpty();
      assertThat(faults(SarifReport.render(texts.validate(), pages(), new Paths("a b/%é"))))
          .isEmpty();
    }
  }

  @Test
  void everyRuleIsDescribed() {
    JsonArray rules =
        run(Texts.shipped().validate())
            .getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules");
    assertThat(rules).hasSize(RuleBook.rules().size());
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = RuleBook.rules().get(i);
      JsonObject described = rules.get(i).getAsJsonObject();
      String title = text(described, "shortDescription");
      String about = text(described, "fullDescription");
      assertThat(described.get("id").getAsString()).isEqualTo(rule.id());
      assertThat(described.get("name").getAsString()).matches("([A-Z][a-z0-9]*)+");
      assertThat(title).matches("[A-Z].*\\.").hasSizeLessThan(600).doesNotContain("\n", "**");
      assertThat(about).startsWith(title).doesNotContain("\n", "**").hasSizeLessThan(1024);
      assertThat(RuleBook.page(rule).replaceAll("\\s+", " ")).contains(about);
      assertThat(described.getAsJsonObject("help").get("markdown").getAsString())
          .isEqualTo(RuleBook.page(rule));
      assertThat(text(described, "help")).isNotBlank().doesNotContain("\n## ");
      assertThat(described.getAsJsonObject("defaultConfiguration").get("level").getAsString())
          .isEqualTo(rule.severity().label());
      JsonObject properties = described.getAsJsonObject("properties");
      assertThat(properties.getAsJsonArray("tags").get(0).getAsString()).isEqualTo(rule.family());
      assertThat(properties.get("authority").getAsString()).isEqualTo(rule.authority());
    }
  }

  @Test
  void aResultHasItsItemItsEndAndWhatExplainsIt() {
    JsonObject result = result("trace.title-mismatch");
    JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject();
    assertThat(place.getAsJsonArray("logicalLocations").get(0).toString())
        .isEqualTo("{\"fullyQualifiedName\":\"FC-SMI-01\"}");
    assertThat(place.getAsJsonObject("physicalLocation").get("region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":8,\"endLine\":3,\"endColumn\":21}");
    JsonObject related = result.getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
    assertThat(text(related, "message")).isNotBlank();
    assertThat(
            related
                .getAsJsonObject("physicalLocation")
                .getAsJsonObject("artifactLocation")
                .toString())
        .isEqualTo(
            "{\"uri\":\"appendix-ah/domains/BFD-02-smart-metering-inventory.md\","
                + "\"uriBaseId\":\"%SRCROOT%\"}");
  }

  @Test
  void columnsCountUtf16CodeUnitsAndPathsAreEscaped() {
    SourceFile file = new SourceFile("baseline/a b/1% #é.md", "😀😀 here");
    Finding finding = Finding.of(RuleBook.rules().get(0), file.span(5, 9), "Here.");
    JsonObject run = run(of(finding));
    assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    assertThat(run.getAsJsonArray("results").get(0).toString())
        .contains("\"startColumn\":6,\"endLine\":1,\"endColumn\":10")
        .contains("\"uri\":\"baseline/a%20b/1%25%20%23%C3%A9.md\"");
  }

  @Test
  void onlyASafeFixIsOffered() {
    SourceFile file = new SourceFile("baseline/x.md", "a\nroles: IS\n");
    for (Fix.Applicability each : Fix.Applicability.values()) {
      Finding finding =
          Finding.of(RuleBook.rules().get(0), file.span(9, 11), "No list.")
              .fix(new Fix(each, file.span(9, 11), "[IS]"));
      JsonObject result = run(of(finding)).getAsJsonArray("results").get(0).getAsJsonObject();
      assertThat(result.has("fixes")).isEqualTo(each == Fix.Applicability.SAFE);
      if (result.has("fixes")) {
        assertThat(result.get("fixes").toString())
            .isEqualTo(
                "[{\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"baseline/x.md\","
                    + "\"uriBaseId\":\"%SRCROOT%\"},\"replacements\":[{\"deletedRegion\":"
                    + "{\"startLine\":2,\"startColumn\":8,\"endLine\":2,\"endColumn\":10},"
                    + "\"insertedContent\":{\"text\":\"[IS]\"}}]}]}]");
        assertThat(faults(SarifReport.render(of(finding), pages(), TOP))).isEmpty();
      }
    }
  }

  private static Report of(Finding finding) {
    Summary summary = Texts.example().validate().summary();
    List<Finding> findings = List.of(finding);
    return new Report(summary, findings, Fingerprints.of(findings), LeftOut.NOTHING);
  }

  private static JsonObject result(String rule) {
    return run(Broken.texts().validate()).getAsJsonArray("results").asList().stream()
        .map(each -> each.getAsJsonObject())
        .filter(each -> each.get("ruleId").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String text(JsonObject object, String name) {
    return object.getAsJsonObject(name).get("text").getAsString();
  }
}
