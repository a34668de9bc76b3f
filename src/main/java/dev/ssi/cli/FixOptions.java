package dev.ssi.cli;

import picocli.CommandLine.Option;

/** The options of {@code validate} by which safe fixes are shown or made. */
final class FixOptions {
  @Option(
      names = "--fix",
      description = {
        "Mend what can be meant in one way only, outside appendix-ah; say what was mended, then"
            + " report the rest."
      })
  private boolean fix;

  @Option(
      names = "--diff",
      description = {
        "Write nothing; show what --fix would change, as git does. Exit with 1 if that is anything,"
            + " else with 0."
      })
  private boolean diff;

  /** Whether either is given. */
  boolean isAsked() {
    return fix || diff;
  }

  /** Whether fixes are only shown. */
  boolean isShown() {
    return diff;
  }

  /** The option that was given, as it was typed. */
  String name() {
    return diff ? "--diff" : "--fix";
  }
}
