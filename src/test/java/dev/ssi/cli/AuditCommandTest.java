package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.query.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who agreed each change, from the first release on; on the sample. */
class AuditCommandTest {
  @TempDir private static Path temp;
  private static Path sample;

  @BeforeAll
  static void make() {
    sample = temp.resolve("sample");
    assertThat(Run.ssi("init", "--sample", sample.toString()).status()).isZero();
  }

  private static String audit(String... more) {
    Run run = Run.ssi(arguments(sample, more));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).as(run.out()).isZero();
    return run.out();
  }

  private static String[] arguments(Path root, String... more) {
    List<String> arguments = new java.util.ArrayList<>(List.of("-C", root.toString(), "audit"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  @Test
  void anItemHasItsWholeTrail() {
    assertThat(audit("FC-SMI-07"))
        .contains("Release 1.0, 2019-06-27, the first\n", "  FC-SMI-07  introduced  Extract")
        .contains("  CP-0001  Extract up to 500 rows of an inventory result\n    Why: ")
        .contains("    FC-SMI-07  amended  Extract Inventory Results\n")
        .doesNotContain("EP-013", "CP-0002");
  }

  @Test
  void aProposalIsFollowedToItsRelease() {
    assertThat(audit("CP-0001").replaceAll("\\s+", " "))
        .contains(
            "2019-07-22 Consultation of all SEC Parties opened by SECAS PKG-2019-01",
            "Consultation closed after 19 Working Days, with 4 responses:",
            "Agreed with conditions by the SEC Panel at SEC Panel 72: 5 for, 1",
            "Deployment signed off by the SEC Panel",
            "2019-11-28 Took effect, in version 1.1 DEP-0001")
        .doesNotContain("Release 2.0");
  }

  @Test
  void aReleaseGoesByItsVersionItsTagOrItsRecord() {
    String byVersion = audit("1.1");
    assertThat(byVersion).startsWith("Release 1.1, 2019-11-28\n").doesNotContain("Release 2.0");
    assertThat(audit("v1.1")).isEqualTo(byVersion);
    assertThat(audit("REL-1.1")).isEqualTo(byVersion);
  }

  @Test
  void whatWasRefusedIsToldToo() {
    assertThat(audit("CP-0021"))
        .startsWith("Proposals that changed nothing yet\n")
        .contains("Refused");
  }

  @Test
  void theRegisterHasEveryChangeUnderOneProposal() throws IOException {
    List<List<String>> rows = CsvReader.read(audit("--format", "csv"));
    assertThat(rows.stream().filter(row -> row.get(0).matches("1[.]1|2[.]0")).toList())
        .hasSizeGreaterThan(60)
        .allMatch(row -> row.get(3).equals("document") || row.get(6).startsWith("CP-"));
  }

  @Test
  void programsAreToldTheSame() {
    JsonObject json =
        JsonParser.parseString(audit("CP-0001", "--format", "json")).getAsJsonObject();
    JsonObject release = json.getAsJsonArray("releases").get(0).getAsJsonObject();
    assertThat(release.get("record").getAsString()).isEqualTo("REL-1.1");
    assertThat(release.getAsJsonArray("changes")).hasSize(2);
    assertThat(json.getAsJsonArray("findings")).isEmpty();
    assertThat(audit("CP-0001", "--format", "markdown"))
        .startsWith("# Audit trail\n\n## Release 1.1, 2019-11-28\n")
        .contains("\n| 2019-11-28 | Took effect, in version 1.1 | DEP-0001 |\n");
  }

  @Test
  void anUnknownNameIsNotFound() {
    Run run = Run.ssi(arguments(sample, "FC-SMI-70"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ssi: The audit trail does not know `FC-SMI-70`. Did you mean FC-SMI-07?");
  }

  @Test
  void aGapIsAFinding() throws IOException {
    Path root = temp.resolve("gap");
    Run.ssi("init", "--sample", root.toString());
    GitFolder git = new GitFolder(root);
    Files.delete(root.resolve("baseline/governance/releases/1.1.yaml"));
    git.commit("Lose a record");
    Run run = Run.ssi(arguments(root));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("What is missing\n")
        .contains("error[release.publication-missing]");
    assertThat(run.out()).contains("No record of governance tells of this release.");
  }

  @Test
  void anotherDigestIsFoundByVerifying() throws IOException {
    Path root = temp.resolve("digest");
    Run.ssi("init", "--sample", root.toString());
    Path record = root.resolve("baseline/governance/releases/1.1.yaml");
    String text = Files.readString(record);
    Files.writeString(
        record,
        text.replaceFirst(
            "live-document: \\{digest: \"sha256:[0-9a-f]{8}",
            "live-document: {digest: \"sha256:00000000"));
    Run run = Run.ssi(arguments(root, "1.1", "--verify"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("The live document of version 1.1 has, built again at its");
  }

  @Test
  void whatAnotherVersionMadeIsNotCompared() throws IOException {
    Path root = temp.resolve("made");
    Run.ssi("init", "--sample", root.toString());
    Path record = root.resolve("baseline/governance/releases/1.1.yaml");
    Files.writeString(
        record, Files.readString(record).replaceAll("made-by: .*", "made-by: ssi 0.1"));
    assertThat(Run.ssi(arguments(root, "--verify")).err())
        .startsWith("ssi: REL-1.1 was not verified: its publications were made by ssi 0.1, and");
  }
}
