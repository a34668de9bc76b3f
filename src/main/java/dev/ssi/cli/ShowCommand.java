package dev.ssi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi show}: what one item says, and its links both ways. */
@Command(
    name = "show",
    description = {"Shows one item: what it says, and its links both ways.", ""},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi show FC-SMI-02     a component: scope, access and detail",
      "  ssi show PM-02         a Process Map, step by step",
      "  ssi show 'H8.16(b)'    a clause; H8.16b will do"
    })
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Parameters(paramLabel = "ID", description = "Any item, such as EP-006.")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What is printed: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.text;

  /** The faces of an item; the constants are the words typed. */
  enum Format {
    text(Inquiry.Face.text),
    json(Inquiry.Face.json);

    private final Inquiry.Face face;

    Format(Inquiry.Face face) {
      this.face = face;
    }
  }

  @Override
  public Integer call() throws IOException {
    return new Inquiry(ssi, spec, at, format.face)
        .ask(query -> query.show(id), "`ssi trace` lists what there is.");
  }
}
