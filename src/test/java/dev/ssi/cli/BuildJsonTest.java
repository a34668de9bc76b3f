package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi build --format json}. */
class BuildJsonTest {
  @Test
  void theModelIsWrittenBesideItsSchema(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    Run run = Run.ssi("-C", "examples/small", "build", "--format", "json", "-o", out.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("ssi.json");
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("ssi.json", "ssi.schema.json", "manifest.json");
    }
    var model = JsonParser.parseString(Files.readString(out.resolve("ssi.json")));
    assertThat(model.getAsJsonObject().get("$schema").getAsString()).isEqualTo("ssi.schema.json");
  }
}
