package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of random edits, the same in every run: none makes a validation fail. */
class BadEditsTest {
  private static final String MARKS = "[](){}<>`*_-#|\\&!?:,'\"@%~ \t\r\n\0\u001B0aZ.";

  @Test
  void editsOfTheSmallDocuments() {
    edit(Texts.example(), 2_000, 20190627);
  }

  @Test
  void editsOfTheShippedDocuments() {
    edit(Texts.shipped(), 100, 20190628);
  }

  private static void edit(Texts documents, int rounds, long seed) {
    Random random = new Random(seed);
    List<String> paths = List.copyOf(documents.files().keySet());
    int clean = 0;
    for (int round = 0; round < rounds; round++) {
      Texts edited = documents;
      List<String> edits = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        String path = paths.get(random.nextInt(paths.size()));
        edited = edited.with(path, spoilt(edited.files().get(path), random));
        edits.add(path);
      }
      clean += check(edited, "round " + round + " of seed " + seed + ": " + edits) ? 1 : 0;
    }
    // About half of the rounds touch running text only, in which little is wrong.
    assertThat(clean).as("rounds without findings").isBetween(1, rounds * 2 / 3);
  }

  /** Whether nothing was found. */
  private static boolean check(Texts edited, String round) {
    List<Finding> findings;
    try {
      findings = edited.validate().findings();
    } catch (RuntimeException | StackOverflowError bug) {
      throw new AssertionError(round, bug);
    }
    assertThat(findings).as(round).isSorted();
    findings.stream()
        .flatMap(
            finding ->
                Stream.concat(
                    Stream.of(finding.span()), finding.related().stream().map(Label::span)))
        .forEach(span -> assertThat(isWithin(span)).as("%s, %s", round, span).isTrue());
    return findings.isEmpty();
  }

  private static boolean isWithin(Span span) {
    return span.start() >= 0
        && span.start() <= span.end()
        && span.end() <= span.file().text().length()
        && span.line() >= 1
        && span.endLine() <= span.file().lineCount()
        && span.column() >= 1
        && span.column() <= span.file().line(span.line()).text().length() + 2;
  }

  private static byte[] spoilt(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, random.nextInt(8));
    return switch (random.nextInt(7)) {
      case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
      case 1 -> joined(bytes, at, new byte[] {mark(random)}, Math.min(bytes.length, at + 1));
      case 2 -> joined(bytes, at, new byte[] {mark(random), mark(random)}, at);
      case 3 -> joined(bytes, at, new byte[0], at + length);
      case 4 -> Arrays.copyOf(bytes, at);
      default -> lines(bytes, random);
    };
  }

  private static byte mark(Random random) {
    return (byte) MARKS.charAt(random.nextInt(MARKS.length()));
  }

  private static byte[] joined(byte[] bytes, int upTo, byte[] between, int from) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, upTo);
    joined.writeBytes(between);
    joined.write(bytes, from, bytes.length - from);
    return joined.toByteArray();
  }

  /** Drops, repeats, moves or indents a line. */
  private static byte[] lines(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      default -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
