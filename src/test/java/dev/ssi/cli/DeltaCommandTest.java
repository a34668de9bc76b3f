package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Golden;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi delta}, as release managers and CI use it. */
class DeltaCommandTest {
  private static final String SPECIFICATION =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String PROPOSAL = "baseline/governance/changes/CP-0001.yaml";

  @TempDir private Path directory;
  private GitFolder folder;

  /** A release v1.1 in which a requirement, a right and the version changed. */
  @BeforeEach
  void release() throws IOException {
    folder = GitFolder.of(directory.resolve("documents"), Texts.example());
    folder.replace(SPECIFICATION, "when there is none", "within 2 seconds when there is none");
    folder.replace(DOMAIN, "{all: V}", "{all: V, GS: N}");
    folder.replace("baseline/baseline.yaml", "\"1.0\"", "\"1.1\"");
    folder.commit("Second");
    folder.git("tag", "-a", "v1.1", "-m", "Release 1.1");
  }

  private Run delta(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("-C", folder.root().toString(), "delta"), Stream.of(arguments))
            .toArray(String[]::new);
    return Run.ssi(all);
  }

  @Test
  void everyFaceSaysWhatIsExpected() throws IOException {
    Golden.check("delta/release.txt", delta("v1.0", "v1.1", "--format", "text").out());
    Golden.check("delta/release.json", delta("v1.0", "v1.1", "--format", "json").out());
    Golden.check("delta/release.md", delta("v1.0", "v1.1", "--format", "markdown").out());
    Golden.check("delta/release.csv", delta("v1.0", "v1.1", "--format", "csv").out());
  }

  @Test
  void withAFormatNothingIsWritten() throws IOException {
    var before = folder.state();
    assertThat(delta("v1.0", "v1.1", "--format", "json").status()).isZero();
    assertThat(folder.changedSince(before)).isEmpty();
  }

  @Test
  void withoutAFormatTheDocumentIsWrittenWithDigestsThatHold() throws Exception {
    Run run = delta("v1.0", "v1.1");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("What changed from version 1.0 (v1.0) to version 1.1 (v1.1)\n");
    Path written = folder.root().resolve("out/delta/v1.0..v1.1");
    assertThat(run.err()).contains("out/delta/v1.0..v1.1/delta.html");
    assertThat(names(written))
        .containsExactly(
            "delta.csv", "delta.docx", "delta.html", "delta.json", "delta.md", "manifest.json");
    JsonObject manifest =
        JsonParser.parseString(Files.readString(written.resolve("manifest.json")))
            .getAsJsonObject();
    assertThat(manifest.getAsJsonArray("subject")).hasSize(5);
    for (var subject : manifest.getAsJsonArray("subject")) {
      JsonObject file = subject.getAsJsonObject();
      byte[] bytes = Files.readAllBytes(written.resolve(file.get("name").getAsString()));
      assertThat(file.getAsJsonObject("digest").get("sha256").getAsString())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameTwoEditionsGiveTheSameBytesEverywhere() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    assertThat(delta("v1.0", "v1.1", "-o", "here").status()).isZero();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(delta("v1.0", "v1.1", "-o", "there").status()).isZero();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String name : names(folder.root().resolve("here"))) {
      assertThat(folder.root().resolve("there").resolve(name))
          .hasSameBinaryContentAs(folder.root().resolve("here").resolve(name));
    }
  }

  @Test
  void aNewDocumentReplacesTheOldAndNothingElse() throws IOException {
    assertThat(delta("v1.0", "v1.1", "-o", "out").status()).isZero();
    assertThat(delta("v1.1", "v1.0", "-o", "out").status()).isZero();
    assertThat(folder.root().resolve("out/delta.json"))
        .content()
        .contains("\"revision\": \"v1.1\"");
    assertThat(names(folder.root())).containsExactly(".git", "appendix-ah", "baseline", "out");

    Files.createDirectory(folder.root().resolve("mine"));
    Files.writeString(folder.root().resolve("mine/file"), "mine");
    Run occupied = delta("v1.0", "v1.1", "-o", "mine");
    assertThat(occupied.status()).isEqualTo(2);
    assertThat(occupied.err()).contains("holds files that ssi did not write");
    assertThat(folder.git("status", "--porcelain", "-uall", "--", "mine"))
        .isEqualTo("?? mine/file");

    Files.writeString(folder.root().resolve("file"), "mine");
    Run file = delta("v1.0", "v1.1", "-o", "file");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("is a file, not a directory");
    assertThat(folder.root().resolve("file")).hasContent("mine");
    Run below = delta("v1.0", "v1.1", "-o", "file/below");
    assertThat(below.status()).isEqualTo(2);
    assertThat(below.err()).contains("cannot be written").doesNotContain("Exception");
  }

  @Test
  void revisionsWithSlashesAndPathsMakeOnePlainFolder() throws IOException {
    folder.git("branch", "feature/a-b", "v1.0");
    assertThat(delta("feature/a-b", "v1.1", "--quiet").status()).isZero();
    assertThat(folder.root().resolve("out/delta/feature-a-b..v1.1/delta.html")).exists();
    GitFolder other = GitFolder.of(directory.resolve("other"), Texts.example());
    Run run = Run.ssi("-C", folder.root().toString(), "delta", "../other", "v1.1", "--quiet");
    assertThat(run.status()).isZero();
    assertThat(other.root().resolve("out")).doesNotExist();
    assertThat(folder.root().resolve("out/delta/other..v1.1/delta.html")).exists();
  }

  @Test
  void theFilesAsTheyAreNowAreADraft() throws IOException {
    folder.replace(SPECIFICATION, "2 seconds", "20 seconds");
    folder.write(
        "baseline/epics/EP-008-untracked.md", Files.readString(epic()).replace("EP-007", "EP-008"));
    JsonObject root = json(delta("v1.1", "--format", "json"));
    assertThat(root.getAsJsonObject("to").get("revision").getAsString()).isEqualTo("worktree");
    assertThat(root.getAsJsonObject("to").get("commit").isJsonNull()).isTrue();
    assertThat(root.getAsJsonObject("to").get("draft").getAsBoolean()).isTrue();
    assertThat(items(root)).containsExactly("FC-SMI-01", "EP-008");
  }

  private Path epic() {
    return folder.root().resolve("baseline/epics/EP-007-look-up-a-device.md");
  }

  private static JsonObject json(Run run) {
    assertThat(run.err()).isEmpty();
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  private static List<String> items(JsonObject root) {
    return root.getAsJsonArray("changes").asList().stream()
        .map(change -> change.getAsJsonObject().get("item").getAsString())
        .toList();
  }

  @Test
  void theFirstReleaseIsAllNew() throws IOException {
    folder.git("checkout", "--quiet", "--orphan", "before");
    folder.git("rm", "--quiet", "-r", "-f", ".");
    folder.write("README.md", "Nothing yet.");
    folder.commit("Before the documents");
    Run run = delta("before", "v1.0", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("There are no documents at before");
    JsonObject root = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(root.getAsJsonObject("summary").get("removed").getAsInt()).isZero();
    assertThat(items(root)).contains("FC-SMI-01", "EP-007", "PM-02", "BFD-02", "H8.16(a)");
  }

  @Test
  void nothingChangedIsSaid() {
    Run run = delta("v1.0", "v1.0", "--format", "text");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Nothing changed: the two editions say the same, word for word.");
    assertThat(json(delta("v1.0", "v1.0", "--format", "json")).getAsJsonArray("changes")).isEmpty();
  }

  @Test
  void theCheckFailsWhereNoModificationIsCited() throws IOException {
    Run run = delta("v1.0", "v1.1", "--check");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("error: FC-SMI-01 touches Appendix AH and cites no SEC modification.")
        .contains("Name FC-SMI-01 under `items:` of a change proposal");
    assertThat(folder.root().resolve("out")).doesNotExist();
  }

  @Test
  void theCheckFailsWhereRoutesAreMixedAndPassesWhereEachHasItsProposal() throws IOException {
    folder.replace(
        "baseline/epics/EP-007-look-up-a-device.md", "so-that: ", "so-that: in good time ");
    folder.write(PROPOSAL, proposal("CP-0001", "FC-SMI-01, EP-007", "MP146"));
    Run mixed = delta("v1.0", "--check");
    assertThat(mixed.out())
        .isEqualTo(
            "error: CP-0001 needs two routes: Section D for FC-SMI-01; the SSI change process for"
                + " EP-007. Split the proposal.\n");
    assertThat(mixed.status()).isEqualTo(1);

    folder.write(PROPOSAL, proposal("CP-0001", "FC-SMI-01", "MP146"));
    folder.write("baseline/governance/changes/CP-0002.yaml", proposal("CP-0002", "EP-007", null));
    Run apart = delta("v1.0", "--check");
    assertThat(apart.out()).isEqualTo("The changes may go forward as they are. Route: mixed.\n");
    assertThat(apart.status()).isZero();
  }

  /** A proposal of another change, that stood before, covers nothing now. */
  @Test
  void theCheckDoesNotTakeAnOldProposalForANewOne() throws IOException {
    folder.write(PROPOSAL, proposal("CP-0001", "FC-SMI-01", "MP146"));
    folder.commit("Third");
    folder.replace(DOMAIN, "GS: N", "GS: V");
    Run run = delta("HEAD", "--check");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("cites no SEC modification");
  }

  private static String proposal(String id, String items, String modification) {
    StringBuilder listed = new StringBuilder();
    for (String item : items.split(", ", -1)) {
      listed.append("  - {id: ").append(item).append(", operation: amend}\n");
    }
    return "id: "
        + id
        + "\nrevision: 1\ntitle: Look up faster\ntype: usability\naction: amend\nitems:\n"
        + listed
        + "reason: It took too long.\n"
        + (modification == null ? "" : "modification: " + modification + "\n");
  }

  @Test
  void anUnknownRevisionIsRefusedWithTheNearestName() {
    Run run = delta("v1.O", "v1.1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("v1.O").contains("Did you mean v1.0 or v1.1?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aNewerSchemaIsRefused() throws IOException {
    folder.replace("baseline/baseline.yaml", "schema: 1", "schema: 2");
    Run run = delta("v1.0", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ssi: worktree: ").contains("schema 2");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theProofHolds() {
    Run run = delta("v1.0", "v1.1", "--verify");
    assertThat(run.out().lines()).hasSizeGreaterThan(4).allMatch(line -> line.startsWith("holds "));
    assertThat(run.status()).isZero();
  }
}
