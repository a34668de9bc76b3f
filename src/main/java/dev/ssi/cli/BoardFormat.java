package dev.ssi.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option {@code --format} of commands that tell where things stand. */
final class BoardFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  private Face format = Face.text;

  /** The faces of an answer; the constants are the words typed. */
  enum Face {
    text,
    json,
    markdown,
    csv
  }

  /** The face that was asked for. */
  String draw(
      Supplier<String> text,
      Supplier<String> json,
      Supplier<String> markdown,
      Supplier<String> csv) {
    return switch (format) {
      case text -> text.get();
      case json -> json.get();
      case markdown -> markdown.get();
      case csv -> csv.get();
    };
  }
}
