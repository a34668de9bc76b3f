package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.load.SyntaxRule;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the findings were there before. */
class KnownTest {
  /** One finding on each line of a text, pointing at its second word. */
  private static List<Finding> findings(Severity severity, String text) {
    SourceFile file = new SourceFile("baseline/notes.md", text);
    List<Finding> findings = new ArrayList<>();
    for (int line = 1; line < file.lineCount(); line++) {
      int space = file.line(line).text().indexOf(' ');
      int start = file.line(line).start() + space + 1;
      findings.add(
          Finding.of(SyntaxRule.YAML, file.span(start, file.line(line).end()), "Amiss.")
              .severity(severity));
    }
    return findings;
  }

  private static Found found(List<Finding> findings) {
    return new Found(null, findings, findings.stream().map(Object::toString).toList(), 0);
  }

  private static List<Boolean> fresh(List<Finding> now, List<?>... before) {
    List<Found> found =
        Stream.of(before)
            .map(each -> found(each.stream().map(Finding.class::cast).toList()))
            .toList();
    return new Known("main", List.of(), found).lacks(now);
  }

  @Test
  void whatGrewMoreSevereIsNewAndWhatGrewLessIsNot() {
    List<Finding> note = findings(Severity.NOTE, "A word\n");
    List<Finding> warning = findings(Severity.WARNING, "A word\n");
    List<Finding> error = findings(Severity.ERROR, "A word\n");
    assertThat(fresh(error, warning)).containsExactly(true);
    assertThat(fresh(warning, note)).containsExactly(true);
    assertThat(fresh(error, error)).containsExactly(false);
    assertThat(fresh(note, error)).containsExactly(false);
  }

  @Test
  void everyFindingThatWasThereMakesOneKnown() {
    List<Finding> before = findings(Severity.ERROR, "A word\nThe word\n");
    assertThat(fresh(findings(Severity.ERROR, "The word\nA word\n"), before))
        .containsExactly(false, false);
    assertThat(fresh(findings(Severity.ERROR, "One word\nThe word\nA word\n"), before))
        .containsExactly(true, false, false);
    assertThat(fresh(findings(Severity.ERROR, "The  word\nOne word\nNo word\n"), before))
        .containsExactly(false, false, true);
    assertThat(fresh(findings(Severity.ERROR, "A verb\n"), before)).containsExactly(true);
  }

  @Test
  void ofTwoPlacesWhereAChangeBeganEitherCounts() {
    List<Finding> now = findings(Severity.ERROR, "A word\nA verb\nA noun\n");
    assertThat(
            fresh(now, findings(Severity.ERROR, "A word\n"), findings(Severity.ERROR, "A verb\n")))
        .containsExactly(false, false, true);
    assertThat(fresh(now)).containsExactly(true, true, true);
  }
}
