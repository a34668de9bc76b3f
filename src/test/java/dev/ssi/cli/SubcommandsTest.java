package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The list from which the one command is taken that is named. */
class SubcommandsTest {
  @Test
  void everyCommandIsListedUnderItsName() {
    for (Map.Entry<String, Class<?>> each : Subcommands.ALL) {
      assertThat(each.getValue().getAnnotation(Command.class).name()).isEqualTo(each.getKey());
    }
  }

  @Test
  void helpListsThemAll() {
    String help = Run.ssi("--help").out();
    for (Map.Entry<String, Class<?>> each : Subcommands.ALL) {
      assertThat(help).contains("  " + each.getKey() + " ");
    }
  }
}
