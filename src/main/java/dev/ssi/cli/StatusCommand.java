package dev.ssi.cli;

import dev.ssi.query.Status;
import dev.ssi.report.Style;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi status}: where every change stands, and who acts next. */
@Command(
    name = "status",
    description = {
      "Shows where every change and package stands, what is missing, who acts next and by when.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi status                      the whole board",
      "  ssi status CP-0001 PKG-2019-01  one proposal, and a package with all that belongs to it",
      "  ssi status --as-of 2019-08-01   the board as it was on a day",
      "  ssi status --at v1.1            by the records of a revision",
      "The day is that of --as-of, or else the last one that a record tells of as past; never that",
      "of the clock. Nothing is judged: `ssi validate` says which records break a rule."
    })
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Only these proposals, packages, decisions or deployments.")
  private List<String> ids = List.of();

  @Mixin private BoardFormat format;

  @Override
  public Integer call() throws IOException {
    return new Inquiry(ssi, spec, at)
        .ask(
            query -> query.status(ssi.asOf(), ids),
            this::face,
            "`ssi status` shows the whole board.");
  }

  private String face(Status status) {
    return format.draw(
        () -> status.text(ssi.isQuiet(), paint()), status::json, status::markdown, status::csv);
  }

  private Status.Paint paint() {
    Style style = ssi.style();
    return style == Style.PLAIN
        ? Status.Paint.NONE
        : new Status.Paint(style::strong, style::bad, style::faint);
  }
}
