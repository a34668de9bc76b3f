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

  /** What blocks and lists are made of. */
  private static final List<String> MARKS =
      List.of(
          "\n",
          "\n\n",
          "\n  ",
          "\n    ",
          "# c\n",
          "- ",
          "-",
          ">-\n  ",
          ">-",
          ">",
          "|",
          "k: ",
          "k:\n",
          "[]",
          "{}",
          "[",
          "]",
          "{",
          "}",
          "{k: v}",
          "[v, w]",
          ", ",
          "\"",
          "'",
          "\"q: r\"",
          "'s'",
          ": ",
          "\n---\n",
          "\n...\n");

  private static final List<String> ENDINGS = List.of("\n", "\n", "\n", "\r\n", " \n", "\n\n", "");

  @Test
  void bothReadersAgreeOnEveryShippedDocumentAndTheQuickOneReadsItAll() {
    List<String> left = new ArrayList<>();
    for (SourceFile yaml : shipped()) {
      String written = yaml.text();
      for (String text : List.of(written, written.replace("\n", "\r\n"))) {
        if (!agree(new SourceFile(yaml.path(), text), 0, text.length())) {
          left.add(yaml.path());
        }
      }
    }
    assertThat(left).isEmpty();
  }

  /** The YAML of every file that has any. */
  private static List<SourceFile> shipped() {
    List<SourceFile> all = new ArrayList<>();
    for (Texts texts : List.of(Texts.shipped(), Texts.example())) {
      for (String path : texts.files().keySet()) {
        String text = texts.get(path);
        if (path.endsWith(".yaml")) {
          all.add(new SourceFile(path, text));
        } else if (text.startsWith("---\n")) {
          all.add(new SourceFile(path, text.substring(4, text.indexOf("\n---", 4) + 1)));
        }
      }
    }
    return all;
  }

  @Test
  void bothReadersAgreeOnShippedDocumentsThatWereSpoilt() {
    Random random = new Random(65);
    List<SourceFile> files = shipped();
    int quick = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SourceFile file = files.get(random.nextInt(files.size()));
      StringBuilder text = new StringBuilder(someLines(random, file));
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        spoil(random, text);
      }
      String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
      String written = text + ending;
      if (random.nextInt(10) == 0) {
        written = written.replace("\n", "\r\n");
      }
      quick += agree(new SourceFile(file.path(), written), 0, written.length()) ? 1 : 0;
    }
    assertThat(quick).isGreaterThan(ROUNDS / 4);
  }

  private static String someLines(Random random, SourceFile file) {
    int first = 1 + random.nextInt(file.lineCount());
    int last = Math.min(file.lineCount(), first + random.nextInt(12));
    return file.text().substring(file.line(first).start(), file.line(last).end());
  }

  /** Puts something in, takes something out, or changes how far a line is indented. */
  private static void spoil(Random random, StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int lineStart = text.lastIndexOf("\n", at - 1) + 1;
    switch (random.nextInt(6)) {
      case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
      case 1 -> text.insert(lineStart, " ".repeat(1 + random.nextInt(3)));
      case 2 -> text.delete(lineStart, Math.min(text.length(), lineStart + random.nextInt(3)));
      case 3 -> text.insert(lineStart, some(random, 2) + "\n");
      case 4 -> text.insert(at, MARKS.get(random.nextInt(MARKS.size())));
      default -> text.insert(at, some(random, 1));
    }
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
    Optional<YamlNode> quick = PlainYaml.read(file, start, end);
    if (quick.isEmpty()) {
      return false;
    }
    List<Finding> problems = new ArrayList<>();
    Optional<YamlNode> full = YamlReader.readFully(file, start, end, problems::add);
    String shown = file.path() + ": " + file.text().substring(start, end);
    assertThat(problems).as(shown).isEmpty();
    assertThat(quick).as(shown).isEqualTo(full);
    return true;
  }
}
