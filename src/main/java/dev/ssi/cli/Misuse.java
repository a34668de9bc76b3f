package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what to do about it. */
final class Misuse {
  private Misuse() {}

  /** The lines to be printed. */
  static List<String> told(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    List<String> lines = new ArrayList<>();
    lines.add("ssi: " + message(exception));
    if (exception instanceof UnmatchedArgumentException unmatched) {
      suggestion(command, unmatched.getUnmatched().get(0)).ifPresent(lines::add);
    }
    lines.add("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
    return lines;
  }

  /** What our own converters say of a parameter are whole sentences, that name it. */
  private static String message(ParameterException exception) {
    boolean ours =
        exception.getCause() instanceof TypeConversionException
            && exception.getArgSpec() instanceof PositionalParamSpec;
    return ours ? exception.getCause().getMessage() : exception.getMessage();
  }

  private static Optional<String> suggestion(CommandLine command, String word) {
    String name = word.split("=", 2)[0];
    return Suggestion.of(
            name,
            name.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet())
        .question();
  }
}
