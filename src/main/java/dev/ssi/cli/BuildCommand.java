package dev.ssi.cli;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.data.ModelJson;
import dev.ssi.document.live.LivePublication;
import dev.ssi.document.live.LiveSite;
import dev.ssi.document.live.SiteFacts;
import dev.ssi.git.GitProblem;
import dev.ssi.history.Provenance;
import dev.ssi.load.SharedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi build}: the live document of a revision. */
@Command(
    name = "build",
    description = {
      "Writes the live document: both documents as pages that link to one another, with their"
          + " trace, who may access what, and search.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Documents with errors are built all the same, with a notice on every page, and the exit",
      "status is 1.",
      "",
      "Examples:",
      "  ssi build                    the files as they are now, into out/live",
      "  ssi build --at v1.0 -o site  the edition of a release",
      "  ssi build --format html,json with the whole model as JSON, and its schema"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write into DIR; out/live unless you say.")
  private Path output = Path.of("out", "live");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Which forms to write: ${COMPLETION-CANDIDATES}; html unless you say.")
  private List<Format> formats = List.of(Format.html);

  /** The forms of the live document; the constants are the words typed. */
  enum Format {
    html,
    json
  }

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = at.of(sides);
      Validation.Checked checked = Validation.check(side.tree(), RuleBook.rules());
      Book book = Book.of(checked.trace(), edition(side));
      publish(book, checked.errors(), provenance(sides, side));
      return (checked.errors() > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    }
  }

  private static Edition edition(Side side) {
    return new Edition(
        side.tree().origin().revision(),
        side.tree().origin().commit(),
        side.revision() == null
            ? null
            : side.revision().committer().when().toInstant().toString().substring(0, 10));
  }

  /** Where the items come from, if the documents are in a git repository that can tell. */
  private Provenance provenance(Sides sides, Side side) throws IOException {
    if (!sides.isInRepository()) {
      return Provenance.NONE;
    }
    try {
      return Histories.of(sides, side, new SharedFiles(), id -> true);
    } catch (GitProblem problem) {
      spec.commandLine()
          .getErr()
          .println("ssi: the pages do not tell where items come from: " + problem.getMessage());
      return Provenance.NONE;
    }
  }

  private void publish(Book book, long errors, Provenance provenance) {
    Publication publication = LivePublication.of(book, Version.number());
    SiteFacts facts = SiteFacts.of(book, Math.toIntExact(errors), Version.number());
    if (formats.contains(Format.html)) {
      LiveSite.addTo(publication, book, facts, provenance);
    }
    if (formats.contains(Format.json)) {
      ModelJson.addTo(publication, book, Version.number());
    }
    try {
      publication.write(ssi.directory().resolve(output));
    } catch (Publication.Occupied occupied) {
      throw new UserError(occupied.getMessage());
    } catch (IOException unwritable) {
      throw new UserError(
          "The live document cannot be written to "
              + output
              + ": "
              + Failure.reason(unwritable)
              + " What was there before is still there.");
    }
    if (!ssi.isQuiet()) {
      String first = formats.contains(Format.html) ? LivePublication.HTML : ModelJson.NAME;
      spec.commandLine()
          .getErr()
          .println("ssi: wrote " + output + "/" + first + " and what it needs.");
    }
  }
}
