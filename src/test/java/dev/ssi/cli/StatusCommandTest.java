package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi status} on the command line. */
class StatusCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (Map.Entry<String, byte[]> file : Texts.governed().files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @Test
  void theBoardIsPrintedInEachFormAndNothingIsJudged() {
    Run text = status();
    assertThat(text.status()).as(text.err()).isZero();
    assertThat(text.out()).startsWith("Where each change stands, as at 2019-11-28, the last day");
    assertThat(status("--format", "json").out()).startsWith("{");
    assertThat(status("--format", "csv").out()).startsWith("group,package,kind,id,");
    assertThat(status("--format", "markdown").out()).startsWith("# ");
    assertThat(status("--quiet").out()).doesNotContain("10 proposals");
  }

  @Test
  void theDayIsThatOfTheOption() {
    assertThat(status("--as-of", "2019-08-05", "PKG-2019-01").out())
        .contains("as at 2019-08-05.", "consulting since 2019-07-22");
  }

  @Test
  void whatIsOverdueIsRedWhereColoursAreWanted() {
    assertThat(status("--color", "always").out()).contains("\u001B[31m", "\u001B[1mPKG-2019-01");
    assertThat(status("--color", "never").out()).doesNotContain("\u001B");
  }

  @Test
  void anUnknownIdIsWrongUsageWithASuggestion() {
    Run run = status("CP-0011");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("`CP-0011` is not on the board", "CP-0010");
    assertThat(run.out()).isEmpty();
  }

  private static Run status(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "-C";
    args[1] = folder.toString();
    args[2] = "status";
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.ssi(args);
  }
}
