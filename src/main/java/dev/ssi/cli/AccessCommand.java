package dev.ssi.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi access}: who may access what, and whether that is what it was. */
@Command(
    name = "access",
    description = {
      "Shows who may access what: every component and User Role, or only those named.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi access                        the whole matrix",
      "  ssi access --role IS              what an Import Supplier may do",
      "  ssi access --component FC-INC-04  who may do it, and under which clause",
      "  ssi access --clause 'H8.16(a)'    what a clause opens; H8.16a will do",
      "  ssi access --preservation         access is what it was before the components",
      "Options combine, and each takes several ids with commas.",
      "",
      "Exit status: 1 when --preservation fails."
    })
final class AccessCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Option(
      names = "--role",
      split = ",",
      paramLabel = "ROLE",
      description = "Only these User Roles, such as IS.")
  private List<String> roles = List.of();

  @Option(
      names = "--component",
      split = ",",
      paramLabel = "ID",
      description = "Only these components, such as FC-INC-04.")
  private List<String> components = List.of();

  @Option(
      names = "--clause",
      split = ",",
      paramLabel = "ID",
      description = "Only the components that implement these clauses or their limbs.")
  private List<String> clauses = List.of();

  @Option(
      names = "--preservation",
      description = "Compare with the Interface Transactions that the components replace.")
  private boolean preservation;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  private Inquiry.Face format = Inquiry.Face.text;

  @Override
  public Integer call() throws IOException {
    return new Inquiry(ssi, spec, at, format)
        .ask(
            query ->
                preservation
                    ? query.preservation(roles, components, clauses)
                    : query.access(roles, components, clauses),
            "`ssi access` shows the roles and components, `ssi trace` the clauses.");
  }
}
