package dev.ssi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON that other programs rely on. */
class JsonReportTest {

  @Test
  void aFindingHasEveryFieldOfTheContract() {
    Texts texts =
        Texts.example()
            .replace(
                "baseline/epics/EP-007-look-up-a-device.md",
                "components: [FC-SMI-01]",
                "components: [FC-SMI-11]");
    String version =
        JsonParser.parseString(JsonReport.render(texts.validate()))
            .getAsJsonObject()
            .getAsJsonObject("tool")
            .get("version")
            .getAsString();
    assertThat(JsonReport.render(texts.validate()))
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "tool": {
                "name": "ssi",
                "version": "VERSION"
              },
              "source": {
                "revision": "worktree",
                "commit": null
              },
              "summary": {
                "items": {
                  "clause": 2,
                  "domain": 1,
                  "component": 1,
                  "requirement": 2,
                  "epic": 1,
                  "process-map": 1
                },
                "links": 12,
                "errors": 1,
                "warnings": 0,
                "notes": 0
              },
              "findings": [
                {
                  "rule": "trace.unknown-reference",
                  "severity": "error",
                  "message": "There is no component `FC-SMI-11`.",
                  "item": "EP-007",
                  "file": "baseline/epics/EP-007-look-up-a-device.md",
                  "line": 7,
                  "column": 14,
                  "endLine": 7,
                  "endColumn": 23,
                  "related": [],
                  "help": "Did you mean FC-SMI-01?",
                  "fix": "unsafe",
                  "fingerprint": "FINGERPRINT"
                }
              ],
              "leftOut": {
                "elsewhere": 0,
                "known": 0,
                "against": null,
                "mergeBases": [],
                "waived": 0
              }
            }
            """
                .replace("VERSION", version)
                .replace("FINGERPRINT", texts.validate().fingerprints().get(0)));
  }

  @Test
  void aRelatedPlaceHasFileLineColumnAndMessage() {
    Texts texts =
        Texts.example()
            .replace(
                "baseline/components/FC-SMI-01-search-inventory-by-device-id.md",
                "title: Search Inventory by Device ID",
                "title: Find a Device");
    JsonObject finding =
        JsonParser.parseString(JsonReport.render(texts.validate()))
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    JsonObject related = finding.getAsJsonArray("related").get(0).getAsJsonObject();
    assertThat(related.keySet()).containsExactly("file", "line", "column", "message");
    assertThat(related.get("file").getAsString())
        .isEqualTo("appendix-ah/domains/BFD-02-smart-metering-inventory.md");
    assertThat(related.get("line").getAsInt()).isEqualTo(7);
  }

  @Test
  void theItemsAreCountedInTheOrderOfTheTrace() {
    JsonObject items =
        JsonParser.parseString(JsonReport.render(Texts.shipped().validate()))
            .getAsJsonObject()
            .getAsJsonObject("summary")
            .getAsJsonObject("items");
    assertThat(List.copyOf(items.keySet()))
        .containsExactly("clause", "domain", "component", "requirement", "epic", "process-map");
    assertThat(items.get("clause").getAsInt()).isEqualTo(20);
    assertThat(items.get("domain").getAsInt()).isEqualTo(10);
    assertThat(items.get("component").getAsInt()).isEqualTo(45);
    assertThat(items.get("epic").getAsInt()).isEqualTo(52);
    assertThat(items.get("process-map").getAsInt()).isEqualTo(13);
  }
}
