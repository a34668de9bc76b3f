package dev.ssi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published is there whole, or not at all. */
class PublicationTest {
  @TempDir private Path directory;

  private static Publication publication(String text) {
    return new Publication("https://example.org/test", Map.of("from", "v1.0"))
        .add("a.txt", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRunThatFailsHalfWayLeavesTheOldFilesWhole() throws IOException {
    Path target = directory.resolve("out/delta");
    publication("old").write(target);
    Publication failing =
        publication("new")
            .add(
                "b.txt",
                out -> {
                  throw new IOException("the disk is full");
                });
    assertThatThrownBy(() -> failing.write(target)).hasMessage("the disk is full");
    assertThat(target.resolve("a.txt")).hasContent("old");
    assertThat(names(target)).containsExactly("a.txt", "manifest.json");
    assertThat(names(target.getParent())).containsExactly("delta");
  }

  @Test
  void aNewPublicationLeavesNothingOfTheOld() throws IOException {
    Path target = directory.resolve("delta");
    publication("old").add("b.txt", out -> out.write(1)).write(target);
    publication("new").write(target);
    assertThat(target.resolve("a.txt")).hasContent("new");
    assertThat(names(target)).containsExactly("a.txt", "manifest.json");
    assertThat(names(directory)).containsExactly("delta");
  }

  @Test
  void aFolderOfOthersIsLeftAlone() throws IOException {
    Path target = Files.createDirectories(directory.resolve("letters"));
    Files.writeString(target.resolve("letter.txt"), "Dear …");
    assertThatThrownBy(() -> publication("new").write(target))
        .isInstanceOf(Publication.Occupied.class);
    assertThat(names(target)).containsExactly("letter.txt");
    assertThat(names(directory)).containsExactly("letters");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
