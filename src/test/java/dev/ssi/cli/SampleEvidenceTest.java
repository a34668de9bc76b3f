package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.governance.Evidence;
import dev.ssi.governance.Evidence.Published;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Release;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the releases of the sample published can be made again, and is what their records say. */
class SampleEvidenceTest {
  @TempDir private Path temporary;

  @Test
  void everyPublicationOfTheSampleHasTheDigestOnRecord() throws IOException {
    Path sample = temporary.resolve("sample");
    assertThat(Run.ssi("init", "--sample", sample.toString()).status()).isZero();
    try (Sides sides = new Sides(sample, notice -> {})) {
      Side side = sides.workTree();
      Documents documents = Loader.load(side.tree()).documents();
      Evidences evidences = new Evidences(sides, side, new SharedFiles());
      Evidence evidence = evidences.withPublications(evidences.all(/* strict= */ true), documents);
      assertThat(evidence.published().keySet()).containsExactly("1.0", "1.1", "2.0");
      for (Release release : documents.records().releases()) {
        Published again = evidence.published().get(release.version().value());
        assertThat(release.live().digest()).hasToString(again.live());
        if (again.delta() != null) {
          assertThat(release.delta().digest()).hasToString(again.delta());
        }
      }
      assertThat(documents.records().releases()).hasSize(3);
    }
  }
}
