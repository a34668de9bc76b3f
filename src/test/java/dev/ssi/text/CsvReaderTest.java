package dev.ssi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.text.CsvReader.Cell;
import dev.ssi.text.CsvReader.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Comma-separated values, read with their places. */
class CsvReaderTest {
  @Test
  void eachFieldKnowsItsPlace() throws Malformed {
    assertThat(CsvReader.read("a,\"b\r\nc\",d\r\n\r\n,e\n"))
        .containsExactly(
            List.of(new Cell("a", 1, 1), new Cell("b\nc", 1, 3), new Cell("d", 2, 4)),
            List.of(new Cell("", 4, 1), new Cell("e", 4, 2)));
  }

  @Test
  void whatTheWriterWritesIsReadAgain() throws Malformed {
    Random random = new Random(4180);
    String letters = "ab,\"\n 'é";
    for (int round = 0; round < 200; round++) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("one", "two", "three"));
      for (int row = random.nextInt(4); row > 0; row--) {
        rows.add(
            List.of("x" + word(random, letters), word(random, letters), word(random, letters)));
      }
      Csv csv = new Csv(rows.get(0));
      rows.subList(1, rows.size()).forEach(csv::row);
      List<List<String>> read =
          CsvReader.read(csv.toString()).stream()
              .map(row -> row.stream().map(Cell::text).toList())
              .toList();
      assertThat(read).isEqualTo(visible(rows));
    }
  }

  /** The writer shows ends of lines as a sign, since a terminal may show what it writes. */
  private static List<List<String>> visible(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.replace('\n', '\uFFFD')).toList())
        .toList();
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  @Test
  void whatIsMalformedIsToldWithItsPlace() {
    malformed("a,b\nc,\"d", 2, 3);
    malformed("a,b\"c", 1, 4);
    malformed("\"a\"b", 1, 4);
  }

  private static void malformed(String text, int line, int column) {
    assertThatThrownBy(() -> CsvReader.read(text))
        .isInstanceOfSatisfying(
            Malformed.class,
            malformed -> {
              assertThat(malformed.line()).isEqualTo(line);
              assertThat(malformed.column()).isEqualTo(column);
            });
  }
}
