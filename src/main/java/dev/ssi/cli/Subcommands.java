package dev.ssi.cli;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/**
 * The commands of {@code ssi}. To look into all of them takes a tenth of a short run, so where the
 * command line says which is wanted, only that one is added.
 */
final class Subcommands {
  private static final String COMPLETION = "generate-completion";

  /** By name, in the order in which help lists them. */
  static final List<Entry<String, Class<?>>> ALL =
      List.of(
          Map.entry("validate", ValidateCommand.class),
          Map.entry("trace", TraceCommand.class),
          Map.entry("access", AccessCommand.class),
          Map.entry("show", ShowCommand.class),
          Map.entry("build", BuildCommand.class),
          Map.entry("serve", ServeCommand.class),
          Map.entry("delta", DeltaCommand.class),
          Map.entry("status", StatusCommand.class),
          Map.entry("consult", ConsultCommand.class),
          Map.entry("release", ReleaseCommand.class),
          Map.entry("audit", AuditCommand.class),
          Map.entry("days", DaysCommand.class),
          Map.entry("new", NewCommand.class),
          Map.entry("fmt", FormatCommand.class),
          Map.entry("explain", ExplainCommand.class),
          Map.entry("init", InitCommand.class),
          Map.entry(COMPLETION, GenerateCompletion.class));

  private Subcommands() {}

  /** Adds the command that comes first among the arguments, or all of them if none does. */
  static void add(CommandLine ssi, String... args) {
    String word = firstWord(args);
    for (Entry<String, Class<?>> each : ALL) {
      if (each.getKey().equals(word) && !word.equals(COMPLETION)) {
        ssi.addSubcommand(word, each.getValue());
        return;
      }
    }
    ALL.forEach(each -> ssi.addSubcommand(each.getKey(), each.getValue()));
  }

  /** The word that names the command, whatever it may be; empty where there is none. */
  static String firstWord(String... args) {
    int at = 0;
    while (at + 1 < args.length && args[at].equals("-C")) {
      at += 2;
    }
    return at < args.length ? args[at] : "";
  }
}
