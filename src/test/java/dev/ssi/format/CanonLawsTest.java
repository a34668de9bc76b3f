package dev.ssi.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.sample.Edition;
import dev.ssi.sample.Shipped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What holds of every file, however it is laid out. */
class CanonLawsTest {
  private static final int ROUNDS = 6;
  private static final Pattern SIMPLE_FIELD =
      Pattern.compile("( *(?:- )?[a-z-]+: )([A-Za-z][A-Za-z0-9 .-]*[A-Za-z0-9])");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(" *(?:- |[\\w .?/()-]+: +)[\\[{][^\"]*[]}]");

  private static final SortedMap<String, String> FILES = files();

  /** Every file of the shipped documents and of the releases of the sample. */
  private static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    for (Edition edition : Shipped.editions()) {
      edition
          .files()
          .forEach(
              (path, bytes) -> {
                if (path.startsWith("baseline/") || path.startsWith("appendix-ah/")) {
                  files.put(edition.tag() + ":" + path, new String(bytes, StandardCharsets.UTF_8));
                }
              });
    }
    return files;
  }

  private static String path(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  @Test
  void whatIsShippedIsInCanonicalForm() {
    List<String> others = new ArrayList<>();
    FILES.forEach(
        (name, text) -> {
          if (!Canon.of(path(name), text).equals(text)) {
            others.add(name);
          }
        });
    assertThat(FILES).hasSizeGreaterThan(400);
    assertThat(others).isEmpty();
  }

  @Test
  void aLayoutThatSaysNothingIsLaidOutAsBefore() {
    FILES.forEach(
        (name, text) -> {
          Random random = new Random(name.hashCode());
          for (int round = 0; round < ROUNDS; round++) {
            String edited = Layouts.spoilt(text, random);
            assertThat(Canon.of(path(name), edited).equals(text))
                .as(name + " " + round + "\n" + edited)
                .isTrue();
          }
        });
  }

  @Test
  void commentsStayAndWhatIsSaidToo() {
    FILES.forEach(
        (name, text) -> {
          Random random = new Random(name.hashCode() + 1L);
          for (int round = 0; round < ROUNDS; round++) {
            String edited = Layouts.withComments(Layouts.spoilt(text, random), random);
            String once = Canon.of(path(name), edited);
            assertThat(Canon.of(path(name), once)).as(name + " " + round).isEqualTo(once);
            assertThat(said(once)).as(name + " " + round).isEqualTo(said(edited));
            assertThat(remarks(once)).as(name + " " + round).isEqualTo(remarks(edited));
            assertThat(withoutRemarks(once)).as(name + " " + round).isEqualTo(text);
          }
        });
  }

  /** What another reader of YAML reads in it, and the body below. */
  private static List<Object> said(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Yaml yaml = new Yaml(new SafeConstructor(options));
    String plain = text.replace("\r\n", "\n");
    if (!plain.startsWith("---")) {
      return Arrays.asList(yaml.<Object>load(plain));
    }
    int start = plain.indexOf('\n') + 1;
    int close = plain.indexOf("\n---", start - 1) + 1;
    Object fields = yaml.<Map<String, Object>>load(plain.substring(start, close));
    return Arrays.asList(fields, plain.substring(plain.indexOf('\n', close) + 1));
  }

  private static String withoutRemarks(String text) {
    return text.replaceAll("(?m)^ *# remark \\d+\n", "").replaceAll("  # remark beside \\d+", "");
  }

  private static List<String> remarks(String text) {
    return text.lines()
        .filter(line -> line.contains("# remark "))
        .map(line -> line.substring(line.indexOf("# remark ")).strip())
        .sorted()
        .toList();
  }

  /** Ways to lay out fields that say nothing. */
  private static final class Layouts {
    private Layouts() {}

    static String spoilt(String text, Random random) {
      int close = text.startsWith("---\n") ? text.indexOf("\n---", 3) + 1 : text.length();
      List<String> lines = new ArrayList<>();
      boolean folded = false;
      int column = 0;
      for (String line : text.substring(0, close).split("\n", -1)) {
        int spaces = line.length() - line.stripLeading().length();
        folded = folded && (line.isBlank() || spaces > column);
        lines.add(folded ? line : spoiltLine(line, random));
        if (!folded && line.endsWith(">-")) {
          folded = true;
          column = spaces;
        }
      }
      String spoilt = String.join("\n", lines) + text.substring(close);
      return random.nextInt(3) == 0 ? spoilt.replace("\n", "\r\n") : spoilt;
    }

    private static String spoiltLine(String line, Random random) {
      if (line.isBlank() || line.startsWith("---") || line.strip().startsWith("#")) {
        return line;
      }
      String spoilt = line;
      if (random.nextInt(4) == 0 && IN_BRACKETS.matcher(line).matches()) {
        spoilt = spoilt.replace("{", "{ ").replace("]", " ]").replace(", ", ",   ");
      }
      if (random.nextInt(4) == 0) {
        Matcher field = SIMPLE_FIELD.matcher(spoilt);
        if (field.matches() && Quotes.isPlain(field.group(2))) {
          char quote = random.nextBoolean() ? '"' : '\'';
          spoilt = field.group(1) + quote + field.group(2) + quote;
        }
      }
      if (random.nextInt(4) == 0 && !spoilt.endsWith(">-")) {
        spoilt += "  ";
      }
      return spoilt;
    }

    static String withComments(String text, Random random) {
      String end = text.contains("\r\n") ? "\r\n" : "\n";
      String[] lines = text.split(end, -1);
      int close = lines.length - 1;
      int first = lines[0].startsWith("---") ? 1 : 0;
      if (first == 1) {
        close = 1;
        while (!lines[close].startsWith("---")) {
          close++;
        }
      }
      List<String> out = new ArrayList<>();
      boolean folded = false;
      int column = 0;
      for (int i = 0; i < lines.length; i++) {
        String line = lines[i];
        int spaces = line.length() - line.stripLeading().length();
        folded = folded && (line.isBlank() || spaces > column);
        boolean field = i >= first && i < close && !folded;
        if (field && random.nextInt(5) == 0) {
          out.add(" ".repeat(spaces) + "# remark " + i);
        }
        boolean head = line.stripTrailing().endsWith(">-");
        boolean beside = field && !head && !line.isBlank() && !line.strip().startsWith("#");
        out.add(beside && random.nextInt(5) == 0 ? line + " # remark beside " + i : line);
        if (!folded && head) {
          folded = true;
          column = spaces;
        }
      }
      return String.join(end, out);
    }
  }
}
