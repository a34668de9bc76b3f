package dev.ssi.document.live;

import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.book.Terms;
import dev.ssi.document.book.Volume;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Books for tests of what stands around the words: their volumes have no sections. */
final class Books {
  static final Edition RELEASE =
      new Edition("v1.0", "0123456789abcdef0123456789abcdef01234567", "2019-06-27T10:00:00Z");
  static final Edition WORK = new Edition("worktree", null, null);

  private Books() {}

  static Book of(Texts texts, Edition edition) {
    try {
      Documents documents = Loader.load(MemoryTree.ofBytes(texts.files())).documents();
      return new Book(
          edition,
          new Trace(documents),
          new Terms(documents.definitions()),
          List.of(
              new Volume(
                  Documents.APPENDIX_FOLDER,
                  "Appendix AH",
                  documents.appendix().orElse(null),
                  List.of()),
              new Volume(
                  Documents.BASELINE_FOLDER,
                  "Baseline Requirements Document",
                  documents.baseline().orElse(null),
                  List.of())));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static SiteFacts facts(Edition edition, int errors) {
    return SiteFacts.of(of(Texts.shipped(), edition), errors, "1.0.0");
  }
}
