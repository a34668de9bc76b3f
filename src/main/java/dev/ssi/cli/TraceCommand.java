package dev.ssi.cli;

import dev.ssi.query.Answer;
import dev.ssi.query.Query;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi trace}: the chain from the clauses of the SEC down to the Process Maps. */
@Command(
    name = "trace",
    description = {
      "Shows the chain from the clauses of the SEC down to the Process Maps, or through one item.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi trace                     the whole chain",
      "  ssi trace FC-SMI-02           one component, up and down",
      "  ssi trace 'H8.16(a)'          one clause; H8.16a will do",
      "  ssi trace --matrix --format csv > matrix.csv",
      "",
      "Exit status: 1 when --gaps finds any."
    })
final class TraceCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Any item, such as EP-006.")
  private String id;

  @Option(names = "--gaps", description = "Only where the chain breaks off.")
  private boolean gaps;

  @Option(names = "--matrix", description = "As rows of clause, domain and component.")
  private boolean matrix;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  private Inquiry.Face format = Inquiry.Face.text;

  @Override
  public Integer call() throws IOException {
    if (gaps && matrix) {
      throw new UserError("Choose one of --gaps and --matrix.");
    }
    return new Inquiry(ssi, spec, at, format)
        .ask(this::question, "`ssi trace` lists what there is.");
  }

  private Answer question(Query query) {
    if (gaps) {
      return id == null ? query.gaps() : query.gaps(id);
    }
    if (matrix) {
      return id == null ? query.matrix() : query.matrix(id);
    }
    return id == null ? query.chain() : query.chain(id);
  }
}
