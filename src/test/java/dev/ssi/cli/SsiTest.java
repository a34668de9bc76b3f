package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.diagnostic.Rule;
import org.junit.jupiter.api.Test;

/** The command line as a whole. */
class SsiTest {

  @Test
  void helpListsTheCommandsAndTheExitStatuses() {
    Run run = Run.ssi("--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("validate", "explain", "Exit status: 0 clean; 1 findings");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : new String[] {"validate", "explain", "trace", "access", "show"}) {
      Run run = Run.ssi(command, "--help");
      assertThat(run.status()).as(command).isZero();
      assertThat(run.out()).as(command).startsWith("Usage: ssi " + command);
    }
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Run.ssi("--version").out()).matches("ssi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void withoutACommandItSaysWhichToBeginWith() {
    Run run = Run.ssi();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "ssi: Which command? `ssi validate` checks both documents.\nSee `ssi --help`.\n");
  }

  @Test
  void anUnknownOptionOrCommandIsToldOnStandardErrorOnly() {
    Run option = Run.ssi("validate", "--fial-on", "error");
    assertThat(option.status()).isEqualTo(2);
    assertThat(option.out()).isEmpty();
    assertThat(option.err()).startsWith("ssi: Unknown option").contains("--fail-on");
    Run command = Run.ssi("validat");
    assertThat(command.status()).isEqualTo(2);
    assertThat(command.err()).contains("validate");
  }

  @Test
  void aDayThatIsNoneIsToldPlainly() {
    assertThat(Run.ssi("status", "--as-of", "2019-13-45").err())
        .isEqualTo(
            "ssi: Invalid value for option '--as-of': There is no day 2019-13-45: look at its month"
                + " and day.\nSee `ssi status --help`.\n");
    assertThat(Run.ssi("validate", "--as-of", "27/06/2019").err())
        .startsWith("ssi: Invalid value for option '--as-of': `27/06/2019` is not a date.");
  }

  @Test
  void aDirectoryThatIsNotThereIsToldPlainly() {
    Run run = Run.ssi("-C", "no such place", "validate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ssi: There is no directory ").contains("no such place");
  }

  @Test
  void explainListsEveryRuleAndPrintsEachPage() {
    Run list = Run.ssi("explain");
    assertThat(list.out().lines()).hasSameSizeAs(RuleBook.withMerge());
    for (Rule rule : RuleBook.withMerge()) {
      assertThat(list.out()).contains(rule.id());
      assertThat(Run.ssi("explain", rule.id()).out()).startsWith("# " + rule.id() + "\n");
    }
  }

  @Test
  void explainingAnUnknownRuleSuggestsTheNearest() {
    Run run = Run.ssi("explain", "trace.unknown-refrence");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean trace.unknown-reference?");
  }

  @Test
  void theCompletionScriptIsPrinted() {
    Run run = Run.ssi("generate-completion");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("complete -F").contains("validate");
  }
}
