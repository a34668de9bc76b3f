package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssi.GitFolder;
import dev.ssi.document.data.ModelJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each release of the sample has a record, and what it says can be checked by hand. */
class SampleRecordsTest {
  @TempDir Path temp;

  @Test
  void theDigestsAreThoseOfWhatBuildAndDeltaPrint() throws Exception {
    Path root = temp.resolve("sample");
    assertThat(Run.ssi("init", "--sample", root.toString()).status()).isZero();
    String commit = new GitFolder(root).git("rev-parse", "v1.1^");
    Run delta = Run.ssi("-C", root.toString(), "delta", "v1.0", commit, "--format", "json");
    Path live = temp.resolve("live");
    Run.ssi(
        "-C", root.toString(), "build", "--at", commit, "--format", "json", "-o", live.toString());
    assertThat(root.resolve("baseline/governance/releases/1.1.yaml"))
        .content()
        .startsWith("id: REL-1.1\nversion: \"1.1\"\ndate: 2019-11-28\nprevious: \"1.0\"\n")
        .contains("commit: \"" + commit + "\"\n")
        .endsWith(
            """
            live-document: {digest: "%s"}
            delta: {digest: "%s"}
            made-by: ssi %s
            """
                .formatted(
                    digest(Files.readAllBytes(live.resolve(ModelJson.NAME))),
                    digest(delta.out().getBytes(StandardCharsets.UTF_8)),
                    Version.number()));
    assertThat(root.resolve("baseline/governance/releases/1.0.yaml"))
        .content()
        .doesNotContain("delta:", "previous:");
  }

  static String digest(byte[] bytes) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void ssiReleaseWouldWriteTheVeryRecord() throws IOException {
    Path root = temp.resolve("sample");
    Run.ssi("init", "--sample", root.toString());
    String record = Files.readString(root.resolve("baseline/governance/releases/2.0.yaml"));
    GitFolder git = new GitFolder(root);
    git.git("tag", "-d", "v2.0");
    git.git("reset", "--quiet", "--hard", "HEAD~1");
    git.git("config", "user.name", "Release Manager");
    git.git("config", "user.email", "release@example.org");
    Run run = Run.ssi("-C", root.toString(), "release", "2.0", "--dry-run");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out())
        .contains("\n" + record)
        .endsWith("\nEvery gate is open. Nothing was written: this was a dry run.\n");
  }

  @Test
  void aReleaseThatWasMadeIsLookedAtAgain() throws IOException {
    Path root = temp.resolve("sample");
    Run.ssi("init", "--sample", root.toString());
    Run run = Run.ssi("-C", root.toString(), "release", "2.0", "--dry-run");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("open  It is released already, so its text is looked at again (v2.0).\n")
        .contains("open  Its record is the one that would be written now.\n")
        .endsWith("\nEvery gate is open. Nothing was written: v2.0 is released already.\n");
    assertThat(Run.ssi("-C", root.toString(), "release", "2.0").status())
        .isEqualTo(ExitStatus.FINDINGS.code());
    GitFolder git = new GitFolder(root);
    git.replace("baseline/governance/releases/2.0.yaml", "made-by: ssi", "made-by: osi");
    git.git("commit", "--quiet", "--all", "--amend", "--no-edit", "--allow-empty");
    git.git("tag", "--force", "--annotate", "--message=again", "v2.0");
    Run other = Run.ssi("-C", root.toString(), "release", "2.0", "--dry-run");
    assertThat(other.status()).as(other.out() + other.err()).isEqualTo(1);
    assertThat(other.out()).contains("shut  Its record is the one that would be written now.\n");
  }

  @Test
  void theJsonOfEveryReleaseMeetsItsSchemaAndHoldsTheRecords() throws IOException {
    Path root = temp.resolve("sample");
    Run.ssi("init", "--sample", root.toString());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ModelJson.schema());
    List<String> counts = new ArrayList<>();
    for (String tag : List.of("v1.0", "v1.1", "v2.0")) {
      Path out = temp.resolve(tag);
      Run.ssi(
          "-C", root.toString(), "build", "--at", tag, "--format", "json", "-o", out.toString());
      String text = Files.readString(out.resolve(ModelJson.NAME));
      assertThat(schema.validate(text, InputFormat.JSON)).as(tag).isEmpty();
      assertThat(text).doesNotContain("regulation@large-supplier.example.org");
      JsonObject model = JsonParser.parseString(text).getAsJsonObject();
      counts.add(
          tag
              + Stream.of("changeProposals", "packages", "decisions", "deployments", "releases")
                  .map(list -> " " + model.getAsJsonArray(list).size())
                  .collect(Collectors.joining()));
    }
    assertThat(counts).containsExactly("v1.0 0 0 0 0 1", "v1.1 9 1 5 1 2", "v2.0 21 2 8 2 3");
  }

  @Test
  void theTrailIsWholeAndItsPublicationsCanBeMadeAgain() {
    Path root = temp.resolve("sample");
    Run.ssi("init", "--sample", root.toString());
    Run run = Run.ssi("-C", root.toString(), "audit", "--verify");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).endsWith(" Nothing is missing in the trail.\n");
  }

  @Test
  void theRecordsAreClean() throws IOException {
    Path root = temp.resolve("sample");
    Run.ssi("init", "--sample", root.toString());
    assertThat(Run.ssi("-C", root.toString(), "validate", "--rules", "syntax").out())
        .startsWith("Clean: no findings.");
  }
}
