package dev.ssi.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.model.FileKind;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the quick look takes for a whole Epic, the reader reads whole, under the same id. */
class PlainEpicTest {
  private static final int ROUNDS = 40_000;

  private static final List<String> SPLINTERS =
      List.of(
          "",
          "",
          "\n",
          "\r\n",
          " ",
          "  ",
          ":",
          ": ",
          "#",
          " #",
          ",",
          "[",
          "]",
          "{",
          "'",
          "\"",
          "-",
          "- ",
          "---\n",
          "...",
          "~",
          "null",
          "all",
          "\\",
          "é",
          "\t",
          "\0",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">-",
          "id: EP-007\n",
          "source: seed\n",
          "roles: all\n",
          "EP-1",
          "0");

  @Test
  void mostShippedEpicsAreRecognised() throws IOException {
    List<byte[]> epics = shipped();
    int recognised = 0;
    for (byte[] epic : epics) {
      String id = PlainEpic.id(epic);
      if (id != null) {
        recognised++;
        assertThat(id).isEqualTo(reading(epic));
      }
    }
    assertThat(recognised).isGreaterThan(epics.size() / 2);
  }

  @Test
  void whatIsNotPlainIsLeftToTheReader() throws IOException {
    String epic =
        new String(
            shipped().stream().filter(it -> PlainEpic.id(it) != null).findFirst().orElseThrow(),
            UTF_8);
    for (String other :
        List.of(
            epic.replace("\n", "\r\n"),
            epic.replace("want: ", "want: é "),
            epic.replace("want: ", "want: # "),
            epic.replace("want: ", "so-that: "),
            epic + "\u0000",
            epic + "é",
            epic.replace("---\n\n", "source: seed\n---\n\n"),
            epic.replaceFirst("title: .*", "title: Null"),
            epic.replaceFirst("roles: .*", "roles: []"),
            epic.substring(0, epic.indexOf("components")))) {
      assertThat(PlainEpic.id(other.getBytes(UTF_8))).as(other).isNull();
    }
  }

  @Test
  void whatIsRecognisedCanBeReadWholeHoweverItWasEdited() throws IOException {
    List<byte[]> epics = shipped();
    Random random = new Random(20191128);
    int recognised = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = new String(epics.get(random.nextInt(epics.size())), ISO_8859_1);
      int front = text.indexOf("## Story");
      int at = random.nextInt(front);
      int end = Math.min(front, at + random.nextInt(4));
      String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
      byte[] edited = (text.substring(0, at) + splinter + text.substring(end)).getBytes(ISO_8859_1);
      String id = PlainEpic.id(edited);
      if (id != null) {
        recognised++;
        assertThat(reading(edited)).as(new String(edited, ISO_8859_1)).isEqualTo(id);
      }
    }
    assertThat(recognised).isGreaterThan(ROUNDS / 20);
  }

  /** The id under which the reader reads an Epic whole; null when it does not. */
  private static String reading(byte[] epic) {
    Draft outline = Draft.outline();
    // Its name is another matter, and may not fit an edited id.
    TreeEntry entry =
        new TreeEntry("baseline/epics/" + name(epic), TreeEntry.Type.FILE, epic.length);
    Loader.parse(entry, FileKind.EPIC, epic, outline);
    return outline.isUnread() || outline.epics.isEmpty() ? null : outline.epics.get(0).id().value();
  }

  private static String name(byte[] epic) {
    String text = new String(epic, ISO_8859_1);
    int id = text.indexOf("id: ") + 4;
    return text.substring(id, Math.max(id, text.indexOf('\n', id))).strip() + "-x.md";
  }

  private static List<byte[]> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("baseline/epics"))) {
      return files.sorted().map(PlainEpicTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
