package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick reader of front matter answers as the full one does, or not at all. */
class PlainYamlTest {
  private static final int ROUNDS = 60_000;

  /** What a field line is made of: mostly plain, with everything that YAML gives a meaning. */
  private static final List<String> FRAGMENTS =
      List.of(
          "a", "Zed", "7", "0x1F", "1.5", "true", "null", "~", "é", "日本", "😀", " ", " ", " ", "  ",
          ":", ": ", ":a", "#", " #", ",", ", ", "[", "]", "{", "}", "?", "? ", "-", "- ", "--- ",
          "&a", "*a", "!", "!!str ", "|", ">", "%", "@", "`", "'", "''", "\"", "\\", "\\n", "<<",
          "=", "(", ")", ".", "...", "/", ";", "\t", "\u0007", "\u007F", "\u0085", "\u00A0",
          "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\r");

  private static final List<String> ENDINGS = List.of("\n", "\n", "\n", "\r\n", " \n", "\n\n", "");

  @Test
  void bothReadersAgreeOnTheShippedDocuments() {
    List<String> quick = new ArrayList<>();
    Texts shipped = Texts.shipped();
    for (String path : shipped.files().keySet()) {
      for (String text : List.of(shipped.get(path), shipped.get(path).replace("\n", "\r\n"))) {
        int start = text.startsWith("---") ? text.indexOf('\n') + 1 : 0;
        int end = start == 0 ? text.length() : text.indexOf("\n---", start) + 1;
        if (agree(new SourceFile(path, text), start, end)) {
          quick.add(path);
        }
      }
    }
    assertThat(quick).hasSizeGreaterThan(2 * 90).anyMatch(path -> path.contains("/epics/"));
  }

  @Test
  void bothReadersAgreeOnWhateverStandsInAField() {
    Random random = new Random(58);
    int quick = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
        text.append(line(random)).append(ENDINGS.get(random.nextInt(ENDINGS.size())));
      }
      String written = text.toString();
      quick += agree(new SourceFile("generated", written), 0, written.length()) ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(ROUNDS / 20);
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    line.append(random.nextInt(8) == 0 ? some(random, 2) : "k" + random.nextInt(4));
    line.append(random.nextInt(12) == 0 ? some(random, 2) : ": ");
    boolean list = random.nextInt(3) == 0;
    line.append(list ? "[" : "");
    line.append(some(random, 1 + random.nextInt(5)));
    for (int more = list ? random.nextInt(4) : 0; more > 0; more--) {
      line.append(random.nextBoolean() ? ", " : ",").append(some(random, 1 + random.nextInt(2)));
    }
    return line.append(list ? "]" : "").toString();
  }

  private static String some(Random random, int count) {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < count; i++) {
      boolean word = random.nextInt(3) > 0;
      some.append(FRAGMENTS.get(random.nextInt(word ? 16 : FRAGMENTS.size())));
    }
    return some.toString();
  }

  @Test
  void aKeyTooLongForYamlIsLeftToTheFullReader() {
    String text = "k".repeat(1030) + ": value\n";
    assertThat(agree(new SourceFile("long key", text), 0, text.length())).isFalse();
  }

  /** Whether the quick reader answered; if so, the full one must say the same. */
  private static boolean agree(SourceFile file, int start, int end) {
    Optional<YamlNode.Mapping> quick = PlainYaml.read(file, start, end);
    if (quick.isEmpty()) {
      return false;
    }
    List<Finding> problems = new ArrayList<>();
    Optional<YamlNode> full = YamlReader.read(file, start, end, problems::add);
    String shown = file.path() + ": " + file.text().substring(start, end);
    assertThat(problems).as(shown).isEmpty();
    assertThat(quick.<YamlNode>map(node -> node)).as(shown).isEqualTo(full);
    return true;
  }
}
