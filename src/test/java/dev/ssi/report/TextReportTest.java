package dev.ssi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.SourceFile;
import dev.ssi.source.SourceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a finding looks in a terminal. */
class TextReportTest {
  private static final Rule RULE =
      new Rule() {
        @Override
        public String id() {
          return "trace.example";
        }

        @Override
        public Severity severity() {
          return Severity.ERROR;
        }

        @Override
        public String authority() {
          return "none";
        }
      };

  private static Report report(Finding... findings) {
    Summary summary =
        new Summary("1.0", SourceTree.Origin.WORK_TREE, Map.of("epic", 1), 2, 3, 4, 5);
    return Report.of(summary, List.of(findings));
  }

  private static String shown(Finding... findings) {
    return TextReport.findings(report(findings), Style.PLAIN);
  }

  private static Finding at(String text, String marked) {
    SourceFile file = new SourceFile("a/b.md", text);
    int start = text.indexOf(marked);
    return Finding.of(RULE, file.span(start, start + marked.length()), "Something is wrong.");
  }

  @Test
  void aFindingShowsItsPlaceItsLineAndWhatToDo() {
    assertThat(shown(at("first\nsecond line\n", "line").help("Mend it.")))
        .isEqualTo(
            """
            error[trace.example]: Something is wrong.
             --> a/b.md:2:8
            2 | second line
              |        ^^^^
              = help: Mend it.

            """);
  }

  @Test
  void aRelatedPlaceHasItsOwnFrameAndTheNumbersAlign() {
    SourceFile other = new SourceFile("c.yaml", "\n".repeat(99) + "here");
    assertThat(shown(at("word\n", "word").related(other.span(99, 103), "first here")))
        .isEqualTo(
            """
            error[trace.example]: Something is wrong.
               --> a/b.md:1:1
              1 | word
                | ^^^^
               ::: c.yaml:100:1 (first here)
            100 | here
                | ^^^^

            """);
  }

  @Test
  void aFileThatIsNotThereHasNoLineToShow() {
    Finding missing = Finding.of(RULE, SourceFile.absent("a.yaml").start(), "It is missing.");
    assertThat(shown(missing))
        .isEqualTo("error[trace.example]: It is missing.\n --> a.yaml:1:1\n\n");
  }

  @Test
  void caretsStandUnderTheWordsAfterTabsWideLettersAndMarks() {
    assertThat(shown(at("\t漢字 e\u0301 word", "word")))
        .contains("1 |  漢字 e\u0301 word\n  |         ^^^^\n");
  }

  @Test
  void aSpanOfSeveralLinesIsMarkedOnItsFirst() {
    assertThat(shown(at("one two\nthree", "two\nthree"))).contains("1 | one two\n  |     ^^^\n");
  }

  @Test
  void aPointIsMarkedByOneCaretEvenAtTheEndOfALine() {
    SourceFile file = new SourceFile("a.md", "ab\r\ncd");
    assertThat(shown(Finding.of(RULE, file.span(2, 2), "Here.")))
        .contains(" --> a.md:1:3\n1 | ab\n  |   ^\n");
  }

  @Test
  void aVeryLongLineIsCutAroundTheMark() {
    String line = "x".repeat(5000) + "MARK" + "y".repeat(5000);
    String[] lines = shown(at(line, "MARK")).split("\n");
    assertThat(lines[2]).startsWith("1 | …xxx").endsWith("yyy…").hasSizeLessThan(130);
    assertThat(lines[3].indexOf('^')).isEqualTo(lines[2].indexOf("MARK"));
  }

  @Test
  void authoredTextCannotSteerTheTerminal() {
    Finding finding = at("a \u001B[31mred\u202E\u0007 b", "b").help("see \u001B]0;title\u0007");
    assertThat(shown(finding)).doesNotContain("\u001B", "\u202E", "\u0007").contains("\uFFFD[31m");
  }

  @Test
  void colourAddsNothingButColour() {
    Finding finding = at("word", "word").help("Mend it.").related(at("x", "x").span(), "there");
    String coloured = TextReport.findings(report(finding), Style.COLOUR);
    assertThat(coloured).contains("\u001B[1;31merror[trace.example]\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(shown(finding));
  }

  @Test
  void whatNobodyWouldReadIsCounted() {
    Finding[] many = new Finding[1002];
    Arrays.fill(many, at("word", "word"));
    assertThat(shown(many))
        .endsWith("\n\n2 more findings not shown; --format json has them all.\n\n")
        .containsOnlyOnce("not shown");
  }

  @Test
  void theSummaryCountsWhatWasFoundAndWhatWasChecked() {
    assertThat(TextReport.summary(report(at("word", "word")), Style.PLAIN, 0.123))
        .isEqualTo(
            """
            1 error in 1 file.
            `ssi explain trace.example` says more of the rule.
            Checked 1 Epic;
            2 links; access of User Roles to components: 4 given, 5 withheld; 3 rules; 0.12 s.
            """);
  }

  @Test
  void aCleanSummarySaysWhatWasChecked() {
    assertThat(TextReport.summary(report(), Style.PLAIN, 1))
        .startsWith("Clean: no findings.\nChecked 1 Epic;\n");
  }
}
