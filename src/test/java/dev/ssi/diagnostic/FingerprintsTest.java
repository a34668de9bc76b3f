package dev.ssi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.report.Report;
import org.junit.jupiter.api.Test;

/** What keeps the name of a finding, and what gives it another. */
class FingerprintsTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";

  private static Texts faulty() {
    return Texts.example().replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]");
  }

  private static String onlyName(Texts texts) {
    Report report = texts.validate();
    assertThat(report.fingerprints()).hasSize(1);
    return report.fingerprints().get(0);
  }

  @Test
  void aFingerprintIsPublishedAndSoIsForEver() {
    assertThat(onlyName(faulty())).isEqualTo("4a221009c33438760ae15f195c8efd5f");
  }

  @Test
  void aFindingThatMovedKeepsItsName() {
    Texts moved = faulty().replace(EPIC, "title: ", "# Moved by a line.\ntitle: ");
    assertThat(onlyName(moved)).isEqualTo(onlyName(faulty()));
  }

  @Test
  void aFindingUnderOtherLineEndingsKeepsItsName() {
    assertThat(onlyName(faulty().crlf())).isEqualTo(onlyName(faulty()));
  }

  @Test
  void anotherReferenceAtTheSamePlaceIsAnotherFinding() {
    Texts other =
        Texts.example().replace(EPIC, "components: [FC-SMI-01]", "components: [FC-XYZ-01]");
    assertThat(onlyName(other)).isNotEqualTo(onlyName(faulty()));
  }

  @Test
  void findingsThatAgreeInEverythingAreToldApart() {
    Texts twice =
        Texts.example().replace(COMPONENT, "## Requirements", "TBC and TBC.\n\n## Requirements");
    assertThat(twice.validate().fingerprints()).hasSize(2).doesNotHaveDuplicates();
  }
}
