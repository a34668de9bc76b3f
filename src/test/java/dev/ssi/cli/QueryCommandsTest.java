package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi trace}, {@code ssi access} and {@code ssi show} as they are typed. */
class QueryCommandsTest {
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";

  @TempDir Path directory;

  private Run ssi(Texts texts, String... arguments) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    String[] all = new String[arguments.length + 2];
    all[0] = "-C";
    all[1] = directory.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.ssi(all);
  }

  private static void assertMisused(Run run, String message) {
    assertThat(run.err()).isEqualTo("ssi: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void theyAnswerOnStandardOutputAndExitWithNought() {
    for (String[] command :
        new String[][] {
          {"trace"},
          {"trace", "FC-SMI-02"},
          {"trace", "--gaps"},
          {"trace", "--matrix"},
          {"access"},
          {"access", "--role", "IS,GS", "--role", "OU"},
          {"access", "--preservation"},
          {"show", "EP-006"}
        }) {
      Run run = Run.ssi(command);
      assertThat(run.status()).as(String.join(" ", command)).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isNotEmpty();
    }
  }

  @Test
  void everyFormatIsPrinted() {
    assertThat(JsonParser.parseString(Run.ssi("trace", "--format", "json").out()).isJsonObject())
        .isTrue();
    assertThat(
            JsonParser.parseString(Run.ssi("show", "PM-02", "--format", "json").out())
                .isJsonObject())
        .isTrue();
    assertThat(Run.ssi("trace", "--matrix", "--format", "csv").out())
        .startsWith("clause,clause title,domain,");
    assertThat(Run.ssi("access", "--format", "csv").out()).contains(",IS,ES,GS,ED,GT,RSA,OU\n");
    Run show = Run.ssi("show", "PM-02", "--format", "csv");
    assertThat(show.status()).isEqualTo(2);
    assertThat(show.err()).contains("expected one of [text, json]");
  }

  @Test
  void unknownNamesAreMisuseAndTheNearestIsSuggested() {
    assertMisused(Run.ssi("trace", "EP-0006"), "There is no item `EP-0006`. Did you mean EP-006?");
    assertMisused(Run.ssi("show", "BFD-22"), "There is no item `BFD-22`. Did you mean BFD-02?");
    assertMisused(
        Run.ssi("trace", "nothing like it"),
        "There is no item `nothing like it`. `ssi trace` lists what there is.");
    assertMisused(
        Run.ssi("access", "--component", "FC-INC-44"),
        "There is no Functional Component `FC-INC-44`. Did you mean FC-INC-04?");
    assertMisused(
        Run.ssi("access", "--clause", "H9.4"),
        "There is no clause `H9.4`. `ssi access` shows the roles and components, `ssi trace` the"
            + " clauses.");
    assertMisused(
        Run.ssi("access", "--role", "Supplier"),
        "There is no User Role `Supplier`. There are IS, ES, GS, ED, GT, RSA, OU.");
  }

  @Test
  void aRetiredItemIsSaidToBeRetired() throws IOException {
    Texts texts =
        Texts.example()
            .with(
                "baseline/tombstones.yaml",
                "- {id: FC-SMI-09, title: Old search, retired: \"1.1\", reason: Never used.,"
                    + " replaced-by: FC-SMI-01}\n");
    assertMisused(
        ssi(texts, "show", "FC-SMI-09"),
        "FC-SMI-09 (Old search) was retired in version 1.1. FC-SMI-01 replaced it.");
  }

  @Test
  void gapsAndMatrixExcludeOneAnother() {
    assertMisused(Run.ssi("trace", "--gaps", "--matrix"), "Choose one of --gaps and --matrix.");
  }

  @Test
  void gapsAndLostAccessExitWithOne() throws IOException {
    Texts texts =
        Texts.example()
            .replace(DOMAIN, "access: {all: V}", "access: {all: V, OU: N}")
            .replace("baseline/epics/EP-007-look-up-a-device.md", "[PM-02]", "[]");
    assertThat(ssi(texts, "trace", "--gaps").status()).isEqualTo(1);
    assertThat(ssi(texts, "trace", "--gaps", "--format", "json").status()).isEqualTo(1);
    assertThat(ssi(texts, "access", "--preservation").status()).isEqualTo(1);
    assertThat(ssi(texts, "trace").status()).isZero();
    assertThat(ssi(texts, "access").status()).isZero();
  }

  @Test
  void whatCouldNotBeReadIsToldOnStandardError() throws IOException {
    Run run = ssi(Texts.example().with(DOMAIN, "no front matter"), "access");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "ssi: Not every file could be read, so something may be missing here: `ssi validate`"
                + " says which.\n");
    Run proof = ssi(Texts.example().with(DOMAIN, "no front matter"), "access", "--preservation");
    assertThat(proof.status()).isEqualTo(1);
  }

  @Test
  void quietLeavesOutTheSummary() {
    assertThat(Run.ssi("trace").out()).contains("\n20 clauses, 10 domains, 45 components, ");
    assertThat(Run.ssi("--quiet", "trace").out()).doesNotContain("20 clauses");
    assertThat(Run.ssi("--quiet", "access").out()).doesNotContain("rights of access");
  }
}
