package dev.ssi.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation;
import dev.ssi.diagnostic.Finding;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The editions of the sample are as careful as the shipped documents. */
class EditionsTest {

  @TestFactory
  Stream<DynamicTest> everyEditionIsWithoutFindings() {
    return Editions.all().stream()
        .map(
            edition ->
                dynamicTest(
                    edition.tag(),
                    () ->
                        assertThat(
                                Validation.of(tree(edition), RuleBook.rules(), path -> true)
                                    .findings())
                            .extracting(Finding::message)
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> bothDocumentsBearTheVersionAndTheDayOfTheRelease() {
    return Editions.all().stream()
        .map(
            edition ->
                dynamicTest(
                    edition.tag(),
                    () -> {
                      Documents documents = Loader.load(tree(edition)).documents();
                      String day = edition.date().toString().substring(0, 10);
                      assertThat(edition.tag()).isEqualTo("v" + edition.version());
                      assertThat(documents.appendix().orElseThrow())
                          .extracting(info -> info.version() + " " + info.date())
                          .isEqualTo(edition.version() + " " + day);
                      assertThat(documents.baseline().orElseThrow())
                          .extracting(info -> info.version() + " " + info.date())
                          .isEqualTo(edition.version() + " " + day);
                    }));
  }

  @Test
  void theFirstEditionIsTheShippedDocuments() {
    assertThat(Editions.all().get(0).files()).containsAllEntriesOf(Texts.shipped().files());
  }

  private static MemoryTree tree(Edition edition) {
    return MemoryTree.ofBytes(edition.files());
  }
}
