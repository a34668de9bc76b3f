package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.delta.Word;
import dev.ssi.delta.Word.Op;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How changed words are dressed by the Markdown marks around them. */
class RunsTest {
  /** Words written as {@code =kept}, {@code -gone} and {@code +come}. */
  private static String dress(String... words) {
    List<Word> list =
        Arrays.stream(words).map(word -> new Word(op(word.charAt(0)), word.substring(1))).toList();
    return Runs.of(list).stream().map(RunsTest::show).collect(Collectors.joining(" "));
  }

  private static Op op(char sign) {
    return sign == '=' ? Op.KEPT : sign == '-' ? Op.REMOVED : Op.ADDED;
  }

  private static String show(Run run) {
    String marks =
        run.marks().stream()
            .sorted()
            .map(mark -> mark.name().substring(0, 1))
            .collect(Collectors.joining());
    String reference = run.reference() == null ? "" : ">" + run.reference();
    return marks + run.op().sign() + "{" + run.text() + "}" + reference;
  }

  @Test
  void marksThatBothTextsHaveDressTheWordsBetweenThem() {
    assertThat(dress("=A **", "-b", "+c", "=** `d`")).isEqualTo("={A } S-{b} S+{c} ={ } C={d}");
  }

  @Test
  void marksThatCameWithTheirWordsDressThem() {
    assertThat(dress("=A", "+ **b** and *c*")).isEqualTo("={A} +{ } S+{b} +{ and } E+{c}");
  }

  @Test
  void marksThatChangeAroundWordsThatStayAreShown() {
    assertThat(dress("=A ", "+**", "=b", "+**")).isEqualTo("={A } +{**} ={b} +{**}");
    assertThat(dress("=A ", "-*", "+**", "=b", "-*", "+**"))
        .isEqualTo("={A } -{*} +{**} ={b} -{*} +{**}");
  }

  @Test
  void aMarkWithoutItsPairIsShown() {
    assertThat(dress("=2 * 3 and **4 and 5 ` 6 snake_case_word"))
        .isEqualTo("={2 * 3 and **4 and 5 ` 6 snake_case_word}");
  }

  @Test
  void codeKeepsEverySignWithinIt() {
    assertThat(dress("=``a ` *b* [FC-SMI-01]`` c")).isEqualTo("C={a ` *b* [FC-SMI-01]} ={ c}");
  }

  @Test
  void aBackslashFreesTheNextSign() {
    assertThat(dress("=\\*a\\* and \\n")).isEqualTo("={*a* and \\n}");
  }

  @Test
  void referencesKnowWhatTheyReferTo() {
    assertThat(dress("=See [", "-FC-SMI-01", "+FC-SMI-02.3", "=], [H8.16(f)(i)(A)] and [x](y)"))
        .isEqualTo(
            "={See [} -{FC-SMI-01}>FC-SMI-01 +{FC-SMI-02.3}>FC-SMI-02.3 ={], [}"
                + " ={H8.16(f)(i)(A)}>H8.16(f)(i)(A) ={] and [x](y)}");
  }
}
