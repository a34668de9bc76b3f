package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi validate --fix} where a slip is part of what was agreed. */
class FixAgreedTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String RELEASE =
      """
      id: REL-1.0
      version: "1.0"
      date: 2019-06-27
      commit: 0123456789abcdef0123456789abcdef01234567
      deployments: []
      live-document: {digest: "sha256:%s"}
      """
          .formatted("0".repeat(64));

  @TempDir private Path temp;
  private GitFolder git;

  /** A release with a slip in an Epic, which a proposal is about, and in a map, which none is. */
  @BeforeEach
  void released() throws IOException {
    Texts texts =
        Texts.exampleWithRecords()
            .with("baseline/governance/releases/1.0.yaml", RELEASE)
            .replace(EPIC, "[IS, GS]", "[IS, gs]")
            .replace(MAP, "start: search", "start: Search");
    git = GitFolder.empty(temp.resolve("git")).write(texts);
    git.commit("First");
    git.git("tag", "--annotate", "--message", "1.0", "v1.0");
    git.replace("baseline/baseline.yaml", "version: \"1.0\"", "version: \"1.1\"");
  }

  private Run validate(String... args) {
    return Run.ssi(
        Stream.concat(Stream.of("-C", git.root().toString(), "validate"), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void aReleasedTextIsNotAlteredUnseen() throws IOException {
    SortedMap<String, String> before = git.state();
    Run run = validate("--fix");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "ssi: Nothing was fixed, for it would alter what was agreed or released."
                    + " release.unattributed-change at "
                    + MAP
                    + ": PM-02 is amended since version 1.0 under no change proposal: nobody can"
                    + " see who agreed it. To fix the rest, name the other files.\n"));
    assertThat(validate("--diff")).isEqualTo(run);
    assertThat(git.changedSince(before)).isEmpty();
  }

  @Test
  void theOtherFilesCanBeMended() {
    assertThat(validate("--fix", "baseline/epics").out())
        .startsWith(EPIC + ":4: trace.unknown-reference: gs -> GS\nFixed: 1 finding in 1 file.\n");
    assertThat(git.git("diff", "--name-only")).isEqualTo("baseline/baseline.yaml\n" + EPIC);
  }

  @Test
  void againstARevisionOnlyWhatIsNewIsMended() throws IOException {
    git.replace(EPIC, "so-that:", "so_that:");
    Run run = validate("--fix", "--against", "v1.0");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(EPIC + ":6: syntax.unknown-field: so_that -> so-that\nFixed: 1 finding in 1 ");
    assertThat(git.git("diff", "--name-only")).isEqualTo("baseline/baseline.yaml");
  }

  @Test
  void aDraftMayBeMended() throws IOException {
    git.replace("baseline/baseline.yaml", "version: \"1.1\"", "version: \"1.0\"");
    assertThat(validate("--fix").out()).contains("Fixed: 2 findings in 2 files.\n");
  }
}
