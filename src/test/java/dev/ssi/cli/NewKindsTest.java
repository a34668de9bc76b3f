package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of {@code ssi new}, in the shipped documents, LF and CR LF. */
class NewKindsTest {
  private static final String EPIC = "baseline/epics/EP-053-x.md";
  private static final String MAP = "baseline/process-maps/PM-14-x.yaml";

  @TempDir private Path directory;
  private Folder folder;

  @BeforeEach
  void empty() {
    folder = new Folder(directory);
  }

  /**
   * One run.
   *
   * @param findings rule and place of each, in order
   * @param changed the files that were there and have more in them
   */
  private record Begun(String command, List<String> findings, List<String> changed) {
    @Override
    public String toString() {
      return command;
    }
  }

  private static Begun begun(String command, String changed, String... findings) {
    return new Begun(
        command,
        List.of(findings),
        changed.isEmpty() ? List.of() : Arrays.asList(changed.split(" ")));
  }

  static Stream<Begun> kinds() {
    return Stream.of(
        begun(
            "clause H8.16(f)(iv) --title x --for FC-WAN-01",
            "appendix-ah/domains/BFD-06-sm-wan-coverage-and-connectivity.md "
                + "appendix-ah/sec-clauses.yaml",
            "text.placeholder appendix-ah/sec-clauses.yaml:152:12"),
        begun(
            "clause H8.20 --title x",
            "appendix-ah/sec-clauses.yaml",
            "trace.clause-not-covered appendix-ah/sec-clauses.yaml:167:7",
            "text.placeholder appendix-ah/sec-clauses.yaml:169:12"),
        begun(
            "provision H8.5 --title x",
            "appendix-ah/related-provisions.yaml",
            "text.placeholder appendix-ah/related-provisions.yaml:21:12"),
        begun(
            "domain --title x --code MKT --for H8.16(g)",
            "",
            "text.placeholder appendix-ah/domains/BFD-11-x.md:8:12",
            "text.placeholder appendix-ah/domains/BFD-11-x.md:13:1",
            "text.placeholder baseline/components/FC-MKT-01-x.md:9:1",
            "text.placeholder baseline/components/FC-MKT-01-x.md:13:33",
            "text.placeholder " + EPIC + ":5:10",
            "text.placeholder " + EPIC + ":6:10",
            "text.placeholder " + EPIC + ":13:1",
            "text.placeholder " + EPIC + ":17:10",
            "text.placeholder " + EPIC + ":17:20",
            "text.placeholder " + EPIC + ":17:30",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28"),
        begun(
            "component --title x --domain BFD-02",
            "appendix-ah/domains/BFD-02-smart-metering-inventory.md",
            "text.placeholder appendix-ah/domains/BFD-02-smart-metering-inventory.md:68:12",
            "text.placeholder baseline/components/FC-SMI-08-x.md:9:1",
            "text.placeholder baseline/components/FC-SMI-08-x.md:13:33",
            "text.placeholder " + EPIC + ":5:10",
            "text.placeholder " + EPIC + ":6:10",
            "text.placeholder " + EPIC + ":13:1",
            "text.placeholder " + EPIC + ":17:10",
            "text.placeholder " + EPIC + ":17:20",
            "text.placeholder " + EPIC + ":17:30",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28"),
        begun(
            "component --title x --for BFD-02,H8.16(a)(i) --epic EP-006",
            "appendix-ah/domains/BFD-02-smart-metering-inventory.md "
                + "baseline/epics/EP-006-look-up-a-meter.md",
            "text.placeholder appendix-ah/domains/BFD-02-smart-metering-inventory.md:68:12",
            "text.placeholder baseline/components/FC-SMI-08-x.md:9:1",
            "text.placeholder baseline/components/FC-SMI-08-x.md:13:33",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28"),
        begun(
            "requirement --for FC-SMI-07",
            "baseline/components/FC-SMI-07-extract-inventory-results.md",
            "text.placeholder baseline/components/FC-SMI-07-extract-inventory-results.md:144:33"),
        begun(
            "epic --title x --for FC-SMI-02,FC-CHO-02",
            "",
            "text.placeholder " + EPIC + ":5:10",
            "text.placeholder " + EPIC + ":6:10",
            "text.placeholder " + EPIC + ":13:1",
            "text.placeholder " + EPIC + ":17:10",
            "text.placeholder " + EPIC + ":17:20",
            "text.placeholder " + EPIC + ":17:30",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28",
            "text.placeholder " + MAP + ":9:28"),
        begun(
            "epic --title x --for FC-SMI-02",
            "",
            "text.placeholder " + EPIC + ":5:10",
            "text.placeholder " + EPIC + ":6:10",
            "text.placeholder " + EPIC + ":13:1",
            "text.placeholder " + EPIC + ":17:10",
            "text.placeholder " + EPIC + ":17:20",
            "text.placeholder " + EPIC + ":17:30"),
        begun(
            "process-map --title x --for FC-SMI-02",
            "",
            "trace.process-map-without-epic " + MAP + ":1:5",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28"),
        begun(
            "process-map --title x --for FC-SMI-02 --epic EP-006",
            "baseline/epics/EP-006-look-up-a-meter.md",
            "text.placeholder " + MAP + ":3:10",
            "text.placeholder " + MAP + ":7:28",
            "text.placeholder " + MAP + ":8:28"),
        begun(
            "transaction SMI --title x --for FC-SMI-01",
            "appendix-ah/domains/BFD-02-smart-metering-inventory.md "
                + "appendix-ah/interface-transactions.yaml"),
        begun(
            "definition \"Widget Store\"",
            "appendix-ah/definitions.yaml",
            "text.placeholder appendix-ah/definitions.yaml:358:12"),
        begun(
            "user-role MDR --title x",
            "appendix-ah/domains/BFD-09-reporting.md appendix-ah/user-roles.yaml",
            "text.placeholder appendix-ah/user-roles.yaml:58:14"),
        begun("access-level VX --title x", "appendix-ah/access-levels.yaml"),
        begun(
            "obligation",
            "appendix-ah/obligations.md",
            "text.placeholder appendix-ah/obligations.md:133:26"),
        begun(
            "governance-rule",
            "appendix-ah/governance.md",
            "text.placeholder appendix-ah/governance.md:76:28"),
        begun(
            "procedure-step",
            "baseline/governance/procedure.md",
            "text.placeholder baseline/governance/procedure.md:212:13"),
        begun(
            "body TABASC --title x --as-of 2019-07-01",
            "",
            "governance.placeholder baseline/governance/bodies/TABASC.yaml:6:15"),
        begun(
            "change --title x --for FC-SMI-07,EP-013",
            "",
            "governance.consultation-detail-missing baseline/governance/changes/CP-0001.yaml:1:5",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:4:7",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:10:8",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:11:8",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:12:8",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:13:8",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:14:8",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:15:9",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:16:11",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:17:29",
            "governance.placeholder baseline/governance/changes/CP-0001.yaml:18:30",
            "governance.priority-unexplained baseline/governance/changes/CP-0001.yaml:19:23"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void validatesButForWhatAPersonWrites(Begun kind) throws IOException {
    folder.lay(Texts.shipped(), "\n");
    SortedMap<String, String> before = folder.texts();
    Run run = folder.begin(kind.command());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folder.findings(folder.ssi("validate"))).containsExactlyElementsOf(kind.findings());
    assertThat(folder.ssi("fmt", "--check").out()).startsWith("Nothing to lay out");
    SortedMap<String, String> after = folder.texts();
    List<String> changed = new ArrayList<>();
    before.forEach(
        (path, text) -> {
          if (!after.get(path).equals(text)) {
            changed.add(path);
          }
        });
    assertThat(changed).containsExactlyElementsOf(kind.changed());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSameWithCarriageReturns(Begun kind) throws IOException {
    folder.lay(Texts.shipped(), "\r\n");
    SortedMap<String, String> before = folder.texts();
    Run run = folder.begin(kind.command());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Folder.findings(folder.ssi("validate"))).containsExactlyElementsOf(kind.findings());
    SortedMap<String, String> after = folder.texts();
    before.forEach(
        (path, text) ->
            assertThat(after.get(path).replace("\r\n", "")).as(path).doesNotContain("\n"));
  }
}
