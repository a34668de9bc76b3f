package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssi.Editions;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word processor makes of the tracked changes: accepted as a whole, and rejected. */
class DeltaDocxOfficeTest {
  @TempDir Path folder;

  @Test
  void acceptedItReadsAsTheEditionAfterAndRejectedAsTheOneBefore() throws Exception {
    if (!Office.isThere()) {
      assertThat(System.getenv("CI")).as("in CI, soffice is installed").isNotEqualTo("true");
      assumeTrue(false, "soffice is not installed, so the Word document was not opened in it");
    }
    Map<String, Delta> deltas = new LinkedHashMap<>();
    Edition second = Read.edition(Editions.v1_1());
    deltas.put("second", Deltas.between(Read.edition(Editions.v1_0()), second));
    deltas.put("third", Deltas.between(second, Read.edition(Editions.v2_0())));
    deltas.put("nasty", NastyCases.delta());
    deltas.put("reversed", NastyCases.reversed());
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (Map.Entry<String, Delta> delta : deltas.entrySet()) {
      Files.write(
          documents.resolve(delta.getKey() + ".docx"), DeltaDocxTest.docx(delta.getValue()));
    }
    Office.settle(documents, folder.resolve("profile"));
    for (Map.Entry<String, Delta> delta : deltas.entrySet()) {
      Path docx = documents.resolve(delta.getKey() + ".docx");
      byte[] accepted = Files.readAllBytes(Path.of(docx + ".accepted"));
      byte[] rejected = Files.readAllBytes(Path.of(docx + ".rejected"));
      // Nothing is left to accept or reject: both readings are the same.
      assertThat(DocxReading.rejected(accepted)).isEqualTo(DocxReading.accepted(accepted));
      assertThat(DocxReading.accepted(accepted)).isEqualTo(DocxReading.after(delta.getValue()));
      assertThat(DocxReading.rejected(rejected)).isEqualTo(DocxReading.before(delta.getValue()));
    }
  }
}
