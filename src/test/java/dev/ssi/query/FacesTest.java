package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.query.Table.Fit;
import dev.ssi.text.Csv;
import dev.ssi.text.Wrap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all answers are printed with. */
class FacesTest {

  @Test
  void aFieldThatASpreadsheetWouldRunGetsAnApostrophe() {
    Csv csv = new Csv(List.of("a", "b", "c", "d", "e", "f"));
    csv.row(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "1-1"));
    assertThat(csv).hasToString("a,b,c,d,e,f\n'=1+1,'+1,'-1,'@SUM(A1),' x,1-1\n");
  }

  @Test
  void commasQuotesAndLineFeedsAreQuoted() {
    Csv csv = new Csv(List.of("a"));
    csv.row(List.of("x, y")).row(List.of("say \"so\"")).row(List.of("plain; words"));
    assertThat(csv).hasToString("a\n\"x, y\"\n\"say \"\"so\"\"\"\nplain; words\n");
  }

  @Test
  void theWidestColumnWrapsWhereThePageIsTooNarrow() {
    Table table = new Table(2, Fit.FIXED, Fit.WRAPPED, Fit.NUMBER);
    table.row("FC-SMI-01", "word ".repeat(30), "7").row("FC-SMI-02", "short", "12");
    String page = table.print(new Page()).toString();
    assertThat(page.lines()).hasSize(3).allMatch(line -> line.length() <= Page.WIDTH);
    assertThat(page).startsWith("  FC-SMI-01  word word").endsWith("12\n");
  }

  @Test
  void wideLettersCountTwiceAndMarksThatCombineNotAtAll() {
    Table table = new Table(0, Fit.FIXED, Fit.FIXED);
    table.row("日本", "a").row("e\u0301", "b").row("abcd", "c");
    assertThat(table.print(new Page())).hasToString("日本  a\ne\u0301     b\nabcd  c\n");
  }

  @Test
  void aWordLongerThanTheLineStandsAlone() {
    assertThat(Wrap.lines("a " + "x".repeat(20) + " b", 10))
        .containsExactly("a", "x".repeat(20), "b");
  }

  @Test
  void peopleCountInNumbers() {
    assertThat(
            List.of("AH-10", "AH-9", "FC-SMI-01.10", "FC-SMI-01.9", "PM-02").stream()
                .sorted(ItemOrder.IDS))
        .containsExactly("AH-9", "AH-10", "FC-SMI-01.9", "FC-SMI-01.10", "PM-02");
  }
}
