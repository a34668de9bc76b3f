package dev.ssi.cli;

import dev.ssi.query.Audit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi audit}: what changed, why, who agreed and from when, release by release. */
@Command(
    name = "audit",
    description = {
      "Tells for each release and each item what changed, why, under which proposal, who was"
          + " consulted, who agreed, and when it took effect.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit status 1 when something is missing: a change that nobody accounts for, or a release",
      "without its record.",
      "",
      "Examples:",
      "  ssi audit             the whole trail, from the first release on",
      "  ssi audit FC-SMI-07   that of one item",
      "  ssi audit CP-0001     that of one proposal; likewise of a package or a decision",
      "  ssi audit 1.1         that of one release",
      "  ssi audit --verify    also makes each live document and delta again, and compares them",
      "                        with what the records say was published"
    })
final class AuditCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "An item, a record of governance, or a release, such as 1.1.")
  private String id;

  @Mixin private BoardFormat format;

  @Option(
      names = "--verify",
      description = "Make the publications of each release again, and compare their digests.")
  private boolean verify;

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Audit audit = audit(sides);
      ssi.out().print(face(audit));
      return (audit.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).code();
    }
  }

  private Audit audit(Sides sides) throws IOException {
    List<String> notices = new ArrayList<>();
    try (Progress progress = ssi.progress()) {
      Auditing auditing = new Auditing(sides, at.of(sides), progress, notices::add);
      return Inquiry.answer(
          query -> query.audit(auditing.trail(verify), id),
          auditing.query(),
          "`ssi audit` tells the whole trail.");
    } finally {
      notices.forEach(notice -> spec.commandLine().getErr().println("ssi: " + notice));
    }
  }

  private String face(Audit audit) {
    return format.draw(() -> audit.text(ssi.isQuiet()), audit::json, audit::markdown, audit::csv);
  }
}
