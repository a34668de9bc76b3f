package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every value that is read knows where it stands, to the character. */
class SpansTest {
  private static final Pattern PHRASE =
      Pattern.compile("(?m)((?:^ *|\\{|, )(?:title|want|so-that|do|ask|end|reason): )(?=[A-Z])");

  private static final Pattern LINE =
      Pattern.compile("(?m)^( *(?:title|want|so-that): )(\\w[^\"\n\\\\]*)$");

  private static final Map<String, UnaryOperator<String>> VARIANTS =
      Map.of(
          "as they are", text -> text,
          "with CR LF", text -> text.replace("\n", "\r\n"),
          "with CR", text -> text.replace('\n', '\r'),
          "with a byte order mark", text -> "\uFEFF" + text,
          "with characters of two units before", SpansTest::withEmoji,
          "with both", text -> "\uFEFF" + withEmoji(text).replace("\n", "\r\n"),
          "between double quotes", SpansTest::quoted);

  private static String quoted(String text) {
    return LINE.matcher(text).replaceAll("$1\"$2 😀\" # 😀");
  }

  private static String withEmoji(String text) {
    String marked = PHRASE.matcher(text).replaceAll("$1😀 ");
    return text.startsWith("---\n") ? "---\n# 😀😀\n" + marked.substring(4) : "# 😀\n" + marked;
  }

  @TestFactory
  Stream<DynamicTest> theShippedDocuments() {
    return VARIANTS.entrySet().stream()
        .map(
            variant ->
                dynamicTest(
                    variant.getKey(),
                    () -> {
                      List<Text> texts = texts(Texts.shipped().map(variant.getValue()));
                      assertThat(texts).hasSizeGreaterThan(3_000).allMatch(SpansTest::isExact);
                    }));
  }

  @Test
  void aValueInQuotesOrOverLinesHasTheSpanOfAllOfIt() throws IOException {
    String epic = "baseline/epics/EP-007-look-up-a-device.md";
    Texts texts =
        Texts.example()
            .replace(epic, "title: Look up a Device", "title: 'It''s 😀' # look")
            .replace(epic, "[IS, GS]", "[ \"IS\" , 'GS'  ]")
            .replace(epic, "so-that: the installer", "so-that: >-\n  the 😀\n\n  installer");
    assertThat(texts(texts))
        .filteredOn(text -> text.span().path().equals(epic))
        .extracting(text -> text.value() + " = " + text.span().text())
        .contains(
            "It's 😀 = 'It''s 😀'",
            "IS = \"IS\"",
            "GS = 'GS'",
            "the 😀\ninstaller knows what is there = >-\n  the 😀\n\n  installer knows what is there",
            "FC-SMI-01 = FC-SMI-01");
  }

  private static boolean isExact(Text text) {
    String written = text.span().text();
    String value =
        switch (written.isEmpty() ? ' ' : written.charAt(0)) {
          case '"' -> written.substring(1, written.length() - 1);
          case '\'' -> written.substring(1, written.length() - 1).replace("''", "'");
          case '>', '|' -> written.replaceFirst("^.*", "");
          default -> written;
        };
    return words(value).equals(words(text.value()));
  }

  /** A folded value is written over several lines, and read as one. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<Text> texts(Texts texts) throws IOException {
    List<Text> found = new ArrayList<>();
    Documents documents = Loader.load(MemoryTree.ofBytes(texts.files())).documents();
    collect(documents, found);
    return found;
  }

  private static void collect(Object value, List<Text> found) {
    if (value instanceof Text text) {
      found.add(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, found));
    } else if (value instanceof Collection<?> several) {
      several.forEach(each -> collect(each, found));
    } else if (value instanceof Record && value.getClass().getName().startsWith("dev.ssi.model")) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), found);
        } catch (ReflectiveOperationException hidden) {
          throw new IllegalStateException(hidden);
        }
      }
    }
  }
}
