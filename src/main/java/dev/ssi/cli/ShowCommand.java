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
      "  ssi show 'H8.16(b)'    a clause; H8.16b will do",
      "  ssi show CP-0001       a proposal: from its consultation to its release",
      "  ssi show FC-SMI-07 --history"
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

  @Option(
      names = "--history",
      description =
          "Also what happened to it, release by release; of an item that is gone, too. A release is"
              + " a tag that is a version, such as v1.0.")
  private boolean history;

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
    Inquiry inquiry = new Inquiry(ssi, spec, at, format.face);
    String otherwise = "`ssi trace` lists what there is.";
    return history
        ? inquiry.askWithHistory(id, otherwise)
        : inquiry.ask(query -> query.show(id), otherwise);
  }
}
