package dev.ssi.cli;

import dev.ssi.diagnostic.Rule;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi explain}: the page of a rule, or the list of all. */
@Command(
    name = "explain",
    description = {"Explains a rule, with examples; without one, lists them all.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "As in trace.unknown-reference.")
  private String id;

  @Override
  public Integer call() {
    if (id == null) {
      for (Rule rule : RuleBook.withMerge()) {
        ssi.out().printf(Locale.ROOT, "%-44s %s\n", rule.id(), rule.severity().label());
      }
    } else {
      ssi.out().print(RuleBook.page(RuleBook.rule(id)));
    }
    return ExitStatus.CLEAN.code();
  }
}
