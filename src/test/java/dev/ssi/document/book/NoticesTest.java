package dev.ssi.document.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the document announces what is agreed and not yet in service. */
class NoticesTest {
  private static final String CHANGES = "baseline/governance/changes/CP-0002.yaml";
  private static final String ITEMS = "items: [{id: FC-SMI-01, operation: amend}]";

  @Test
  void aComponentIsToldInTheBaseline() throws IOException {
    assertThat(notices(Texts.governed()))
        .containsExactly("baseline FC-SMI-01: By CP-0002 this is to be amended");
  }

  @Test
  void aSectionDChangeOfItIsToldInAppendixAh() throws IOException {
    Texts texts =
        Texts.governed().replace(CHANGES, "route: ssi-change-process", "route: section-d");
    assertThat(notices(texts))
        .containsExactly("appendix-ah FC-SMI-01: By CP-0002 this is to be amended");
  }

  @Test
  void whatStandsInOneDocumentOnlyIsToldThere() throws IOException {
    Texts texts =
        Texts.governed()
            .replace(
                CHANGES,
                ITEMS,
                "items: [{id: BFD-02, operation: rename}, {id: EP-007, operation: remove}]");
    assertThat(notices(texts))
        .containsExactly(
            "appendix-ah BFD-02: By CP-0002 this is to be renamed",
            "baseline EP-007: By CP-0002 this is to be removed");
  }

  @Test
  void aParagraphIsToldBelowIt() throws IOException {
    Texts texts =
        Texts.governed()
            .replace(
                CHANGES,
                ITEMS,
                "items: [{id: FC-SMI-01.2, operation: amend}, {id: AH-1, operation: remove}]");
    assertThat(notices(texts))
        .containsExactly(
            "appendix-ah AH-1: By CP-0002 this is to be removed",
            "baseline FC-SMI-01.2: By CP-0002 this is to be amended");
  }

  @Test
  void whatIsNotAgreedIsNotAnnounced() throws IOException {
    Texts texts =
        Texts.governed()
            .replace(
                "baseline/governance/decisions/DEC-0002.yaml",
                "outcome: agreed-with-conditions",
                "outcome: refused");
    assertThat(notices(texts)).isEmpty();
  }

  private static List<String> notices(Texts texts) throws IOException {
    Documents documents = Loader.load(MemoryTree.ofBytes(texts.files())).documents();
    Book book = Book.of(new Trace(documents), new Edition("worktree", null, null));
    List<String> notices = new ArrayList<>();
    for (Volume volume : book.volumes()) {
      volume.sections().forEach(section -> collect(volume.folder() + " ", section, notices));
    }
    return notices;
  }

  private static void collect(String volume, Section section, List<String> notices) {
    section.blocks().forEach(block -> collect(volume, section.item(), block, notices));
    section.sections().forEach(inner -> collect(volume, inner, notices));
  }

  private static void collect(String volume, String item, Block block, List<String> notices) {
    if (block instanceof Block.Quote quote && quote.isNotice()) {
      String words = Plain.of(((Block.Paragraph) quote.blocks().get(0)).content());
      notices.add(
          volume
              + item
              + ": "
              + words
                  .substring(words.indexOf("By "), words.indexOf(';'))
                  .replaceAll(" \\(.*?\\)", ""));
    } else if (block instanceof Block.Listing listing) {
      for (Block.Entry entry : listing.entries()) {
        entry.blocks().forEach(inner -> collect(volume, entry.id(), inner, notices));
      }
    }
  }
}
