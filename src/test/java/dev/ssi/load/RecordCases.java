package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.model.Documents;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Cases of one record of governance beside the small example, under both line ends. */
final class RecordCases {
  private final String path;
  private final Texts texts;

  RecordCases(String path, String record) {
    this.path = path;
    this.texts = Texts.example().with(path, record);
  }

  /** The documents, without a syntax finding, once with each line end. */
  List<Documents> read() throws IOException {
    return List.of(read(texts), read(texts.crlf()));
  }

  private static Documents read(Texts texts) throws IOException {
    Loaded loaded = Loader.load(MemoryTree.ofBytes(texts.files()));
    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.documents().unread().isNothing()).isTrue();
    return loaded.documents();
  }

  /** An edit that leaves nothing of the record, with the places of the findings. */
  DynamicTest unread(String before, String after, String... places) {
    return edit(before, after, true, places);
  }

  /** An edit after which the record is read all the same. */
  DynamicTest read(String before, String after, String... places) {
    return edit(before, after, false, places);
  }

  private DynamicTest edit(String before, String after, boolean unread, String... places) {
    return dynamicTest(
        before + " → " + after,
        () -> {
          Texts edited = texts.replace(path, before, after);
          for (Texts each : List.of(edited, edited.crlf())) {
            Loaded loaded = Loader.load(MemoryTree.ofBytes(each.files()));
            assertThat(loaded.findings())
                .extracting(
                    it ->
                        it.span().path().replace(path, "")
                            + ":"
                            + it.span().line()
                            + ":"
                            + it.span().column()
                            + " "
                            + it.rule().id().replace("syntax.", ""))
                .containsExactlyElementsOf(List.of(places));
            assertThat(loaded.documents().unread().files())
                .isEqualTo(unread ? Set.of(path) : Set.of());
          }
        });
  }

  /** What is read after an edit. */
  Loaded edited(String before, String after) throws IOException {
    return Loader.load(MemoryTree.ofBytes(texts.replace(path, before, after).files()));
  }

  /** The message and help of the one finding that an edit makes. */
  String told(String before, String after) throws IOException {
    Texts edited = texts.replace(path, before, after);
    return Stream.of(Loader.load(MemoryTree.ofBytes(edited.files())))
        .flatMap(loaded -> loaded.findings().stream())
        .map(finding -> finding.message() + " " + finding.help())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }
}
